import { diffWords } from "../../core/anchoring/diff-words.ts";
import { type CitationLang, citeHighlight } from "../../core/highlights/citation.ts";
import { shareLink } from "../../core/highlights/share-link.ts";
import { isWebAddress } from "../../core/knowledge/is-web-address.ts";
import type { Language } from "../../core/model/language.ts";
import { copyText } from "../../runtime/copy-text.ts";
import { makeExport } from "../exchange/make-export.ts";
import { saveFile } from "../exchange/save-file.ts";
import { createStoredActs, type StoredActParts } from "./create-stored-acts.ts";
import type { LibraryActs } from "./library-acts.ts";
import { createPageActs } from "./page-acts.ts";

/**
 * All acts of the library: on the reader's database, the open tabs, the clipboard and the disk. `language` is asked at
 * each act, as the reader may change it.
 */
export function createLibraryActs(parts: StoredActParts, language: () => Language): LibraryActs {
  const citationLang = (): CitationLang => (language() === "zh-Hans" ? "zh" : "en");
  return {
    ...createStoredActs(parts),
    ...createPageActs(),
    copyCitation: (highlight) => copyText(citeHighlight({ highlight, lang: citationLang(), form: "text" })),
    copyLink: (highlight) => copyText(shareLink(highlight)),
    shareLink: (highlight) => (isWebAddress(highlight.page.url) ? shareLink(highlight) : null),
    compare: diffWords,
    exportFile: (highlights, form) =>
      saveFile(makeExport(highlights, { form, lang: citationLang(), now: parts.now() })),
  };
}
