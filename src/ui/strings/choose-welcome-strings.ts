import { chooseLanguage } from "../../core/model/language.ts";
import { welcomeEn } from "./welcome-en.ts";
import type { WelcomeStrings } from "./welcome-strings.ts";
import { welcomeZhHans } from "./welcome-zh-hans.ts";

/** The first-run page's strings for a browser set to a BCP 47 tag. */
export function chooseWelcomeStrings(tag: string): WelcomeStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? welcomeZhHans : welcomeEn;
}
