import { useLayoutEffect, useRef } from "preact/hooks";

/** Another page of a list is read from its start: the link that led to it is gone with the page before. */
export function useStartOfPage(page: number): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const list = document.getElementById("list");
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  }, [page]);
}
