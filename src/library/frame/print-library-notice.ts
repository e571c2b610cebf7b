import type { GivenNotice } from "../../storage/read-highlights.ts";
import type { LibraryDataStrings } from "../../ui/strings/library-data-strings.ts";
import { printTime } from "../words/print-moment.ts";
import type { LibraryNotice } from "./library-notices.tsx";

/** A notice in the reader's words, as the library shows it. */
export function printLibraryNotice(
  { key, notice }: GivenNotice,
  count: number,
  words: LibraryDataStrings,
  lang: string,
): LibraryNotice {
  switch (notice.kind) {
    case "restored":
      return {
        key,
        text: words.restoredFromBackup(printTime(notice.from, lang), notice.count),
        offersExport: false,
      };
    case "export-reminder":
      return { key, text: words.exportReminder(count), offersExport: true };
  }
}
