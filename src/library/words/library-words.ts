import { chooseLanguage } from "../../core/model/language.ts";
import type { LibraryWords } from "../library-view.ts";

/**
 * Every text of the library for an interface set to a BCP 47 tag. Each language is a chunk of its own: they are a third
 * of the library's script, and a reader reads one.
 */
export async function loadWords(tag: string): Promise<LibraryWords> {
  const { language, lang } = chooseLanguage(tag);
  const { words } = await (language === "zh-Hans" ? import("./words-zh-hans.ts") : import("./words-en.ts"));
  return { ...words, lang };
}
