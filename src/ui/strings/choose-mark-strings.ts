import { chooseLanguage } from "../../core/model/language.ts";
import { markEn } from "./mark-en.ts";
import type { MarkStrings } from "./mark-strings.ts";
import { markZhHans } from "./mark-zh-hans.ts";

/** The strings about why names are marked for a browser set to a BCP 47 tag. */
export function chooseMarkStrings(tag: string): MarkStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? markZhHans : markEn;
}
