import { hanShapes, simplify } from "./han-variants.ts";
import { plainText } from "./plain-text.ts";

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

/** What may stand between two Chinese characters of a name, and some signs beside. */
const HAN_GAP = "[\\s\"'`[\\]\u00A0-\u206F\u3008-\u300F]*";
/** Text in Chinese, gaps and all: on a page that has little of it, found several times as fast as what names begin with. */
const HAN_TEXT = /[\u2E80-\uFAFF][\u2E80-\uFAFF\s"'`[\]\u00A0-\u206F]+/g;

/** Reads the text of a sieve (sieve-text.ts). Its expressions are compiled when they first run. */
export function readSieve(text: string): Sieve {
  const [tellingText = "", waitingText = "", hanText = ""] = text.split("\n\n");
  const telling = readExpressions(tellingText);
  let waiting: readonly Expression[] | null = null;
  const findHan = createHanFinder(hanText);
  return {
    search(page) {
      const plain = plainText(page);
      const find = (expressions: readonly Expression[]) =>
        expressions.flatMap(({ pattern, anchors }) => {
          const places = placesOf(pattern, plain.text);
          return anchors ? places.flatMap((place) => beginningsOf(plain.text, place, anchors)) : places;
        });
      return {
        telling: () => {
          const places = find(telling);
          return plain.moveBack(plain.hasHan ? places.concat(findHan(plain.text)) : places);
        },
        waiting: () => {
          waiting ??= readExpressions(waitingText);
          return plain.moveBack(find(waiting));
        },
      };
    },
  };
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

/** An expression of a sieve, with the anchors of forms that it seeks from inside; null where it finds beginnings. */
interface Expression {
  readonly pattern: RegExp;
  readonly anchors: readonly Anchor[] | null;
}

/** Where a form is sought from: the letters before it, and those that it goes on with, small ones. */
interface Anchor {
  readonly before: string;
  readonly key: string;
}

function readExpressions(lines: string): Expression[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [source = "", anchors] = line.split("\t");
      return { pattern: new RegExp(source, "g"), anchors: anchors?.split(" ").map(readAnchor) ?? null };
    });
}

function readAnchor(text: string): Anchor {
  const [before = "", key = ""] = text.split(">");
  return { before, key };
}

/** Where forms may begin of which a place inside is found. */
function beginningsOf(text: string, place: number, anchors: readonly Anchor[]): number[] {
  return anchors
    .filter(({ key }) => text.slice(place, place + key.length).toLowerCase() === key)
    .map(({ before }) => startBefore(text, place, before))
    .filter((at) => at >= 0);
}

/** Where the letters begin that end at a place, whatever stands between them; -1 where others do. */
function startBefore(text: string, place: number, letters: string): number {
  let at = place;
  for (let index = letters.length - 1; index >= 0; index--) {
    const isLetter = () => text.charAt(at).toLowerCase() === letters.charAt(index);
    do at--;
    while (at >= 0 && !isLetter() && GAP_SIGN.test(text.charAt(at)));
    if (at < 0 || !isLetter()) return -1;
  }
  return at;
}

const GAP_SIGN = /\W/;

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
    const isPair = ([first, second = ""]: RegExpExecArray) => known.has(plainSign(first) + plainSign(second));
    return [...text.matchAll(HAN_TEXT)].flatMap(({ 0: run, index }) =>
      placesOf(pattern, run, isPair).map((place) => index + place),
    );
  };
}

function plainSign(sign: string): string {
  return String.fromCharCode(simplify(sign.charCodeAt(0)));
}
