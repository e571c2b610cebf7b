import { type TextRoot, textRoot } from "./root-path.ts";
import { readTextMap, type TextMap } from "./text-map.ts";

/** A page that changes while it is read, slice by slice, is read in one go after so many attempts. */
const MOST_ATTEMPTS = 3;

/** The texts of the page's roots, read when they are needed and kept until they change. */
export interface TextMaps {
  /** The map of a root as it is now, in steps. */
  read(root: TextRoot): Generator<void, TextMap>;
  /** Watches a root from now on; to be told again does no harm. */
  watch(root: TextRoot): void;
}

interface WatchedRoot {
  /** Counts the changes below the root. */
  version: number;
  readonly observer: MutationObserver;
  /** Of the version it was read at; the text alone once the page has changed. */
  read: { readonly map: TextMap; readonly version: number } | null;
}

/** Builds the maps of one document. `onChange` hears of every batch of changes to a watched root. */
export function createTextMaps(onChange: () => void, signal: AbortSignal): TextMaps {
  const watched = new WeakMap<TextRoot, WatchedRoot>();

  const watch = (root: TextRoot): WatchedRoot => {
    const known = watched.get(root);
    if (known) return known;
    const observer = new MutationObserver(() => {
      entry.version += 1;
      onChange();
    });
    const entry: WatchedRoot = { version: 0, observer, read: null };
    watched.set(root, entry);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect());
    return entry;
  };

  const versionOf = (entry: WatchedRoot): number => {
    if (entry.observer.takeRecords().length > 0) {
      entry.version += 1;
      onChange();
    }
    return entry.version;
  };

  return {
    watch,
    *read(root) {
      const entry = watch(root);
      for (let attempt = 1; ; attempt += 1) {
        const version = versionOf(entry);
        if (entry.read?.version === version) return entry.read.map;
        const reading = readTextMap(textRoot(root), entry.read?.map.text ?? null);
        const map = attempt < MOST_ATTEMPTS ? yield* reading : readInOneGo(reading);
        if (versionOf(entry) !== version) continue;
        entry.read = { map, version };
        return map;
      }
    },
  };
}

function readInOneGo(reading: Generator<void, TextMap>): TextMap {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
