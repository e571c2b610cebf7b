import { classOf, DROPPED, foldedOf, isCapital, SEPARATOR, textUnit } from "./text-unit.ts";

/**
 * A text as the matcher sees it: lower case, no accents, simplified characters, apostrophes straight, runs of
 * separators one space. For surface forms and the short stretches around an ambiguous mention, not for whole pages.
 */
export function foldText(text: string): string {
  return PLAIN_WORD.test(text) ? text.toLowerCase() : foldEach(text, false);
}

/** What most words are, and what the runtime folds several times faster. */
const PLAIN_WORD = /^[A-Za-z0-9]*$/;

/** The same with capitals left as they are: how a surface form is kept in a lexicon. */
export function foldForm(text: string): string {
  const folded = foldEach(text, true).trim();
  return HAN.test(folded) ? folded.replace(QUOTES, "") : folded;
}

const HAN = /[\u3400-\u9FFF]/;
/** “十四五”规划 is written with and without. */
const QUOTES = /[“”‘’'「」『』《》〈〉"]/g;

function foldEach(text: string, keepsCapitals: boolean): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const unit = textUnit(text.charCodeAt(index));
    const unitClass = classOf(unit);
    if (unitClass === DROPPED) continue;
    const sign = String.fromCharCode(foldedOf(unit));
    if (unitClass === SEPARATOR) folded += folded.endsWith(" ") ? "" : " ";
    else folded += keepsCapitals && isCapital(unit) ? sign.toUpperCase() : sign;
  }
  return folded;
}
