import { KEPT_NAMES } from "../painting/kept-names.ts";

/** Below the underlines of mentions, so that both are seen. */
const PRIORITY = -1;

/** Paints kept passages through the CSS Custom Highlight API. */
export interface KeptRegistry {
  /** Paints a range under one of the names in kept-names.ts, and no longer under another. */
  add(range: Range, name: string): void;
  remove(range: Range): void;
  /** Whether anything is painted at all: false takes the paint away until it is true again. */
  setPainted(isPainted: boolean): void;
  /** Registers again what the page has taken out of the registry, which it can; true if something was missing. */
  restore(): boolean;
}

/** Builds the registry of one document; when the signal aborts, its paint goes. */
export function createKeptRegistry(signal: AbortSignal): KeptRegistry {
  const groups = new Map(
    KEPT_NAMES.map((name) => [name, { highlight: new Highlight(), ranges: new Set<Range>() }]),
  );
  const nameOf = new Map<Range, string>();
  let isPainted = true;
  for (const { highlight } of groups.values()) highlight.priority = PRIORITY;

  /**
   * Registers a name, or takes it out: only ours, since after an update the new script has its own under it. True if it
   * was missing.
   */
  const register = (name: string): boolean => {
    const group = groups.get(name);
    if (!group) return false;
    const isOurs = CSS.highlights.get(name) === group.highlight;
    const isWanted = isPainted && !signal.aborted && group.ranges.size > 0;
    if (isWanted && !isOurs) CSS.highlights.set(name, group.highlight);
    if (!isWanted && isOurs) CSS.highlights.delete(name);
    return isWanted && !isOurs;
  };
  const remove = (range: Range) => {
    const name = nameOf.get(range);
    const group = name === undefined ? undefined : groups.get(name);
    if (name === undefined || !group) return;
    nameOf.delete(range);
    group.ranges.delete(range);
    group.highlight.delete(range);
    register(name);
  };
  const registerAll = () => {
    for (const name of groups.keys()) register(name);
  };
  signal.addEventListener("abort", registerAll);

  return {
    add: (range, name) => {
      if (nameOf.get(range) === name) return;
      remove(range);
      const group = groups.get(name);
      if (!group) return;
      nameOf.set(range, name);
      group.ranges.add(range);
      group.highlight.add(range);
      register(name);
    },
    remove,
    setPainted: (painted) => {
      isPainted = painted;
      registerAll();
    },
    restore: () => {
      let wasMissing = false;
      for (const [name, { highlight, ranges }] of groups) {
        if (highlight.size !== ranges.size) {
          highlight.clear();
          for (const range of ranges) highlight.add(range);
          wasMissing = true;
        }
        if (register(name)) wasMissing = true;
      }
      return wasMissing;
    },
  };
}
