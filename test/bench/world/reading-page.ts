import { readBundledNames } from "../../../src/content/bundled-names.ts";
import { readInViewFirst } from "../../../src/content/first-screen.ts";
import type { Mark } from "../../../src/content/painting/mark.ts";
import { createMarkRegistry } from "../../../src/content/painting/mark-registry.ts";
import { createMarkStore, type MarkStore } from "../../../src/content/painting/mark-store.ts";
import { createPageScanner } from "../../../src/content/reading/page-scanner.ts";
import { watchMarks } from "../../../src/content/watch-marks.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings.ts";

/** How a page is read. */
export interface ReadingParts extends Pick<Settings, "frequency"> {
  /** Hears of every mark that is painted. */
  readonly onPainted: (mark: Mark) => void;
}

/** The content script's reading and painting of a page, put together as page-session.ts does. */
export interface ReadingPage {
  readonly marks: MarkStore;
  /** Reads the whole page, what is in view first; resolves when all its marks are painted. */
  readAll(): Promise<void>;
  /** Watches the page from now on. */
  watch(): void;
  /** The places that changes have had read again, each as often as it was. */
  readonly readAgain: readonly Node[];
}

/** Builds it for the open page. */
export function createReadingPage({ frequency, onPainted }: ReadingParts): ReadingPage {
  const { signal } = new AbortController();
  const onError = (error: unknown) => console.error(error);
  const registry = createMarkRegistry(signal);
  const add = (mark: Mark) => {
    registry.add(mark);
    onPainted(mark);
  };
  let onSettled = () => {};
  const marks = createMarkStore(
    {
      registry: { ...registry, add },
      restraintOf: (block, mention) => scanner.restraintOf(block, mention),
      onSettled: () => onSettled(),
      onError,
    },
    signal,
  );
  marks.obey({ ...DEFAULT_SETTINGS, frequency, rejected: new Set() });
  const scanner = createPageScanner(
    readBundledNames(),
    { onMentions: marks.setBlock, onBlockGone: marks.dropBlock, onError },
    signal,
  );
  const readAgain: Node[] = [];
  const beside = {
    onChanged: (roots: readonly Node[]) => {
      readAgain.push(...roots);
    },
    onRead: () => {},
    keepPlace: () => {},
  };
  const watcher = watchMarks({ scanner, marks, beside, onError }, signal);
  return {
    marks,
    readAll: async () => {
      await readInViewFirst({ scanner, marks }, document.body);
      if (frequency === "all" || marks.standing()[Symbol.iterator]().next().done) return;
      await new Promise<void>((resolve) => {
        onSettled = resolve;
        marks.pageChanged();
      });
    },
    watch: () => watcher.observe(document),
    readAgain,
  };
}
