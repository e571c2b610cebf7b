import { MAX_POOL_BYTES, MAX_STRING_LENGTH, packPlace } from "./lexicon-format.ts";

/** The strings of a lexicon being compiled, each kept once. */
export interface StringPool {
  readonly bytes: Uint8Array;
  /** Where one of its strings stands (see packPlace). */
  placeOf(text: string): number;
}

/** Every character of one byte in a form, an id or a guard is one of these. */
const WIDE = /[^\0-\x7F]/;

/**
 * Makes the pool of some strings: those of one byte a character first, which the browser writes in one go.
 *
 * @throws Error for more than 255 characters, or 8 MB in all: packs are to be split before they come to that.
 */
export function poolStrings(strings: readonly string[]): StringPool {
  const places = new Map<string, number>();
  let narrow = "";
  let wide = "";
  const distinct = new Set(strings);
  for (const text of distinct) {
    if (text.length > MAX_STRING_LENGTH)
      throw new Error(`No room in a lexicon for ${JSON.stringify(text.slice(0, 40))}`);
    if (WIDE.test(text)) continue;
    places.set(text, packPlace(narrow.length, text.length, false));
    narrow += text;
  }
  for (const text of distinct) {
    if (places.has(text)) continue;
    places.set(text, packPlace(narrow.length + 2 * wide.length, text.length, true));
    wide += text;
  }
  const length = narrow.length + 2 * wide.length;
  if (length > MAX_POOL_BYTES) throw new Error("No room in a lexicon for so many strings");
  const bytes = new Uint8Array(length);
  new TextEncoder().encodeInto(narrow, bytes);
  for (let index = 0; index < wide.length; index++) {
    const code = wide.charCodeAt(index);
    bytes[narrow.length + 2 * index] = code;
    bytes[narrow.length + 2 * index + 1] = code >>> 8;
  }
  return { bytes, placeOf: (text) => places.get(text) ?? 0 };
}
