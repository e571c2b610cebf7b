import { chooseLanguage } from "../../core/model/language.ts";
import { en } from "./en.ts";
import type { Strings } from "./strings.ts";
import { zhHans } from "./zh-hans.ts";

/** The card's strings for a browser set to a BCP 47 tag, and the tag to declare and format dates with. */
export function chooseStrings(tag: string): { readonly strings: Strings; readonly lang: string } {
  const { language, lang } = chooseLanguage(tag);
  return { strings: language === "zh-Hans" ? zhHans : en, lang };
}
