import { chooseLanguage } from "../../core/model/language.ts";
import { highlightEn } from "./highlight-en.ts";
import type { HighlightStrings } from "./highlight-strings.ts";
import { highlightZhHans } from "./highlight-zh-hans.ts";

/** The strings of highlights for a browser set to a BCP 47 tag. */
export function chooseHighlightStrings(tag: string): HighlightStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? highlightZhHans : highlightEn;
}
