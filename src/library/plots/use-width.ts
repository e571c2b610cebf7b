import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Widths in between give the same drawing: a scroll bar that comes and goes would else redraw it for ever. */
const STEP = 20;

/** The width of an element's room in pixels, rounded down to STEP, kept up with; null before it is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = () => setWidth(Math.max(STEP, Math.floor(current.clientWidth / STEP) * STEP));
    const observer = new ResizeObserver(read);
    observer.observe(current);
    read();
    return () => observer.disconnect();
  }, []);
  return width;
}
