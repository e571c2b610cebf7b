import type { GivenNotice } from "../storage/read-highlights.ts";
import type { PopupStrings } from "../ui/strings/popup-strings.ts";
import type { PopupNotice } from "./popup-notices.tsx";

interface Wording {
  readonly popupStrings: PopupStrings;
  readonly lang: string;
}

/** A notice in the reader's words, as the popup shows it. */
export function printPopupNotice({ key, notice }: GivenNotice, { popupStrings, lang }: Wording): PopupNotice {
  if (notice.kind === "export-reminder") {
    return { key, text: popupStrings.exportReminder, offersExport: true };
  }
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" });
  const text = popupStrings.restoredFromBackup(date.format(new Date(notice.from)), notice.count);
  return { key, text, offersExport: false };
}
