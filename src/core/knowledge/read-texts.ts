import { findUnitProblem } from "./figure-units.ts";
import { isIsoDate, isIsoPeriod } from "./iso-date.ts";
import type { KnownIds } from "./known-ids.ts";
import { nameValueKind, quoteValue } from "./pack-error.ts";
import { type FieldReader, refuse } from "./read-fields.ts";

/** Names, titles, labels, printed amounts: what has to fit a line or two of a card. */
export const MAX_LINE = 300;
/** Sentences and reasonings. The longest an author needed is near 500; far more is no card any more. */
export const MAX_PASSAGE = 2000;
/** Addresses; browsers cope with more, no source of ours needs it. */
export const MAX_URL = 2000;
/** Ids stand in keys, messages and addresses. */
export const MAX_ID = 100;
/** A text fragment is a pointer into the source, never a quotation of it. */
export const MAX_FRAGMENT_WORDS = 7;

/** Lower case, digits, hyphen, dot and underscore, starting with a letter or digit: no slash (ids are joined by it). */
export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]*$/;
/** A BCP 47 tag in its usual case: `en`, `zh-Hans`, `zh-Latn-pinyin`. */
export const LANG_PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
/** Web addresses only: a `javascript:` address in a pack would run when clicked. */
export const URL_PATTERN = /^https?:\/\/[^\s"<>\\^`{|}]+$/;

/**
 * Control characters break messages and lists; bidirectional overrides let a pack show other letters than it
 * holds; a lone surrogate is half a character.
 */
const FORBIDDEN_CHARACTER = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Reads a text of 1 to `most` UTF-16 units, with no white space around it and no characters that mislead. */
function readText(most: number): FieldReader<string> {
  return (value, place) => {
    if (typeof value !== "string") return refuse(place, `should be a text, not ${nameValueKind(value)}`);
    if (value.length > most) return refuse(place, `is longer than ${most} characters`);
    if (value.trim() === "") return refuse(place, "is empty");
    if (value.trim() !== value) return refuse(place, "has white space around it");
    if (FORBIDDEN_CHARACTER.test(value)) return refuse(place, "holds a control or direction character");
    return value;
  };
}

/** A text of one or two lines. */
export const readLine = readText(MAX_LINE);
/** A text of one or a few sentences. */
export const readPassage = readText(MAX_PASSAGE);

/** Reads an id into its branded type. */
export function readId<Id extends string>(): FieldReader<Id> {
  const read = readText(MAX_ID);
  return (value, place) => {
    const id = read(value, place);
    if (id === undefined) return undefined;
    if (ID_PATTERN.test(id)) return id as Id;
    return refuse(place, `is ${quoteValue(id)}; an id is made of a to z, 0 to 9, hyphen, dot and underscore`);
  };
}

/** What one item of each kind is called in messages. */
const KIND_NAMES: Readonly<Record<keyof KnownIds, string>> = {
  documents: "document",
  entities: "entity",
  claims: "claim",
  figures: "figure",
};

/** Reads an id that some other item of the pack must have. */
export function readReference<Id extends string>(kind: keyof KnownIds): FieldReader<Id> {
  const read = readId<Id>();
  return (value, place) => {
    const id = read(value, place);
    if (id === undefined || place.known[kind].has(id)) return id;
    return refuse(place, `names no ${KIND_NAMES[kind]} of the pack: ${quoteValue(id)}`);
  };
}

/** Reads a language tag. */
export const readLang = readMatching(readLine, (text) => LANG_PATTERN.test(text), "is no language tag");

/** Reads an http or https address. */
export const readUrl = readMatching(
  readText(MAX_URL),
  (text) => URL_PATTERN.test(text),
  "is no http or https address",
);

/** Reads a date as exact as the source allows. */
export const readIsoDate = readMatching(
  readLine,
  isIsoDate,
  "is no date of the form 2021, 2021-07 or 2021-07-12",
);

/** Reads a date or an interval of two. */
export const readIsoPeriod = readMatching(
  readLine,
  isIsoPeriod,
  "is no date (2021, 2021-07, 2021-07-12) and no interval (2021/2023)",
);

/** Reads the few words of a source that make a link open at the passage. */
export const readTextFragment = readMatching(
  readLine,
  (text) => text.split(/\s+/u).length <= MAX_FRAGMENT_WORDS,
  `has more than ${MAX_FRAGMENT_WORDS} words`,
);

/** Reads the unit of a figure. */
export const readUnit: FieldReader<string> = (value, place) => {
  const unit = readLine(value, place);
  if (unit === undefined) return undefined;
  const problem = findUnitProblem(unit);
  return problem === null ? unit : refuse(place, problem);
};

function readMatching(
  read: FieldReader<string>,
  matches: (text: string) => boolean,
  problem: string,
): FieldReader<string> {
  return (value, place) => {
    const text = read(value, place);
    if (text === undefined || matches(text)) return text;
    return refuse(place, `${problem}: ${quoteValue(text)}`);
  };
}
