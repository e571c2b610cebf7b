import { foldName } from "./fold-name.ts";
import { readTypedSound, type TypedSound } from "./typed-sound.ts";

/** A query as the search for entities takes it. */
export interface AskedName {
  /** All of it, folded; never empty. */
  readonly phrase: string;
  /** The same without what a sentence puts round a name (`the MIIT’s`); null where there is nothing of the kind. */
  readonly bare: string | null;
  /** Its words, each once, small ones only where there is no other; a run of Chinese is one. */
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
  const bare = foldName(cut.trimEnd().replace(ARTICLE, "").replace(POSSESSIVE, ""));
  const words = [...new Set(splitWords(bare))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return {
    phrase,
    bare: bare === phrase || bare === "" ? null : bare,
    words: telling.length > 0 ? telling : words,
    sound: sound && sound.letters.length >= LEAST_SOUND ? sound : null,
  };
}

const ARTICLE = /^(?:the|an?)\s+(?=[\p{L}\p{N}])/iu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s?$/iu;

/** They stand in every other name, and in every sentence about one. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "a", "an", "of", "and"]);

/** Parts Chinese (see isUnspaced) from other letters, not character by character. */
const RUNS =
  /[\u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|[^ \u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+/gu;

function splitWords(folded: string): readonly string[] {
  return folded.match(RUNS) ?? [];
}
