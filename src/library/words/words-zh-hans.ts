import { highlightZhHans } from "../../ui/strings/highlight-zh-hans.ts";
import { knowledgeZhHans } from "../../ui/strings/knowledge-zh-hans.ts";
import { libraryZhHans } from "../../ui/strings/library-zh-hans.ts";
import { plotZhHans } from "../../ui/strings/plots-zh-hans.ts";
import { settingsZhHans } from "../../ui/strings/settings-zh-hans.ts";
import { zhHans } from "../../ui/strings/zh-hans.ts";
import type { LibraryWords } from "../library-view.ts";

/** Every text of the library in simplified Chinese. */
export const words: Omit<LibraryWords, "lang"> = {
  strings: zhHans,
  highlightStrings: highlightZhHans,
  words: libraryZhHans,
  knowledgeWords: knowledgeZhHans,
  plotWords: plotZhHans,
  settingsWords: settingsZhHans,
};
