import { chooseLanguage } from "../../core/model/language.ts";
import type { Look, Theme } from "../../core/model/look.ts";
import { chooseHighlightStrings } from "../../ui/strings/choose-highlight-strings.ts";
import type { HighlightStrings } from "../../ui/strings/highlight-strings.ts";

/** What everything of keeping.js is drawn with; asked for at each drawing, as the reader may change it. */
export interface Wording {
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  readonly theme: Theme;
}

/** The wording of a look. */
export function wordingOf({ tag, theme }: Look): Wording {
  return { strings: chooseHighlightStrings(tag), lang: chooseLanguage(tag).lang, theme };
}
