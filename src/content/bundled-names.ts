import { assembleLexicon } from "../core/lexicon/assemble-lexicon.ts";
import { textToLexicon } from "../core/lexicon/lexicon-text.ts";
import { type Lexicon, readLexicon } from "../core/lexicon/read-lexicon.ts";
import { readSieve } from "../core/lexicon/read-sieve.ts";
import type { SearchedNames } from "./reading/page-scanner.ts";

/** Written down once: build.mjs writes out the text wherever it is named. */
const LEXICON_TEXT = BUNDLED_LEXICON;

/**
 * The bundled knowledge base's names, out of this script. The lexicon is laid out when it is first asked for: 4 to 6 ms
 * cold, against 17 and more from any storage.
 */
export function readBundledNames(): SearchedNames {
  let lexicons: readonly Lexicon[] | null = null;
  return {
    sieve: readSieve(BUNDLED_SIEVE, LEXICON_TEXT),
    lexicons: () => {
      lexicons ??= [readLexicon(assembleLexicon(textToLexicon(LEXICON_TEXT)))];
      return lexicons;
    },
  };
}
