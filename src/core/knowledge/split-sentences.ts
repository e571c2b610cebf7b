/** Abbreviations that stand before a name or a number: their stop never ends a sentence. */
const NEVER_LAST = new Set(
  "Mr Mrs Ms Dr Prof Gen Col Capt Lt Sgt Sen Rep Gov Pres Hon Rev St No Nos Art Vol Fig pp vs cf eg ie e.g i.e".split(
    " ",
  ),
);

/** Abbreviations that may end a sentence; their stop ends one only before a word that opens one. */
const MAYBE_LAST = new Set(
  "Co Ltd Inc Corp Bros LLC Plc Jr Sr etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m".split(
    " ",
  ),
);

/** `U.S`, `U.K`, `Ph.D` and single initials, without their last stop. */
const DOTTED = /^(?:\p{L}{1,2}\.)*\p{L}$/u;

/** Words that open sentences but hardly ever follow an abbreviation inside one. */
const OPENERS = new Set(
  (
    "The A An It Its This That These Those There Here He She They We I You His Her Their Our In On At By For From " +
    "With Without Under Over After Before Since Until While When Where Although Though Because If As But And Or Yet " +
    "So Then Thus However Meanwhile Moreover Also Still Instead Rather What Who Why How Which Neither Nor Not No " +
    "Some Such Several Many Most Both Each Every All Another Other One Two Three To Of According Last Earlier Now"
  ).split(" "),
);

/** After "in the U.S." a name opens a sentence if one of these or an adverb in -ly follows it. */
const FINITE_VERBS = new Set(
  "is are was were has have had will would can could should may might must does did says said plans aims".split(
    " ",
  ),
);

const CLOSERS = "\"'”’»)\\]";
const OPENING = "[\"'“‘«(\\[]";
/** A stop with what closes behind it, then white space; Chinese stops need none. */
const CANDIDATE = new RegExp(`(?:[.!?…]+[${CLOSERS}]*(?=\\s)|[。！？]+[”’」』）]*)`, "gu");
const FIRST_WORD = new RegExp(`^${OPENING}*(\\p{L}+)`, "u");
const NEXT_STARTS = new RegExp(`^${OPENING}*[\\p{Lu}\\p{N}\\p{Lo}]`, "u");

/**
 * Splits a paragraph into sentences. Claims count them from 1, so the rule is our own and fixed, where
 * Intl.Segmenter's data change with the runtime:
 * 1. A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close behind it, if white
 *    space follows and then a capital, a digit or a letter without case, opening marks skipped. A stop inside a
 *    number or word (`4.4`, `U.S.'s`) has no white space behind it. Chinese `。`, `！`, `？` end one always.
 * 2. A stop after a title or the like (`Mr.`, `No.`) ends none.
 * 3. A stop after `U.S.`, an initial, `Co.`, `Ltd.`, a month and the like ends one only if the next word is one that
 *    opens sentences (`The`, `In` …): `a U.S. IPO` goes on. One exception: behind a preposition and `the U.S.`, a
 *    name with an adverb or a verb behind it opens one too (`several in the U.S. SenseTime explicitly aims`).
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph.slice(start, match.index), match[0], paragraph.slice(end).trimStart()))
      continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

function endsSentence(before: string, stop: string, next: string): boolean {
  if (next === "") return false;
  if (/^[。！？]/u.test(stop)) return true;
  if (!NEXT_STARTS.test(next)) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  const word = /[^\s"'“”‘’«»()[\]]*$/u.exec(before)?.[0] ?? "";
  if (NEVER_LAST.has(word)) return false;
  if (!MAYBE_LAST.has(word) && !DOTTED.test(word)) return true;
  return opensSentence(next) || opensAfterPlace(before, next);
}

function opensSentence(next: string): boolean {
  const first = FIRST_WORD.exec(next)?.[1] ?? "";
  return OPENERS.has(first);
}

function opensAfterPlace(before: string, next: string): boolean {
  if (!/\b(?:in|to|of|from|by|with|against|for|across)\s+the\s+(?:\p{Lu}\.)*\p{Lu}$/u.test(before))
    return false;
  const [, second] = next.split(/\s+/u);
  return second !== undefined && (/^\p{Ll}+ly$/u.test(second) || FINITE_VERBS.has(second));
}
