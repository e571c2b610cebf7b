import { splitSentences } from "../../core/knowledge/split-sentences.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { readDigitNumbers } from "./find-amount.ts";
import { findNamed } from "./find-named.ts";
import { type Finding, findingsAt, type Problem, placeOfDocument } from "./finding.ts";
import { COMMON_COUNT, readNumberWords } from "./number-words.ts";
import type { CountedTexts } from "./passages.ts";
import { collectSentenceUsers, sentenceKey } from "./sentence-users.ts";

/**
 * Checks that the claims of a sentence tell all of it that can be counted: every number stands in a text, figure or
 * date of one of them, and every entity that is marked on pages and named there is one of theirs.
 */
export function checkWholeness(pack: Pack, texts: CountedTexts): Finding[] {
  const users = collectSentenceUsers(pack);
  const shown = pack.entities.filter(({ mark }) => mark === "shown");
  const checkSentence = (sentence: string, claims: readonly Claim[], place: string): Problem[] => {
    const numbers = findUntoldNumbers(sentence, claims).map(
      (number): Problem => [place, `has ${number}, which none of its claims tell`],
    );
    const told = new Set(claims.flatMap(entitiesOf));
    const names = findNamed(shown, sentence)
      .filter(({ id }) => !told.has(id))
      .map(({ id }): Problem => [place, `names "${id}", which none of its claims are about`]);
    return [...numbers, ...names];
  };
  return pack.documents.flatMap((document) => {
    const text = texts.get(document.id);
    const problems = (text?.paragraphs ?? []).flatMap((paragraph, at) =>
      splitSentences(paragraph).flatMap((sentence, nth): Problem[] => {
        const claims = users.get(sentenceKey(document.id, at + 1, nth + 1));
        return claims ? checkSentence(sentence, claims, `paragraph ${at + 1}, sentence ${nth + 1}`) : [];
      }),
    );
    return findingsAt(placeOfDocument(document), problems);
  });
}

function findUntoldNumbers(sentence: string, claims: readonly Claim[]): string[] {
  const told = claims.flatMap(({ text, figures }) => [
    text,
    ...figures.flatMap(({ shown, equivalents }) => [shown, ...equivalents.map((one) => one.shown)]),
  ]);
  const dates = claims.flatMap(({ date, due }) => [date, due].flatMap((one) => one?.split("-") ?? []));
  const values = new Set(claims.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const numbers = new Set(told.flatMap(readDigitNumbers).map(({ digits, scale }) => `${digits} ${scale}`));
  for (const part of dates) numbers.add(`${Number(part)} `);
  const words = new Set(told.flatMap(readNumberWords).map(({ value }) => value));
  return [
    ...readDigitNumbers(sentence)
      .filter(({ digits, scale }) => !numbers.has(`${digits} ${scale}`) && !values.has(Number(digits)))
      .map(({ start, end }) => sentence.slice(start, end)),
    ...readNumberWords(sentence)
      .filter(({ value }) => value !== COMMON_COUNT && !words.has(value) && !values.has(value))
      .map(({ word }) => word),
  ];
}

function entitiesOf({ entities, speaker, via }: Claim): string[] {
  return [...entities, ...[speaker, ...via].flatMap((one) => one?.entity ?? [])];
}
