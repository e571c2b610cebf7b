import type { MarkGroup } from "../../core/model/entity.ts";
import { DEFAULT_SETTINGS } from "../../settings/settings.ts";
import type { Mark } from "./mark.ts";
import { DRAWN_NAME, FLASH_NAME, type MarkStyle, markName } from "./mark-names.ts";
import { paintForm } from "./paint-form.ts";

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
  /** Null: they look the same in every style. */
  readonly group: MarkGroup | null;
  name: string;
  readonly highlight: Highlight;
  size: number;
}

/** Builds the registry of one document; when the signal aborts, its marks go. */
export function createMarkRegistry(signal: AbortSignal): MarkRegistry {
  const groups = new Map<MarkGroup | null, MarkedGroup>();
  let style: MarkStyle = DEFAULT_SETTINGS;
  let flashed: Highlight | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const isIntact = (entry: MarkedGroup) =>
    entry.size === 0 ||
    (CSS.highlights.get(entry.name) === entry.highlight && entry.highlight.size === entry.size);

  // Only what is ours: after an update, the new content script has registered its own under the same names.
  const takeOut = ({ name, highlight }: Pick<MarkedGroup, "name" | "highlight">) => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  const putOut = () => {
    clearTimeout(flashTimer);
    if (flashed) takeOut({ name: FLASH_NAME, highlight: flashed });
    flashed = null;
  };

  const nameOf = (group: MarkGroup | null) => (group === null ? DRAWN_NAME : markName(group, style));
  const add = (mark: Mark) => {
    // Nobody would take it out again.
    if (signal.aborted) return;
    const form = paintForm(mark);
    if (form === "none") return;
    const group = form === "line" ? mark.group : null;
    const entry = groups.get(group) ?? { group, name: nameOf(group), highlight: new Highlight(), size: 0 };
    groups.set(group, entry);
    entry.highlight.add(mark.range);
    entry.size += 1;
    if (entry.size === 1) CSS.highlights.set(entry.name, entry.highlight);
  };

  signal.addEventListener("abort", () => {
    putOut();
    groups.forEach(takeOut);
  });

  return {
    add,
    remove: (mark) => {
      for (const group of [mark.group, null]) {
        const entry = groups.get(group);
        // Where the page has taken it out itself, the count tells restore() so.
        if (!entry?.highlight.delete(mark.range)) continue;
        entry.size -= 1;
        if (entry.size === 0) takeOut(entry);
      }
    },
    restyle: (next) => {
      style = next;
      for (const entry of groups.values()) {
        const name = nameOf(entry.group);
        if (name === entry.name) continue;
        takeOut(entry);
        entry.name = name;
        if (entry.size > 0) CSS.highlights.set(name, entry.highlight);
      }
    },
    flash: ({ range }) => {
      putOut();
      flashed = new Highlight(range);
      CSS.highlights.set(FLASH_NAME, flashed);
      flashTimer = setTimeout(putOut, FLASH_MS);
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
