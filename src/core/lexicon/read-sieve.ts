import { hanShapes, simplify } from "./han-variants.ts";
import { classOf, foldedOf, isCapital, textUnit, WORD } from "./text-unit.ts";

/** Finds where a lexicon's forms may stand in the text of a page: everywhere they do, and in few other places. */
export interface Sieve {
  search(text: string): SieveSearch;
}

/** The places in one text where forms may begin, in no particular order; each is searched for when it is asked. */
export interface SieveSearch {
  /** Of forms that don't wait (waiting-form.ts), and of all in Chinese. */
  telling(): number[];
  /** Of forms in Latin letters that wait. */
  waiting(): number[];
}

/** What most pages have little of, and are gone through once to know: hyphens at the end of a line, and all signs below. */
const UNUSUAL = /-\s*\n|[\u00AD\u00C0-\u036F\u1E00-\u1EFF\u200B-\u2010\u2060\u212A\u212B\u2E80-\uFFFD]+/g;
/** Letters that are folded to plain ones. */
const FOLDED = /[\u00C0-\u024F\u1E00-\u1EFF\u212A\u212B\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
const HAN = /[\u2E80-\u9FFF\uAC00-\uD7AF\uD840-\uD88D\uF900-\uFAFF]/;
/** What words go on behind: signs that nobody sees, and the end of a line. */
const UNSEEN_SIGNS = "\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u2060\\uFE00-\\uFE0F\\uFEFF";
const SPLITTING = new RegExp(`[-\\u2010${UNSEEN_SIGNS}]`);
const ALL_FOLDED = new RegExp(FOLDED, "g");
const ALL_SPLITTING = new RegExp(SPLITTING, "g");
const ODD = new RegExp(`${SPLITTING.source}|${FOLDED.source}`);
const UNSEEN = new RegExp(`[-\\u2010][ \\t\\r\\u3000]*\\n[ \\t\\r\\u3000]*|[${UNSEEN_SIGNS}]+`, "y");
/** What may stand between two Chinese characters of a name, and some signs beside. */
const HAN_GAP = "[\\s\"'`\u00A0-\u206F\u3008-\u300F]*";

/** Reads the text of a sieve (sieve-text.ts). Its expressions are compiled when they first run. */
export function readSieve(text: string): Sieve {
  const [tellingText = "", waitingText = "", hanText = ""] = text.split("\n\n");
  const telling = readExpressions(tellingText);
  let waiting: readonly RegExp[] | null = null;
  const findHan = createHanFinder(hanText);
  return {
    search(page) {
      const signs: readonly string[] = page.match(UNUSUAL) ?? [];
      const unusual = signs.join("");
      const odd = ODD.test(unusual) ? signs.filter((sign) => ODD.test(sign)) : [];
      const pieces = odd.length === 0 ? [{ from: 0, text: page }] : plainPieces(page, odd);
      const seen = pieces.map((piece) => piece.text).join("");
      const search = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => placesOf(pattern, seen));
      return {
        telling: () => {
          const places = search(telling);
          return moveBack(HAN.test(unusual) ? places.concat(findHan(seen)) : places, pieces);
        },
        waiting: () => {
          waiting ??= readExpressions(waitingText);
          return moveBack(search(waiting), pieces);
        },
      };
    },
  };
}

/** A piece of a text, and where in it it stands. */
interface Piece {
  readonly from: number;
  readonly text: string;
}

/** More signs than this, the odd ones and what stands beside them, are too dear to be looked at one by one. */
const MANY = 100;

/** A text with plain letters, and without what words go on behind. `signs` are those of its runs of unusual signs that are odd, in order. */
function plainPieces(page: string, signs: readonly string[]): Piece[] {
  const isMany = signs.join("").length > MANY;
  const text = isMany ? page.replace(ALL_FOLDED, unfold) : page;
  const pieces: Piece[] = [];
  let plain = "";
  let from = 0;
  let at = 0;
  const take = (odd: string, place: number) => {
    if (place < at) return;
    UNSEEN.lastIndex = place;
    if (UNSEEN.test(text)) {
      pieces.push({ from, text: plain + text.slice(at, place) });
      plain = "";
      from = at = UNSEEN.lastIndex;
    } else if (FOLDED.test(odd)) {
      plain += text.slice(at, place) + unfold(odd);
      at = place + 1;
    }
  };
  if (isMany) for (const { 0: odd, index } of text.matchAll(ALL_SPLITTING)) take(odd, index);
  else {
    let end = 0;
    for (const sign of signs) {
      const start = text.indexOf(sign, end);
      end = start + sign.length;
      for (let index = 0; index < sign.length; index++) take(sign.charAt(index), start + index);
    }
  }
  pieces.push({ from, text: plain + text.slice(at) });
  return pieces;
}

/** Where places in the pieces together stand in the text they are of. */
function moveBack(places: number[], pieces: readonly Piece[]): number[] {
  if (pieces.length === 1) return places;
  places.sort((one, other) => one - other);
  const moved: number[] = [];
  let begin = 0;
  for (const { from, text } of pieces) {
    const end = begin + text.length;
    for (let at = moved.length; (places[at] ?? end) < end; at++) moved.push((places[at] ?? 0) - begin + from);
    begin = end;
  }
  return moved;
}

function placesOf(pattern: RegExp, text: string, isMeant?: (match: RegExpExecArray) => boolean): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // A form may begin amid what another one's beginning has gone over.
    pattern.lastIndex = match.index + 1;
    if (!isMeant || isMeant(match)) places.push(match.index);
  }
  return places;
}

function readExpressions(lines: string): RegExp[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((source) => new RegExp(source, "g"));
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
function createHanFinder(beginnings: string) {
  let found: { readonly pattern: RegExp; readonly known: ReadonlySet<string> } | null = null;
  const read = () => {
    const known = new Set(beginnings.match(/../g));
    const shapes = (index: number) => [...known].map((pair) => hanShapes(pair.charAt(index))).join("");
    return { pattern: new RegExp(`[${shapes(0)}]${HAN_GAP}([${shapes(1)}])`, "g"), known };
  };
  return (text: string): number[] => {
    found ??= read();
    const { pattern, known } = found;
    return placesOf(pattern, text, ([first, second = ""]) => known.has(plainSign(first) + plainSign(second)));
  };
}

function plainSign(sign: string): string {
  return String.fromCharCode(simplify(sign.charCodeAt(0)));
}
