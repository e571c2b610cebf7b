import { foldText } from "../lexicon/fold-text.ts";
import type { EntityType } from "../model/entity.ts";
import { FOREIGN_STRINGS, FOREIGN_WORDS, HOME_STRINGS, HOME_WORDS, SENSE_WORDS } from "./cue-words.ts";

/** A block's words, folded once for all the ambiguous names in it. */
export interface BlockWords {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

const HOME = new Set(HOME_WORDS);
const FOREIGN = new Set(FOREIGN_WORDS);
const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /[\u3400-\u9FFF]/;

/** Splits a block into what cues are looked up in. */
export function readWords(text: string): BlockWords {
  const folded = foldText(text);
  return { folded, words: new Set(folded.match(WORD) ?? []) };
}

/** How many different words of the block say that it is about China. */
export function countHomeCues({ folded, words }: BlockWords): number {
  return countIn(words, HOME) + HOME_STRINGS.filter((cue) => folded.includes(cue)).length;
}

/** How many different words of the block name other countries. */
export function countForeignCues({ words }: BlockWords): number {
  return countIn(words, FOREIGN);
}

function countIn(words: ReadonlySet<string>, cues: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (cues.has(word)) count++;
  return count;
}

/** Whether another country's name owns an institution: `Egypt’s`, `the Russian`, `瑞典` before it, `of Nepal` after it. */
export function hasForeignOwner(text: string, start: number, end: number): boolean {
  const before = foldText(text.slice(Math.max(0, start - 40), start));
  if (FOREIGN_STRINGS.some((name) => before.endsWith(name))) return true;
  const owner = /([\p{L}]+)(?:'s|')?(?: [\p{Ll}]+)? $/u.exec(before);
  const near = /([\p{L}]+)(?:'s|')? $/u.exec(before);
  if (isForeign(near) || (isForeign(owner) && /'s? /.test(owner?.[0] ?? ""))) return true;
  const after = foldText(text.slice(end, end + 48));
  const of = /^ of (?:the )?((?:\p{L}+ ?){1,3})/u.exec(after);
  return of !== null && (of[1] ?? "").split(" ").some((word) => FOREIGN.has(word));
}

function isForeign(found: RegExpExecArray | null): boolean {
  return found !== null && FOREIGN.has(found[1] ?? "");
}

/** How many words of an entity's line of work stand near a mention (see SenseWords). */
export interface SenseCues {
  readonly near: number;
  readonly beside: number;
  readonly sure: number;
}

/** Counts the words of a type's line of work around [start, end). */
export function countSenseCues(
  type: EntityType,
  block: BlockWords,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): SenseCues {
  const sense = SENSE_WORDS[type];
  if (sense === undefined) return { near: 0, beside: 0, sure: 0 };
  const before = foldText(text.slice(Math.max(0, start - 32), start));
  const after = foldText(text.slice(end, end + 32));
  const beside: BlockWords = {
    folded: `${before.slice(-6)} ${after.slice(0, 6)}`,
    words: new Set([...(before.match(WORD) ?? []).slice(-2), ...(after.match(WORD) ?? []).slice(0, 2)]),
  };
  return {
    near: countCues(sense.near, block),
    beside: countCues(sense.beside, beside),
    sure: countCues(sense.sure ?? [], beside),
  };
}

function countCues(cues: readonly string[], { folded, words }: BlockWords): number {
  return cues.filter((cue) => (HAN.test(cue) ? folded.includes(cue) : words.has(cue))).length;
}
