import { placeToolbar } from "../../core/placement/place-toolbar.ts";
import type { Rectangle } from "../../core/placement/rectangle.ts";
import { edgeOf } from "./selection-edges.ts";

/** A touch screen's selection handles hang this far below the text, in CSS pixels (Android draws 24 to 40). */
const HANDLES = 44;

/** What is kept beside a selected passage. */
export interface BesideParts {
  readonly frame: HTMLElement;
  readonly range: Range;
  /** The reader has scrolled the whole passage out of view. */
  readonly onGone: () => void;
}

/** Places a frame past the end of a passage and keeps it there while the page scrolls and the frame grows. */
export function keepBeside({ frame, range, onGone }: BesideParts, signal: AbortSignal): void {
  const towards = getSelection()?.direction === "backward" ? "first" : "last";
  const parent = range.startContainer.parentElement;
  const rightToLeft = parent !== null && getComputedStyle(parent).direction === "rtl";
  const handles = matchMedia("(pointer: coarse)").matches ? HANDLES : 0;
  let wasSeen = false;
  let drawn = { width: 0, height: 0 };

  const place = () => {
    const first = seen(edgeOf(range, "first"));
    const last = seen(edgeOf(range, "last"));
    const isSeen = first !== null || last !== null;
    if (wasSeen && !isSeen) return onGone();
    wasSeen ||= isSeen;
    drawn = { width: frame.offsetWidth, height: frame.offsetHeight };
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { x, y } = placeToolbar({ viewport, first, last, towards, size: drawn, rightToLeft, handles });
    frame.style.left = `${x}px`;
    frame.style.top = `${y}px`;
    frame.classList.add("placed");
  };

  frame.classList.remove("placed");
  const growth = new ResizeObserver(() => {
    if (frame.offsetWidth !== drawn.width || frame.offsetHeight !== drawn.height) place();
  });
  growth.observe(frame);
  signal.addEventListener("abort", () => growth.disconnect());
  // A page can be scrolled, and several boxes of it at once, many times before it is drawn.
  let frameAsked = 0;
  const onScroll = (event: Event) => {
    if (frameAsked !== 0 || event.composedPath().includes(frame)) return;
    frameAsked = requestAnimationFrame(() => {
      frameAsked = 0;
      place();
    });
  };
  signal.addEventListener("abort", () => cancelAnimationFrame(frameAsked));
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { signal });
  place();
}

function seen(box: Rectangle | null): Rectangle | null {
  if (!box || box.y + box.height <= 0 || box.y >= innerHeight) return null;
  return box.x + box.width <= 0 || box.x >= innerWidth ? null : box;
}
