import { MAX_POOL_BYTES, MAX_STRING_LENGTH, packPlace } from "./lexicon-format.ts";

/** The strings of a lexicon being compiled, each kept once. */
export interface StringPool {
  /**
   * Adds a string and says where it stands (see packPlace).
   *
   * @throws Error for more than 255 characters, or 8 MB in all: packs are to be split before they come to that.
   */
  add(text: string): number;
  readonly bytes: readonly number[];
}

/** Makes an empty pool. */
export function createStringPool(): StringPool {
  const bytes: number[] = [];
  const places = new Map<string, number>();
  return {
    bytes,
    add(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      const place = append(bytes, text);
      places.set(text, place);
      return place;
    },
  };
}

function append(bytes: number[], text: string): number {
  const wide = WIDE.test(text);
  if (text.length > MAX_STRING_LENGTH || bytes.length + 2 * text.length > MAX_POOL_BYTES) {
    throw new Error(`No room in a lexicon for ${JSON.stringify(text.slice(0, 40))}`);
  }
  const place = packPlace(bytes.length, text.length, wide);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes.push(code & 0xff);
    if (wide) bytes.push(code >>> 8);
  }
  return place;
}

const WIDE = /[\u0100-\uFFFF]/;
