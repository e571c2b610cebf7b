import { foldText } from "../lexicon/fold-text.ts";
import type { EntityType } from "../model/entity.ts";
import { HAN_NATIONS, type Nation, nationOf } from "./nation-words.ts";
import { senseWordsOf } from "./sense-words.ts";

/** A block's words, folded once for all the ambiguous names in it. */
export interface BlockWords {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

/** A stretch of a text. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /[\u3400-\u9FFF]/;

/** Splits a block into what cues are looked up in. */
export function readWords(text: string): BlockWords {
  const folded = foldText(text);
  return { folded, words: new Set(folded.match(WORD) ?? []) };
}

/** How many different words of the block are on a side. */
export function countNation({ folded, words }: BlockWords, side: Nation): number {
  let count = 0;
  for (const word of words) if (nationOf(word) === side) count++;
  for (const name of HAN_NATIONS[side]) if (folded.includes(name)) count++;
  return count;
}

/** As far back as a sentence may have named the country it is about. */
const SENTENCE_REACH = 240;

/** The side of the country named last before a mention: 1 home, -1 another, 0 none within reach. */
export function nationBefore({ text, start }: TextSpan): -1 | 0 | 1 {
  const before = foldText(text.slice(Math.max(0, start - SENTENCE_REACH), start));
  const last = { home: -1, foreign: -1, owner: -1 };
  for (const match of before.matchAll(WORD)) {
    const side = nationOf(match[0]);
    if (side !== null) last[side] = match.index;
  }
  for (const side of ["home", "foreign"] as const) {
    for (const name of HAN_NATIONS[side]) last[side] = Math.max(last[side], before.lastIndexOf(name));
  }
  if (last.home === last.foreign) return 0;
  return last.home > last.foreign ? 1 : -1;
}

/** Enough for `the Socialist Republic of Vietnam’s powerful`. */
const OWNER_REACH = 40;
const USA_BEFORE = /\b(?:US|USA|U\.S\.)(?:['’]s)? $/;
const RIGHT_BEFORE = /(\p{L}+)(?:'s?)? $/u;
const BEFORE_ADJECTIVE = /(\p{L}+)'s? \p{L}+ $/u;
const AFTER_OF = /^,? of (?:the )?((?:\p{L}+ ?){1,3})/u;

/**
 * Whether another country's name owns an institution: `Egypt’s`, `the Russian` or `瑞典` before it, `of Nepal` after it.
 * What has China in its own name is owned.
 */
export function isForeignOwned({ text, start, end }: TextSpan): boolean {
  if (countNation(readWords(text.slice(start, end)), "home") > 0) return false;
  const raw = text.slice(Math.max(0, start - OWNER_REACH), start);
  const before = foldText(raw);
  const owners = [RIGHT_BEFORE.exec(before)?.[1], BEFORE_ADJECTIVE.exec(before)?.[1]];
  if (owners.some(isAbroad) || USA_BEFORE.test(raw)) return true;
  if ([...HAN_NATIONS.foreign, ...HAN_NATIONS.owner].some((name) => before.endsWith(name))) return true;
  const after = AFTER_OF.exec(foldText(text.slice(end, end + OWNER_REACH)));
  return after !== null && (after[1] ?? "").split(" ").some(isAbroad);
}

function isAbroad(word: string | undefined): boolean {
  const side = nationOf(word ?? "");
  return side === "foreign" || side === "owner";
}

/** How many words of an entity's line of work stand near a mention (see SenseWords). */
export interface SenseCues {
  readonly near: number;
  readonly beside: number;
  readonly sure: number;
}

/** Longer than two words on either side. */
const BESIDE_REACH = 40;
/** As many Chinese characters as two words have. */
const BESIDE_HAN = 6;

/** Counts the words of a type's line of work around a mention. */
export function countSenseCues(
  type: EntityType,
  block: BlockWords,
  { text, start, end }: TextSpan,
): SenseCues {
  const sense = senseWordsOf(type);
  const before = foldText(text.slice(Math.max(0, start - BESIDE_REACH), start));
  const after = foldText(text.slice(end, end + BESIDE_REACH));
  const beside: BlockWords = {
    folded: `${before.slice(-BESIDE_HAN)} ${after.slice(0, BESIDE_HAN)}`,
    words: new Set([...(before.match(WORD) ?? []).slice(-2), ...(after.match(WORD) ?? []).slice(0, 2)]),
  };
  return {
    near: countCues(sense.near, block),
    beside: countCues(sense.beside, beside),
    sure: countCues(sense.sure, beside),
  };
}

function countCues(cues: readonly string[], { folded, words }: BlockWords): number {
  return cues.filter((cue) => (HAN.test(cue) ? folded.includes(cue) : words.has(cue))).length;
}
