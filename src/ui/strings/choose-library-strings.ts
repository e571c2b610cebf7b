import { chooseLanguage } from "../../core/model/language.ts";
import { libraryEn } from "./library-en.ts";
import type { LibraryStrings } from "./library-strings.ts";
import { libraryZhHans } from "./library-zh-hans.ts";

/** The library's strings for a browser set to a BCP 47 tag. */
export function chooseLibraryStrings(tag: string): LibraryStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? libraryZhHans : libraryEn;
}
