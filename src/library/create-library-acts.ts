import { diffWords } from "../core/anchoring/diff-words.ts";
import { exportW3c } from "../core/highlights/exchange/export-w3c.ts";
import { localDay } from "../ui/local-day.ts";
import { copyText } from "./copy-text.ts";
import { createStoredActs, type StoredActParts } from "./create-stored-acts.ts";
import type { LibraryActs } from "./library-acts.ts";
import { createPageActs } from "./page-acts.ts";
import { saveFile } from "./save-file.ts";

/** All acts of the library, on the reader's database, the open tabs, the clipboard and the disk. */
export function createLibraryActs(parts: StoredActParts): LibraryActs {
  return {
    ...createStoredActs(parts),
    ...createPageActs(),
    copyCitation: (highlight) => copyText(highlight.target.quote.exact),
    copyLink: (highlight) => copyText(highlight.page.url),
    shareLink: (highlight) => highlight.page.url,
    compare: diffWords,
    exportFile: (highlights) =>
      saveFile(`sinogloss-${localDay(new Date())}.jsonld`, "application/ld+json", [
        exportW3c(highlights, Date.now()),
      ]),
  };
}
