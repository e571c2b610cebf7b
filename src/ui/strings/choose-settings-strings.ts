import { chooseLanguage } from "../../core/model/language.ts";
import { settingsEn } from "./settings-en.ts";
import type { SettingsStrings } from "./settings-strings.ts";
import { settingsZhHans } from "./settings-zh-hans.ts";

/** The texts of the library's settings page for an interface set to a BCP 47 tag. */
export function chooseSettingsStrings(tag: string): SettingsStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? settingsZhHans : settingsEn;
}
