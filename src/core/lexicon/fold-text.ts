import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  QUOTE,
  SEPARATOR,
  type TextUnit,
  textUnit,
  WORD,
} from "./text-unit.ts";

/**
 * A text as the matcher sees it: lower case, no accents, simplified characters, apostrophes straight, runs of
 * separators one space. For surface forms and the short stretches around an ambiguous mention, not for whole pages.
 */
export function foldText(text: string): string {
  return PLAIN_WORD.test(text) ? text.toLowerCase() : foldEach(text);
}

/** What most words are, and what the runtime folds several times faster. */
const PLAIN_WORD = /^[A-Za-z0-9]*$/;

/**
 * The same with capitals left as they are: how a surface form is kept in a lexicon. Quotation marks go (“十四五”规划 is
 * written with and without), and so do spaces between Chinese and Latin, which texts set as they like (奇虎 360).
 */
export function foldForm(text: string): string {
  const seen = unitsOf(text).filter((unit) => classOf(unit) !== DROPPED);
  const quotedOnce = seen.filter((unit, index) => !isOf(QUOTE, unit) || !isOf(QUOTE, seen[index - 1]));
  const unquoted = quotedOnce.filter(
    (unit, index) =>
      !isOf(QUOTE, unit) || (isOf(WORD, quotedOnce[index - 1]) && isOf(WORD, quotedOnce[index + 1])),
  );
  const once = unquoted.filter(
    (unit, index) => !isOf(SEPARATOR, unit) || !isOf(SEPARATOR, unquoted[index - 1]),
  );
  return once
    .filter((unit, index) => !isOf(SEPARATOR, unit) || !isBetweenScripts(once[index - 1], once[index + 1]))
    .map((unit) => signOf(unit, true))
    .join("")
    .trim();
}

function isBetweenScripts(before: TextUnit | undefined, after: TextUnit | undefined): boolean {
  return (isOf(HAN, before) && isOf(WORD, after)) || (isOf(WORD, before) && isOf(HAN, after));
}

function isOf(unitClass: number, unit: TextUnit | undefined): boolean {
  return unit !== undefined && classOf(unit) === unitClass;
}

function unitsOf(text: string): TextUnit[] {
  return Array.from({ length: text.length }, (_, index) => textUnit(text.charCodeAt(index)));
}

function foldEach(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const unit = textUnit(text.charCodeAt(index));
    const unitClass = classOf(unit);
    if (unitClass === DROPPED) continue;
    if (unitClass === SEPARATOR) folded += folded.endsWith(" ") ? "" : " ";
    else folded += signOf(unit, false);
  }
  return folded;
}

function signOf(unit: TextUnit, keepsCapital: boolean): string {
  const sign = String.fromCharCode(foldedOf(unit));
  if (!keepsCapital || !isCapital(unit)) return sign;
  const capital = sign.toUpperCase();
  return capital.length === 1 ? capital : sign;
}
