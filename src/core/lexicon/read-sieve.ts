import { hanShapes, simplify } from "./han-variants.ts";
import { classOf, foldedOf, isCapital, textUnit, WORD } from "./text-unit.ts";

/** Finds where a lexicon's forms may stand in the text of a page: everywhere they do, and in few other places. */
export interface Sieve {
  /** Places in the text, in order, of which one lies inside each mention. */
  placesIn(text: string): number[];
}

/** Letters that are folded to plain ones. */
const FOLDED = /[\u00C0-\u024F\u1E00-\u1EFF\u212A\u212B\uFF10-\uFF5A]/g;
const HAN = /[\u2E80-\u9FFF\uAC00-\uD88D\uF900-\uFAFF]/;
/** Both of them: most pages have neither, and are gone through once to know. */
const UNUSUAL = /[\u00C0-\u024F\u1E00-\u1EFF\u212A\u212B\u2E80-\uFF5A]/;

/** Reads the text of a sieve (sieve-text.ts). Its expressions are compiled when they first run. */
export function readSieve(text: string): Sieve {
  const [gap = "", dropped = "", hanBeginnings = "", ...latin] = text.split("\n");
  const patterns = [
    // What a word may go on behind: the end of a line, and what nobody sees.
    "[-\\u2010][ \\t\\r\\u3000]*\\n",
    `[${dropped}]`,
    ...latin.map((line) =>
      line.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll("_", `[${gap}]*`),
    ),
  ].map((source) => new RegExp(source, "g"));
  const findHan = createHanFinder(hanBeginnings, `[${gap}${dropped}]*`);
  return {
    placesIn(page) {
      const isUnusual = UNUSUAL.test(page);
      const plain = isUnusual ? page.replace(FOLDED, unfold) : page;
      const places: number[] = [];
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
          places.push(match.index);
          // A form may begin amid what another one's beginning has gone over.
          pattern.lastIndex = match.index + 1;
        }
      }
      if (isUnusual && HAN.test(plain)) findHan(plain, places);
      return places.sort((one, other) => one - other);
    },
  };
}

/** The plain letter of an accented or full-width one, one code unit for one. */
function unfold(sign: string): string {
  const unit = textUnit(sign.charCodeAt(0));
  if (classOf(unit) !== WORD) return sign;
  const letter = String.fromCharCode(foldedOf(unit));
  return isCapital(unit) && foldedOf(unit) < 0x80 ? letter.toUpperCase() : letter;
}

/**
 * Chinese forms begin with some hundred pairs of characters: a class of the first ones and one of the second ones find
 * where a pair may stand, a table tells which are pairs, and by what third character they go on.
 */
function createHanFinder(beginnings: string, gaps: string) {
  let found: { readonly pattern: RegExp; readonly thirds: ReadonlyMap<string, string> } | null = null;
  const read = () => {
    const thirds = new Map<string, string>();
    let firsts = "";
    let seconds = "";
    for (const [first = "", second = "", ...rest] of beginnings.split("|")) {
      thirds.set(first + second, rest.join(""));
      firsts += first;
      seconds += second;
    }
    const shapes = (signs: string) => [...new Set(signs)].map(hanShapes).join("");
    const pattern = new RegExp(`[${shapes(firsts)}]${gaps}([${shapes(seconds)}])(?=${gaps}([^]?))`, "g");
    return { pattern, thirds };
  };
  return (text: string, places: number[]) => {
    found ??= read();
    const { pattern, thirds } = found;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      const [{ 0: first = "" }, second = "", third = ""] = match;
      const next = thirds.get(plainSign(first) + plainSign(second));
      if (next === "" || (next !== undefined && third !== "" && next.includes(plainSign(third))))
        places.push(match.index);
    }
  };
}

function plainSign(sign: string): string {
  return String.fromCharCode(simplify(sign.charCodeAt(0)));
}
