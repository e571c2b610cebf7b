import type { Point } from "../../core/placement/rectangle.ts";

/** Where the pointer is. */
export interface NotedPointer {
  /** In CSS pixels of the viewport; null until it has moved. */
  last(): Point | null;
  /** Listens to it, again where a document written anew has taken the listeners off. */
  listen(): void;
}

/** Notes where the pointer is, from the first `listen` on until the signal aborts. */
export function notePointer(signal: AbortSignal): NotedPointer {
  let last: Point | null = null;
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
    if (pointerType !== "touch") last = { x: clientX, y: clientY };
  };
  return {
    last: () => last,
    listen: () => {
      last = null;
      document.addEventListener("pointermove", onMove, { capture: true, passive: true, signal });
    },
  };
}
