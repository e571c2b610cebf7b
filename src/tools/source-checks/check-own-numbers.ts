import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { readDigitNumbers } from "./find-amount.ts";
import { MONTHS } from "./find-missing-date.ts";
import type { Finding } from "./finding.ts";
import { hasExactWord } from "./match-words.ts";
import { readNumberWords } from "./number-words.ts";
import { collectOwnTexts, leaveOutNumberedNames } from "./own-texts.ts";
import { type CountedTexts, readPassage } from "./passages.ts";

/** A number or month in a text: as it is compared, and as it is told. */
interface Token {
  readonly key: string;
  readonly told: string;
}

/**
 * Checks the numbers and months inside our sentences: each stands in the sentences of the claims they rest on, or is
 * part of a date of theirs, or of a name. A summary is read more than any figure. Numbers written as words are left
 * alone in conflicts, whose sentences count the sides they set beside each other.
 */
export function checkOwnNumbers(pack: Pack, texts: CountedTexts): Finding[] {
  const published = new Map(pack.documents.map((document) => [document.id, document.published]));
  return collectOwnTexts(pack).flatMap(({ place, field, text, claims }): Finding[] => {
    const sentences = claims.map((claim) => readPassage(claim, texts).sentences);
    // Without every sentence that a text rests on, nothing can be told of it.
    if (sentences.length === 0 || sentences.includes("")) return [];
    const source = sentences.join(" ");
    const known = new Set([
      ...[...readDigits(source), ...readMonths(source), ...readWords(source)].map(({ key }) => key),
      ...claims.flatMap((claim) => datesOf(claim, published)).flatMap(keysOfDate),
      ...claims.flatMap(({ figures }) => figures.map(({ value }) => keyOfWord(value))),
    ]);
    const own = leaveOutNumberedNames(text, pack);
    const words = place.file === "conflicts.json" ? [] : readWords(own);
    return [...readDigits(own), ...readMonths(own), ...words]
      .filter(({ key }) => !known.has(key))
      .map(({ told }) => ({ ...place, field, problem: `says ${told}, which its claims' sentences don't` }));
  });
}

/** `250 billion`, `10%`, `2021`. */
function readDigits(text: string): Token[] {
  return readDigitNumbers(text).map(({ digits, scale, start, end }) => {
    const percent = /^\s?(?:%|per ?cent\b)/iu.exec(text.slice(end))?.[0] ?? "";
    const key = [`${digits}${percent === "" ? "" : "%"}`, scale].join(" ").trim();
    return { key, told: text.slice(start, end + percent.length) };
  });
}

function readMonths(text: string): Token[] {
  return MONTHS.filter(([name]) => hasExactWord(text, name)).map(([name]) => ({
    key: name,
    told: name,
  }));
}

/** "a factor of 8" may be told as `eightfold`: words are compared by what they count, and with a claim's figures. */
function readWords(text: string): Token[] {
  return readNumberWords(text).map(({ word, value }) => ({ key: keyOfWord(value), told: word }));
}

function keyOfWord(value: number): string {
  return `in words: ${value}`;
}

function datesOf(claim: Claim, published: ReadonlyMap<string, string>): string[] {
  const figures = claim.figures.flatMap(({ asOf, period }) => [asOf, ...(period?.split("/") ?? [])]);
  const documents = claim.sources.map(({ document }) => published.get(document) ?? null);
  return [claim.date, claim.due, ...figures, ...documents].filter((date) => date !== null);
}

function keysOfDate(date: string): string[] {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? [] : (MONTHS[Number(month) - 1]?.slice(0, 1) ?? []);
  return [year, ...name, ...(day === undefined ? [] : [String(Number(day))])];
}
