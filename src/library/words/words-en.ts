import { en } from "../../ui/strings/en.ts";
import { highlightEn } from "../../ui/strings/highlight-en.ts";
import { knowledgeEn } from "../../ui/strings/knowledge-en.ts";
import { libraryEn } from "../../ui/strings/library-en.ts";
import { plotEn } from "../../ui/strings/plots-en.ts";
import { settingsEn } from "../../ui/strings/settings-en.ts";
import type { LibraryWords } from "../library-view.ts";

/** Every text of the library in English. */
export const words: Omit<LibraryWords, "lang"> = {
  strings: en,
  highlightStrings: highlightEn,
  words: libraryEn,
  knowledgeWords: knowledgeEn,
  plotWords: plotEn,
  settingsWords: settingsEn,
};
