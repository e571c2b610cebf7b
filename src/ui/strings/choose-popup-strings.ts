import { chooseLanguage } from "../../core/model/language.ts";
import { popupEn } from "./popup-en.ts";
import type { PopupStrings } from "./popup-strings.ts";
import { popupZhHans } from "./popup-zh-hans.ts";

/** The popup's strings for a browser set to a BCP 47 tag. */
export function choosePopupStrings(tag: string): PopupStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? popupZhHans : popupEn;
}
