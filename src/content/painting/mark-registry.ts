import type { MarkGroup } from "../../core/model/entity.ts";
import { DEFAULT_SETTINGS } from "../../settings/settings.ts";
import type { Mark } from "./mark.ts";
import { FLASH_NAME, type MarkStyle, markName } from "./mark-names.ts";

/** How long a mention or highlight stays lit after a jump, in milliseconds: long enough to find it after a scroll. */
const FLASH_MS = 1600;

/** Paints marks through the CSS Custom Highlight API. */
export interface MarkRegistry {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Gives all marks another look, whose names they are registered under from now on. */
  restyle(style: MarkStyle): void;
  /** Lights a mention or a highlight for a moment. */
  flash(target: { readonly range: AbstractRange }): void;
  /** Registers again what the page has taken out of the registry, which it can; true if something was missing. */
  restore(marks: Iterable<Mark>): boolean;
}

/** The marks of a group, and how many they should be. */
interface MarkedGroup {
  name: string;
  readonly highlight: Highlight;
  size: number;
}

/** Builds the registry of one document; when the signal aborts, its marks go. */
export function createMarkRegistry(signal: AbortSignal): MarkRegistry {
  const groups = new Map<MarkGroup, MarkedGroup>();
  let style: MarkStyle = DEFAULT_SETTINGS;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const isIntact = (entry: MarkedGroup) =>
    entry.size === 0 ||
    (CSS.highlights.get(entry.name) === entry.highlight && entry.highlight.size === entry.size);

  // Only what is ours: after an update, the new content script has registered its own under the same names.
  const takeOut = ({ name, highlight }: MarkedGroup) => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };

  const add = ({ group, range }: Mark) => {
    const entry = groups.get(group) ?? { name: markName(group, style), highlight: new Highlight(), size: 0 };
    groups.set(group, entry);
    entry.highlight.add(range);
    entry.size += 1;
    if (entry.size === 1) CSS.highlights.set(entry.name, entry.highlight);
  };

  signal.addEventListener("abort", () => {
    clearTimeout(flashTimer);
    CSS.highlights.delete(FLASH_NAME);
    groups.forEach(takeOut);
  });

  return {
    add,
    remove: ({ group, range }) => {
      const entry = groups.get(group);
      if (!entry) return;
      entry.highlight.delete(range);
      entry.size -= 1;
      if (entry.size === 0) takeOut(entry);
    },
    restyle: (next) => {
      style = next;
      for (const [group, entry] of groups) {
        const name = markName(group, style);
        if (name === entry.name) continue;
        takeOut(entry);
        entry.name = name;
        if (entry.size > 0) CSS.highlights.set(name, entry.highlight);
      }
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
