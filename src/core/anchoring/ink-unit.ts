/**
 * "Ink" is what is left of a text when all that changes without a reader noticing is taken away: white space, invisible
 * characters, the shape of quotation marks and dashes, full width. Passages are looked for in ink.
 */

/** Code units that leave no ink: first and last of each range. */
const DROPPED: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f], // spaces, zero-width characters, direction marks
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
];
/** Quotation marks of one kind are put in another's place; so are dashes. */
const FOLDED: readonly (readonly [signs: string, ink: string])[] = [
  ['‘’‚‛′ʼ`´“”„‟″«»‹›「」『』"', "'"],
  ["‐‑‒–—―−﹣", "-"],
];
/** Full-width letters and signs, and how far their narrow forms are from them. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 } as const;

/** Where the Chinese signs begin, with the radicals: units from here on say as much as two or three letters. */
export const FIRST_IDEOGRAPH = 0x2e80;

/** For every UTF-16 code unit the unit it leaves in the ink, 0 where it leaves none. */
export const INK_OF: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [first, last] of DROPPED) table.fill(0, first, last + 1);
  for (let code: number = FULL_WIDTH.first; code <= FULL_WIDTH.last; code++) {
    table[code] = code - FULL_WIDTH.shift;
  }
  table[0xff02] = 0x27; // ＂
  for (const [signs, ink] of FOLDED) for (const sign of signs) table[sign.charCodeAt(0)] = ink.charCodeAt(0);
  return table;
}
