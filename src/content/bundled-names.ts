import { type Lexicon, readLexicon } from "../core/lexicon/read-lexicon.ts";
import { readSieve } from "../core/lexicon/read-sieve.ts";
import type { SearchedNames } from "./reading/page-scanner.ts";

/**
 * The bundled knowledge base's names, out of this script. The lexicon is decoded when it is first asked for: most pages
 * name nothing.
 */
export function readBundledNames(): SearchedNames {
  let lexicons: readonly Lexicon[] | null = null;
  return {
    sieve: readSieve(BUNDLED_SIEVE),
    lexicons: () => {
      lexicons ??= [readLexicon(decodeBase64(BUNDLED_LEXICON))];
      return lexicons;
    },
  };
}

/** By the engine itself where it can: a loop of ours is cold on every page. */
function decodeBase64(text: string): Uint8Array {
  const engine = Uint8Array as Partial<Base64Reader>;
  return engine.fromBase64?.(text) ?? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** Chromium 140, Firefox 133; unknown to the compiler's library as yet. */
interface Base64Reader {
  fromBase64(text: string): Uint8Array;
}
