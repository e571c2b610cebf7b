import { diffWords } from "../core/anchoring/diff-words.ts";
import { type CitationLang, citeHighlight } from "../core/highlights/citation.ts";
import { shareLink } from "../core/highlights/share-link.ts";
import { isWebAddress } from "../ui/is-web-address.ts";
import { copyText } from "./copy-text.ts";
import { createStoredActs, type StoredActParts } from "./create-stored-acts.ts";
import type { LibraryActs } from "./library-acts.ts";
import { makeExport } from "./make-export.ts";
import { createPageActs } from "./page-acts.ts";
import { saveFile } from "./save-file.ts";

/** All acts of the library: on the reader's database, the open tabs, the clipboard and the disk. */
export function createLibraryActs(parts: StoredActParts, lang: CitationLang): LibraryActs {
  return {
    ...createStoredActs(parts),
    ...createPageActs(),
    copyCitation: (highlight) => copyText(citeHighlight({ highlight, lang, form: "text" })),
    copyLink: (highlight) => copyText(shareLink(highlight)),
    shareLink: (highlight) => (isWebAddress(highlight.page.url) ? shareLink(highlight) : null),
    compare: diffWords,
    exportFile: (highlights, form) => saveFile(makeExport(highlights, { form, lang, now: parts.now() })),
  };
}
