const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Cuts a word where it passes from Chinese to other letters, as in 奇虎360. */
const HAN_OR_OTHER = /\p{Script=Han}+|\P{Script=Han}+/gu;

/**
 * A text as the search of highlights compares it, word for word: compatibility forms folded (full-width letters), lower
 * case, no accents, no apostrophes (`China's` and `Chinas` are one), no invisible marks, single spaces. It is folded
 * whole, however long: what a reader keeps is limited where it is kept. Names of entities are folded by foldName.
 */
export function foldForWordSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’ʼ]/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The terms a folded text is found by: its words, and for Chinese, which has no spaces, every character and every
 * two neighbours.
 */
export function termsOfText(folded: string): string[] {
  return splitRuns(folded).flatMap((run) => (HAN.test(run) ? [...run, ...pairsOf(run)] : [run]));
}

/** The terms a folded query asks for: like a text's, but single Chinese characters only where they stand alone. */
export function termsOfQuery(folded: string): string[] {
  return splitRuns(folded).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const pairs = pairsOf(run);
    return pairs.length > 0 ? pairs : [run];
  });
}

/** Whether a term is Chinese; such terms are compared whole, since a character more or less is another word. */
export function isHanTerm(term: string): boolean {
  return HAN.test(term);
}

function splitRuns(folded: string): string[] {
  return (folded.match(WORD) ?? []).flatMap((word) => word.match(HAN_OR_OTHER) ?? []);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
