import { simplify } from "../lexicon/han-variants.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text as search compares it, and where each of its UTF-16 units stands in the text as it was written. */
export interface FoldedText {
  readonly folded: string;
  readonly places: readonly Stretch[];
}

/**
 * A name or a query as the search for entities compares it: compatibility forms folded (full-width letters), lower
 * case, no accents, no apostrophes (`China's` and `Chinas` are one), simplified characters, any run of other signs one
 * space; none at either end, nor beside a Chinese character, where people put them or not.
 */
export function foldName(text: string, known?: FoldedCharacters): string {
  return fold(text, () => undefined, known);
}

/** Characters already folded. Whoever folds thousands of names, which are written with few, hands one in and drops it. */
export type FoldedCharacters = Map<string, readonly string[]>;

/** The same with the places of its letters, to mark them in the text. */
export function foldWithPlaces(text: string): FoldedText {
  const places: Stretch[] = [];
  const folded = fold(text, (start, end) => places.push({ start, end }));
  return { folded, places };
}

/** Whether a UTF-16 unit is of a script that parts no words: each of its characters may begin what is looked for. */
export function isUnspaced(unit: number): boolean {
  return (unit >= 0x3005 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || isRareHan(unit);
}

/** The first half of a pair that writes a character beyond U+20000, all of them Chinese. */
function isRareHan(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd88f;
}

function fold(
  text: string,
  place: (start: number, end: number) => void,
  known: FoldedCharacters = new Map(),
): string {
  let folded = "";
  let end = 0;
  let isApart = false;
  let isLastUnspaced = false;
  for (const character of text) {
    const start = end;
    end += character.length;
    for (const letter of lettersOf(character, known)) {
      if (letter === " ") {
        isApart = folded !== "";
        continue;
      }
      const isOwnWord = isUnspaced(letter.charCodeAt(0));
      if (isApart && !isOwnWord && !isLastUnspaced) {
        folded += " ";
        place(start, start);
      }
      folded += letter;
      for (let unit = 0; unit < letter.length; unit++) place(start, end);
      isApart = false;
      isLastUnspaced = isOwnWord;
    }
  }
  return folded;
}

/** What ASCII folds to, by its code: most of what is typed and shown, at a tenth of the cost. */
const ASCII: readonly (readonly string[])[] = Array.from({ length: 0x80 }, (_, code) =>
  workOut(String.fromCharCode(code)),
);

function lettersOf(character: string, known: FoldedCharacters): readonly string[] {
  const plain = ASCII[character.charCodeAt(0)];
  if (plain) return plain;
  let letters = known.get(character);
  if (letters === undefined) {
    letters = workOut(character);
    known.set(character, letters);
  }
  return letters;
}

/** Accents, direction marks and apostrophes are not there; what is neither letter nor digit is a space. */
function workOut(character: string): readonly string[] {
  const bare = character
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "");
  return Array.from(bare, (letter) => {
    if (!/[\p{L}\p{N}]/u.test(letter)) return " ";
    return letter.length === 1 ? String.fromCharCode(simplify(letter.charCodeAt(0))) : letter;
  });
}
