import type { LexiconForm, LexiconParts } from "./assemble-lexicon.ts";
import { MAX_ENTITIES } from "./lexicon-format.ts";

/*
 * The parts of a lexicon as a text inside content.js, which compresses to three fifths of what its tables would: no
 * hashes, which don't compress, but what they are made from again in the first page that needs them. Table by table, a
 * number a character; nothing in it that a quoted text would escape.
 */
const TABLE = "¦";
const STRING = "|";
/** The character of number 0. */
const FIRST = 0x100;
/** As many numbers as stand below the surrogates. */
const MAX_NUMBER = 0xd7ff - FIRST;

/** The bits of a form's rules beside its entity, whose index follows from the forms before. */
const RULES_SHIFT = Math.log2(MAX_ENTITIES);
/** The signs before guard words, in the order of the two tables that each form with guards has at the end. */
const GUARD_SIGNS = ["<", ">"];

/**
 * A lexicon's parts as a text.
 *
 * @throws Error where a string has one of the signs that part them, or a number is too great for a character: such
 *   lexicons are too large for a script anyway.
 */
export function lexiconToText({ pack, entities, forms, guards }: LexiconParts): string {
  const counts = entities.map(() => 0);
  for (const { rules } of forms) counts[entityOf(rules)] = (counts[entityOf(rules)] ?? 0) + 1;
  return [
    stringsToText([pack]),
    stringsToText(entities.map(({ id }) => id)),
    numbersToText(entities.map(({ traits }) => traits)),
    numbersToText(counts),
    stringsToText(forms.map(({ text }) => text)),
    numbersToText(forms.map((form) => ((form.rules >>> RULES_SHIFT) << 1) | Number(form.guards > 0))),
    ...forms.flatMap((form) => (form.guards > 0 ? guardTables(guards, form.guards) : [])),
  ].join(TABLE);
}

/** The parts again, but that each form has guard words of its own. */
export function textToLexicon(text: string): LexiconParts {
  const [pack = "", ids = "", traits = "", counts = "", texts = "", rules = "", ...guardTexts] =
    text.split(TABLE);
  const forms: LexiconForm[] = [];
  const guards = [""];
  const takeGuards = () => {
    const first = guards.length;
    for (const sign of GUARD_SIGNS) {
      const words = guardTexts.shift();
      if (words) guards.push(...words.split(STRING).map((word) => sign + word));
    }
    guards.push("");
    return first;
  };
  let entity = 0;
  let end = numberAt(counts, 0);
  for (const form of rules === "" ? [] : texts.split(STRING)) {
    while (forms.length >= end) end += numberAt(counts, ++entity);
    const rule = numberAt(rules, forms.length);
    forms.push({
      text: form,
      rules: ((rule >> 1) << RULES_SHIFT) | entity,
      guards: rule & 1 ? takeGuards() : 0,
    });
  }
  return {
    pack,
    entities:
      traits === "" ? [] : ids.split(STRING).map((id, index) => ({ id, traits: numberAt(traits, index) })),
    forms,
    guards,
  };
}

/** The first two characters of each Chinese form in a lexicon's text, read without the rest of it. */
export function hanBeginnings(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/(?<=[¦|])[\u2E80-\uFFDC]{2}/g), ([pair]) => pair));
}

function guardTables(guards: readonly string[], first: number): string[] {
  const words = guards.slice(first, guards.indexOf("", first));
  return GUARD_SIGNS.map((sign) =>
    stringsToText(words.filter((word) => word.startsWith(sign)).map((word) => word.slice(1))),
  );
}

function entityOf(rules: number): number {
  return rules & (MAX_ENTITIES - 1);
}

function stringsToText(strings: readonly string[]): string {
  const sign = strings.join("").match(/[¦|]/)?.[0];
  if (sign !== undefined) throw new Error(`A lexicon with "${sign}" in a string can't be a text`);
  return strings.join(STRING);
}

function numbersToText(numbers: readonly number[]): string {
  if (numbers.some((number) => number > MAX_NUMBER)) throw new Error("A lexicon too large for a text");
  return String.fromCharCode(...numbers.map((number) => FIRST + number));
}

function numberAt(numbers: string, index: number): number {
  return numbers.charCodeAt(index) - FIRST;
}
