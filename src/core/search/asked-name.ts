import { foldName } from "./fold-name.ts";
import { readTypedSound, type TypedSound } from "./typed-sound.ts";

/** A query as the search for entities takes it. */
export interface AskedName {
  /** All of it, folded; never empty. */
  readonly phrase: string;
  /** Its words, each once; a run of Chinese is one. */
  readonly words: readonly string[];
  /** Null where it can't be pinyin, or is too short to be told from anything. */
  readonly sound: TypedSound | null;
}

/** Longer texts are cut, in UTF-16 units: no name is that long, and a page pasted by mistake must not freeze anything. */
const LONGEST = 200;

/** One letter begins every other syllable. */
const LEAST_SOUND = 2;

/** Reads a query; null for one that asks for nothing: no letter, no digit. */
export function readAskedName(query: string): AskedName | null {
  const cut = query.trimStart().slice(0, LONGEST);
  const phrase = foldName(cut);
  if (phrase === "") return null;
  const sound = readTypedSound(cut);
  return {
    phrase,
    words: [...new Set(splitWords(phrase))],
    sound: sound && sound.letters.length >= LEAST_SOUND ? sound : null,
  };
}

/** Parts Chinese (see isUnspaced) from other letters, not character by character. */
const RUNS =
  /[\u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|[^ \u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+/gu;

function splitWords(folded: string): readonly string[] {
  return folded.match(RUNS) ?? [];
}
