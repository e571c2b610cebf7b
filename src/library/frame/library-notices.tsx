import { CloseIcon } from "../../ui/icons.tsx";
import type { LibraryView } from "../library-view.ts";

/** Something the reader is to be told once. */
export interface LibraryNotice {
  readonly key: string;
  readonly text: string;
  /** Whether the way out of it is an export. */
  readonly offersExport: boolean;
}

interface LibraryNoticesProps {
  readonly view: LibraryView;
  readonly notices: readonly LibraryNotice[];
  readonly dismiss: (key: string) => void;
  readonly openExport: () => void;
}

/** What happened while the reader was elsewhere: it stays until it is dismissed. */
export function LibraryNotices({ view, notices, dismiss, openExport }: LibraryNoticesProps) {
  const words = view.words.data;
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={words.notices}>
      {notices.map(({ key, text, offersExport }) => (
        <li key={key} class="library-notice">
          <p>{text}</p>
          {offersExport && (
            <button type="button" class="button" onClick={openExport}>
              {words.exportNow}
            </button>
          )}
          <button
            type="button"
            class="icon-only"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={() => dismiss(key)}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
