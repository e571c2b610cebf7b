import { foldText } from "../lexicon/fold-text.ts";
import type { EntityType } from "../model/entity.ts";
import { type BlockWords, countCues, countNation, readWords, wordIndexAt } from "./block-words.ts";
import { NATION_PHRASES, nationOf } from "./nation-words.ts";
import { senseWordsOf } from "./sense-words.ts";
import type { TextSpan } from "./text-span.ts";

/** As far back as a sentence may have named the country it is about. */
const SENTENCE_REACH = 240;

/** The side of the country named last before a mention: 1 home, -1 another, 0 none within reach. */
export function nationBefore(block: BlockWords, { text, start }: TextSpan): -1 | 0 | 1 {
  const from = start - SENTENCE_REACH;
  const last = { home: -1, foreign: -1 };
  for (let index = wordIndexAt(block, start) - 1; index >= 0; index--) {
    const word = block.words[index];
    if (word === undefined || word.start < from) break;
    if (word.nation !== "home" && word.nation !== "foreign") continue;
    last[word.nation] = word.start;
    break;
  }
  if (block.isHan) {
    const before = text.slice(Math.max(0, from), start);
    const shift = Math.max(0, from);
    for (const side of ["home", "foreign"] as const)
      last[side] = Math.max(last[side], lastPhrase(before, side, shift));
  }
  if (last.home === last.foreign) return 0;
  return last.home > last.foreign ? 1 : -1;
}

/** Where a Chinese name of a side stands last. Folding leaves the places of Chinese characters as they are. */
function lastPhrase(before: string, side: "home" | "foreign", shift: number): number {
  const folded = foldText(before);
  return NATION_PHRASES[side].han.reduce((last, name) => {
    const index = folded.lastIndexOf(name);
    return index === -1 ? last : Math.max(last, index + shift);
  }, -1);
}

/** Enough for `the Socialist Republic of Vietnam’s powerful`. */
const OWNER_REACH = 40;
const USA_BEFORE = /\b(?:US|USA|U\.S\.)(?:['’]s)? $/;
const RIGHT_BEFORE = /(\p{L}+)(?:'s?)? $/u;
const BEFORE_ADJECTIVE = /(\p{L}+)'s? \p{L}+ $/u;
const AFTER_OF = /^,? of (?:the )?((?:\p{L}+ ?){1,3})/u;
const HAN_BEFORE = /[\u3400-\u9FFF]$/;

/**
 * Whether another country's name owns an institution: `Egypt’s`, `the Russian` or `瑞典` before it, `of Nepal` after it.
 * What has China in its own name is owned.
 */
export function isForeignOwned({ text, start, end }: TextSpan): boolean {
  if (countNation(readWords(text.slice(start, end)), "home") > 0) return false;
  const raw = text.slice(Math.max(0, start - OWNER_REACH), start);
  const before = foldText(raw);
  if (HAN_BEFORE.test(before)) {
    return [NATION_PHRASES.foreign, NATION_PHRASES.owner].some(({ han }) =>
      han.some((name) => before.endsWith(name)),
    );
  }
  const owners = [RIGHT_BEFORE.exec(before)?.[1], BEFORE_ADJECTIVE.exec(before)?.[1]];
  if (owners.some(isAbroad) || USA_BEFORE.test(raw)) return true;
  const after = AFTER_OF.exec(foldText(text.slice(end, end + OWNER_REACH)));
  return after !== null && (after[1] ?? "").split(" ").some(isAbroad);
}

function isAbroad(word: string | undefined): boolean {
  const side = nationOf(word ?? "");
  return side === "foreign" || side === "owner";
}

/** Words that say nothing and don't count as standing between. */
const EMPTY_WORDS = new Set("a an and at by for from in its of on or s that the their to with".split(" "));
/** As many Chinese characters as two words have. */
const BESIDE_HAN = 6;

/** The words right around a mention: within two words, and within three for what may stand a little further off. */
export interface Surroundings {
  readonly close: BlockWords;
  readonly wider: BlockWords;
}

/** Reads the words beside a mention, those that say nothing left out. */
export function readSurroundings(block: BlockWords, { text, start, end }: TextSpan): Surroundings {
  const before = wordsFrom(block, wordIndexAt(block, start) - 1, -1);
  const after = wordsFrom(block, wordIndexAt(block, end), 1);
  const left = block.isHan ? foldText(text.slice(Math.max(0, start - BESIDE_HAN), start)) : "";
  const right = block.isHan ? foldText(text.slice(end, end + BESIDE_HAN)) : "";
  const within = (count: number): BlockWords => {
    const sides = [before.slice(0, count).reverse(), after.slice(0, count)];
    const folded = [left, ...sides.map((side) => side.map(({ word }) => word).join(" ")), right].join(" | ");
    const words = sides.flat();
    return { folded, isHan: block.isHan, words, vocabulary: new Set(words.map(({ word }) => word)) };
  };
  return { close: within(2), wider: within(3) };
}

/** Up to three words that say something, going one way. */
function wordsFrom({ words }: BlockWords, from: number, step: 1 | -1): BlockWords["words"][number][] {
  const found: BlockWords["words"][number][] = [];
  for (let index = from; found.length < 3; index += step) {
    const word = words[index];
    if (word === undefined) break;
    if (!EMPTY_WORDS.has(word.word)) found.push(word);
  }
  return found;
}

/** How many words of an entity's line of work stand near a mention (see SenseWords). */
export interface SenseCues {
  readonly near: number;
  readonly beside: number;
  readonly sure: number;
  readonly against: number;
}

/** Counts the words of a type's line of work in a block and beside a mention. */
export function countSenseCues(type: EntityType, block: BlockWords, { close }: Surroundings): SenseCues {
  const sense = senseWordsOf(type);
  return {
    near: countCues(sense.near, block),
    beside: countCues(sense.beside, close),
    sure: countCues(sense.sure, close),
    against: countCues(sense.against, block),
  };
}
