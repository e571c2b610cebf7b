import { chooseLanguage } from "../../core/model/language.ts";
import { plotEn } from "./plots-en.ts";
import type { PlotStrings } from "./plots-strings.ts";
import { plotZhHans } from "./plots-zh-hans.ts";

/** The texts of timeline, figures and relations for an interface set to a BCP 47 tag. */
export function choosePlotStrings(tag: string): PlotStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? plotZhHans : plotEn;
}
