import { hanShapes, simplify } from "./han-variants.ts";
import { hanBeginnings } from "./lexicon-text.ts";
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

/** What a word may go on behind: the end of a line, and signs that nobody sees. */
const SPLITTING =
  /[-\u2010][ \t\r\u3000]*\n|[\u00AD\u200B-\u200F\u2060\uFEFF]|[\u0300-\u036F]|[\uFE00-\uFE0F]/g;
/** What may stand between two Chinese characters of a name, and some signs beside. */
const HAN_GAP = "[\\s\"'`\u00A0-\u206F\u3008-\u300F\uFE00-\uFE0F\uFEFF]*";

/**
 * Reads the text of a sieve (sieve-text.ts), and that of its lexicon once a page is Chinese. Its expressions are compiled
 * when they first run.
 */
export function readSieve(text: string, lexiconText: string): Sieve {
  const patterns = [SPLITTING, ...text.split("\n").map(readExpression)];
  const findHan = createHanFinder(lexiconText);
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

function readExpression(line: string): RegExp {
  const source = line.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(source.replaceAll("_", "\\W*").replaceAll("(", "(?:"), "g");
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
 * where a pair may stand, a set tells which are pairs.
 */
function createHanFinder(lexiconText: string) {
  let found: { readonly pattern: RegExp; readonly known: ReadonlySet<string> } | null = null;
  const read = () => {
    const known = hanBeginnings(lexiconText);
    const shapes = (index: number) => [...known].map((pair) => hanShapes(pair.charAt(index))).join("");
    return { pattern: new RegExp(`[${shapes(0)}]${HAN_GAP}([${shapes(1)}])`, "g"), known };
  };
  return (text: string, places: number[]) => {
    found ??= read();
    const { pattern, known } = found;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      if (known.has(plainSign(match[0]) + plainSign(match[1] ?? ""))) places.push(match.index);
    }
  };
}

function plainSign(sign: string): string {
  return String.fromCharCode(simplify(sign.charCodeAt(0)));
}
