import { foldText } from "../lexicon/fold-text.ts";
import { NATION_PHRASES, type Nation, nationOf } from "./nation-words.ts";

/** A word of Latin script or a number, folded, where it stands in the raw text. */
export interface BlockWord {
  readonly word: string;
  readonly start: number;
  readonly nation: Nation | null;
}

/** A block's words, read once for all the ambiguous names in it. */
export interface BlockWords {
  readonly folded: string;
  readonly isHan: boolean;
  /** In the order of the text. */
  readonly words: readonly BlockWord[];
  readonly vocabulary: ReadonlySet<string>;
}

const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{N}\u00AD]+/gu;
const HAN = /[\u3400-\u9FFF]/;

/** Splits a block into what cues are looked up in. */
export function readWords(text: string): BlockWords {
  const words = Array.from(text.matchAll(LATIN_WORD), (match) => {
    const word = foldText(match[0]);
    return { word, start: match.index, nation: nationOf(word) };
  });
  const vocabulary = new Set(words.map(({ word }) => word));
  const isHan = HAN.test(text);
  // Phrases of Latin words are few and plain: lower case and straight apostrophes do, and cost less than folding.
  const folded = isHan ? foldText(text) : text.toLowerCase().replaceAll("’", "'");
  return { folded, isHan, words, vocabulary };
}

/** How many different words and phrases of the block are on a side. */
export function countNation(block: BlockWords, side: Nation): number {
  const words = new Set(block.words.filter(({ nation }) => nation === side).map(({ word }) => word));
  return words.size + phrasesOf(side, block.isHan).filter((phrase) => block.folded.includes(phrase)).length;
}

function phrasesOf(side: Nation, isHan: boolean): readonly string[] {
  return isHan ? [...NATION_PHRASES[side].latin, ...NATION_PHRASES[side].han] : NATION_PHRASES[side].latin;
}

/** The index of the first word that begins at an offset or after it. */
export function wordIndexAt({ words }: BlockWords, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some cues a text has: words of Latin script, and phrases and Chinese words anywhere in it. */
export function countCues(cues: readonly string[], { folded, isHan, vocabulary }: CueText): number {
  const isIn = (cue: string) =>
    vocabulary.has(cue) || ((cue.includes(" ") || (isHan && HAN.test(cue))) && folded.includes(cue));
  return cues.filter(isIn).length;
}

/** What cues are looked up in: a block, or what stands beside a mention. */
export type CueText = Pick<BlockWords, "folded" | "isHan" | "vocabulary">;
