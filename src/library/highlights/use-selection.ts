import { useMemo, useRef, useState } from "preact/hooks";
import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import type { HighlightId } from "../../core/model/highlight.ts";

/** The highlights ticked in the list. What a filter hides is not among them: no act reaches what can't be seen. */
export interface Selection {
  readonly ids: readonly HighlightId[];
  has(id: HighlightId): boolean;
  /** Ticks or unticks one; with `range`, all between it and the one ticked before. */
  set(id: HighlightId, isOn: boolean, range: boolean): void;
  all(): void;
  clear(): void;
}

/** Keeps a selection over what was found. */
export function useSelection(found: readonly KeptHighlight[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<HighlightId>>(new Set());
  const last = useRef<HighlightId | null>(null);
  const order = useMemo(() => found.map(({ highlight }) => highlight.id), [found]);
  const ids = useMemo(() => order.filter((id) => ticked.has(id)), [order, ticked]);
  const chosen = useMemo(() => new Set(ids), [ids]);
  return {
    ids,
    has: (id) => chosen.has(id),
    set(id, isOn, range) {
      const touched = range ? between(order, last.current, id) : [id];
      last.current = id;
      const next = new Set(chosen);
      for (const each of touched) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      setTicked(next);
    },
    all: () => setTicked(new Set(order)),
    clear: () => setTicked(new Set()),
  };
}

/** Both ends included; the one alone where the other isn't in the list any more. */
function between(
  order: readonly HighlightId[],
  from: HighlightId | null,
  to: HighlightId,
): readonly HighlightId[] {
  const ends = [from === null ? -1 : order.indexOf(from), order.indexOf(to)].sort((a, b) => a - b);
  const [start = -1, end = -1] = ends;
  return start < 0 ? [to] : order.slice(start, end + 1);
}
