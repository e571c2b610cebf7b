import {
  ENTITY_WORDS,
  FORM_WORDS,
  HEADER_WORDS,
  isPlaceWide,
  packPlace,
  placeLength,
  placeOffset,
} from "./lexicon-format.ts";

/*
 * A compiled lexicon as a text inside content.js, which compresses a quarter better than its bytes in base64:
 *
 *   letters  Base64 parts bytes from letters; here the names in it stay letters.
 *   planes   A table's words follow one another by bytes: the first byte of every record, then the second …
 *   steps    A head is told by its step from the one before, a string's place by its step from the end of the strings
 *            placed so far: most follow there, which leaves their length.
 */

/** Bytes that stand for themselves: printable ASCII, but for what a quoted or template text would escape. */
const PLAIN = /[^\P{ASCII}\p{Cc}"\\$`]/u;

/** A lexicon's bytes as a text: each a character whose code ends in that byte. */
export function lexiconToText(lexicon: Uint8Array): string {
  const stepped = lexicon.slice();
  const words = wordsOf(stepped);
  const tables = tablesOf(words);
  stepHeads(words, tables, true);
  stepPlaces(words, tables, true);
  const packed = stepped.slice();
  eachPlane(tables, (at, to) => {
    packed[to] = stepped[at] ?? 0;
  });
  const characters = Array.from(packed, (byte) => {
    const plain = String.fromCharCode(byte);
    return PLAIN.test(plain) ? plain : String.fromCharCode(0x100 + byte);
  });
  return characters.join("");
}

/** The bytes again. */
export function textToLexicon(text: string): Uint8Array {
  const packed = new Uint8Array(text.length);
  // A Uint8Array keeps the last eight bits of what it is given.
  for (let index = 0; index < text.length; index++) packed[index] = text.charCodeAt(index);
  const lexicon = packed.slice();
  const words = wordsOf(lexicon);
  const tables = tablesOf(words);
  eachPlane(tables, (at, from) => {
    lexicon[at] = packed[from] ?? 0;
  });
  stepHeads(words, tables, false);
  stepPlaces(words, tables, false);
  return lexicon;
}

/** Where a table begins and ends, and the length of its records, in words. */
interface Table {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** The heads first, then the tables whose records begin with a string's place. */
function tablesOf(words: Uint32Array): Table[] {
  const [, filter = 0, buckets = 0, forms = 0, entities = 0, guards = 0] = words;
  let start = HEADER_WORDS + filter;
  const lengths = [
    [buckets + 1, 1],
    [forms, FORM_WORDS],
    [entities, ENTITY_WORDS],
    [guards, 1],
  ] as const;
  return lengths.map(([records, width]) => {
    const table = { start, end: start + records * width, width };
    start = table.end;
    return table;
  });
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}

/** Calls back with each byte of the tables where it stands, and where it goes among its plane's. */
function eachPlane(tables: readonly Table[], move: (at: number, packedAt: number) => void): void {
  for (const { start, end, width } of tables) {
    let packedAt = start * 4;
    for (let column = 0; column < width * 4; column++)
      for (let at = start * 4 + column; at < end * 4; at += width * 4) move(at, packedAt++);
  }
}

function stepHeads(words: Uint32Array, [heads]: readonly Table[], isPacking: boolean): void {
  let before = 0;
  for (let at = heads?.start ?? 0; at < (heads?.end ?? 0); at++) {
    const given = words[at] ?? 0;
    words[at] = isPacking ? given - before : given + before;
    before = isPacking ? given : (words[at] ?? 0);
  }
}

function stepPlaces(words: Uint32Array, [, ...tables]: readonly Table[], isPacking: boolean): void {
  let end = 0;
  for (const table of tables) {
    for (let at = table.start; at < table.end; at += table.width) {
      const given = words[at] ?? 0;
      // The end of a form's guards: no place, and no string is empty.
      if (given === 0) continue;
      const step = packPlace(end, 0, false);
      words[at] = isPacking ? given - step : given + step;
      const place = isPacking ? given : (words[at] ?? 0);
      end = Math.max(end, placeOffset(place) + placeLength(place) * (isPlaceWide(place) ? 2 : 1));
    }
  }
}
