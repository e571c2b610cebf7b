import type { MarkStore } from "./painting/mark-store.ts";
import type { PageScanner } from "./reading/page-scanner.ts";
import { type PageChanges, type PageWatcher, watchPage } from "./reading/watch-page.ts";

/** Hears of each change at once, and of the changed places before and after they are read. */
export interface PageFollower extends Pick<PageChanges, "keepPlace"> {
  onChanged(roots: readonly Node[]): void;
  onRead(roots: readonly Node[]): void;
}

/** What follows a page's changes. */
export interface MarkWatchParts {
  readonly scanner: Pick<PageScanner, "scan" | "keepPlace" | "dropStale">;
  readonly marks: Pick<MarkStore, "pageChanged" | "textChanged">;
  /** Whoever else follows them. */
  readonly beside: PageFollower;
  readonly onError: (error: unknown) => void;
}

/** Keeps a document's mentions and marks as the page is, until the signal aborts. */
export function watchMarks(
  { scanner, marks, beside, onError }: MarkWatchParts,
  signal: AbortSignal,
): PageWatcher {
  return watchPage(
    {
      rescan: async (roots, areNew) => {
        beside.onChanged(roots);
        marks.pageChanged(roots);
        try {
          return await scanner.scan(roots, areNew);
        } finally {
          marks.pageChanged([]);
          beside.onRead(roots);
        }
      },
      keepPlace: (record) => {
        if (record.type === "characterData") marks.textChanged(record.target as Text);
        scanner.keepPlace(record);
        beside.keepPlace(record);
      },
      dropStale: () => {
        scanner.dropStale();
        marks.pageChanged();
      },
      onError,
    },
    signal,
  );
}
