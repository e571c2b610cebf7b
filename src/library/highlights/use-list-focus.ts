import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import type { HighlightId } from "../../core/model/highlight.ts";

/** Keeps the keyboard's place while items go and come back. */
export interface ListFocus {
  /** To be called before items go: the focus moves on to the next one that stays, or to the one before. */
  readonly beforeRemoval: (ids: readonly HighlightId[]) => void;
  /** To be called when items come back: the focus goes to the first of them, as soon as it is there. */
  readonly afterReturn: (ids: readonly HighlightId[]) => void;
}

/** How an element of the list is named after its highlight. */
export function itemIdOf(id: HighlightId): string {
  return `highlight-${id}`;
}

/** Watches every drawing of the list: what is waited for may come with any. */
export function useListFocus(): ListFocus {
  const gone = useRef<{ readonly ids: readonly HighlightId[]; readonly next: string | null } | null>(null);
  const awaited = useRef<string | null>(null);
  useLayoutEffect(() => {
    const waiting = gone.current;
    if (waiting?.ids.every((id) => document.getElementById(itemIdOf(id)) === null)) {
      gone.current = null;
      focusOn(waiting.next ?? "list");
    }
    if (awaited.current !== null && focusOn(awaited.current)) awaited.current = null;
  });
  return {
    beforeRemoval: useCallback((ids: readonly HighlightId[]) => {
      gone.current = { ids, next: findNext(ids) };
    }, []),
    afterReturn: useCallback((ids: readonly HighlightId[]) => {
      awaited.current = ids[0] === undefined ? null : itemIdOf(ids[0]);
    }, []),
  };
}

function findNext(ids: readonly HighlightId[]): string | null {
  const going = new Set(ids.map(itemIdOf));
  const items = [...document.querySelectorAll(".item")].map((item) => item.id);
  const first = items.findIndex((id) => going.has(id));
  const after = items.slice(first + 1).find((id) => !going.has(id));
  return after ?? items.slice(0, Math.max(0, first)).at(-1) ?? null;
}

function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}
