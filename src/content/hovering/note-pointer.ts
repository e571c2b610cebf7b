import type { Point } from "../../core/placement/rectangle.ts";

/** Notes where the pointer is, in CSS pixels of the viewport, until the signal aborts; null until it has moved. */
export function notePointer(signal: AbortSignal): () => Point | null {
  let last: Point | null = null;
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
    if (pointerType !== "touch") last = { x: clientX, y: clientY };
  };
  document.addEventListener("pointermove", onMove, { capture: true, passive: true, signal });
  return () => last;
}
