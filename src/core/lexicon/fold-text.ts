import { classOf, DROPPED, foldedOf, SEPARATOR, textUnit } from "./text-unit.ts";

/**
 * A text as the matcher sees it: lower case, no accents, simplified characters, apostrophes straight, runs of
 * separators one space. For the short stretches around an ambiguous mention, not for whole pages.
 */
export function foldText(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const unit = textUnit(text.charCodeAt(index));
    const unitClass = classOf(unit);
    if (unitClass === DROPPED) continue;
    if (unitClass !== SEPARATOR) folded += String.fromCharCode(foldedOf(unit));
    else if (!folded.endsWith(" ")) folded += " ";
  }
  return folded;
}
