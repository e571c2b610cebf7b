import type { Mark } from "./mark.ts";
import { FLASH_NAME, MARK_NAMES } from "./mark-names.ts";

/** How long a mention or highlight stays lit after a jump, in milliseconds: long enough to find it after a scroll. */
const FLASH_MS = 1600;

/** Paints marks through the CSS Custom Highlight API. */
export interface MarkRegistry {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Lights a mention or a highlight for a moment. */
  flash(target: { readonly range: AbstractRange }): void;
  /** Registers again what the page has taken out of the registry, which it can; true if something was missing. */
  restore(marks: Iterable<Mark>): boolean;
}

/** Builds the registry of one document; when the signal aborts, its marks go. */
export function createMarkRegistry(signal: AbortSignal): MarkRegistry {
  const groups = new Map(
    Object.entries(MARK_NAMES).map(([group, name]) => [group, { name, highlight: new Highlight(), size: 0 }]),
  );
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const isIntact = (entry: { name: string; highlight: Highlight; size: number }) =>
    entry.size === 0 ||
    (CSS.highlights.get(entry.name) === entry.highlight && entry.highlight.size === entry.size);

  const add = (mark: Mark) => {
    const entry = groups.get(mark.group);
    if (!entry) return;
    entry.highlight.add(mark.range);
    entry.size += 1;
    if (entry.size === 1) CSS.highlights.set(entry.name, entry.highlight);
  };

  signal.addEventListener("abort", () => {
    clearTimeout(flashTimer);
    CSS.highlights.delete(FLASH_NAME);
    // Only what is ours: after an update, the new content script has registered its own under the same names.
    for (const { name, highlight } of groups.values()) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  });

  return {
    add,
    remove: (mark) => {
      const entry = groups.get(mark.group);
      if (!entry) return;
      entry.highlight.delete(mark.range);
      entry.size -= 1;
      if (entry.size === 0) CSS.highlights.delete(entry.name);
    },
    flash: ({ range }) => {
      clearTimeout(flashTimer);
      CSS.highlights.set(FLASH_NAME, new Highlight(range));
      flashTimer = setTimeout(() => CSS.highlights.delete(FLASH_NAME), FLASH_MS);
    },
    restore: (marks) => {
      if ([...groups.values()].every(isIntact)) return false;
      for (const entry of groups.values()) {
        entry.highlight.clear();
        entry.size = 0;
      }
      for (const mark of marks) add(mark);
      return true;
    },
  };
}
