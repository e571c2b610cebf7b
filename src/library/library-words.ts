import { chooseHighlightStrings } from "../ui/strings/choose-highlight-strings.ts";
import { chooseKnowledgeStrings } from "../ui/strings/choose-knowledge-strings.ts";
import { chooseLibraryStrings } from "../ui/strings/choose-library-strings.ts";
import { choosePlotStrings } from "../ui/strings/choose-plots-strings.ts";
import { chooseSettingsStrings } from "../ui/strings/choose-settings-strings.ts";
import { chooseStrings } from "../ui/strings/choose-strings.ts";
import type { LibraryView } from "./library-view.ts";

/** The part of a view that is of one language. */
export type LibraryWords = Pick<
  LibraryView,
  "strings" | "highlightStrings" | "words" | "knowledgeWords" | "plotWords" | "settingsWords" | "lang"
>;

/** Every text of the library for an interface set to a BCP 47 tag. */
export function libraryWords(tag: string): LibraryWords {
  return {
    ...chooseStrings(tag),
    highlightStrings: chooseHighlightStrings(tag),
    words: chooseLibraryStrings(tag),
    knowledgeWords: chooseKnowledgeStrings(tag),
    plotWords: choosePlotStrings(tag),
    settingsWords: chooseSettingsStrings(tag),
  };
}
