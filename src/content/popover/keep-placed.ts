import { type CardSide, placeCard } from "../../core/placement/place-card.ts";
import type { Rectangle } from "../../core/placement/rectangle.ts";
import type { CardAnchor } from "./card-popover.ts";

/** A card that may not be higher scrolls as a whole, in CSS pixels: its header and footer leave too little beside them. */
const SHORT = 260;

/** What is kept in its place. */
export interface PlacedFrame {
  readonly frame: HTMLElement;
  readonly anchor: CardAnchor;
  /** True while the reader has pinned the card: it then stays where it is while the page scrolls. */
  readonly isPinned: () => boolean;
  /** What is in the frame, by identity; a frame that is only ever of one thing need not say. */
  readonly content?: () => unknown;
  /** The term has left the view. */
  readonly onTermGone: () => void;
  readonly onError: (error: unknown) => void;
}

/** Places a frame at its term and keeps it there while the page scrolls and the card grows, until the signal aborts. */
export function keepPlaced(placed: PlacedFrame, signal: AbortSignal): void {
  const { frame, anchor } = placed;
  let side: CardSide | null = null;
  let drawnHeight = 0;
  let drawn: unknown;

  const place = async () => {
    const lines = anchor.lines().filter(isInViewport);
    const [first, ...others] = lines;
    if (!first) return placed.onTermGone();
    const card = naturalSize(frame);
    const placement = await placeCard({
      viewport: { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
      lines: [first, ...others],
      pointer: anchor.pointer,
      card,
      rightToLeft: anchor.node.parentElement !== null && isRightToLeft(anchor.node.parentElement),
      side,
    });
    if (signal.aborted) return;
    side = placement.kind === "beside" ? placement.side : null;
    const isSheet = placement.kind === "sheet";
    frame.classList.toggle("sheet", isSheet);
    frame.classList.toggle("short", placement.maxHeight < SHORT);
    frame.style.setProperty("--card-max-block-size", `${placement.maxHeight}px`);
    frame.style.left = isSheet ? "" : `${placement.x}px`;
    frame.style.top = isSheet ? (placement.edge === "top" ? "0" : "auto") : `${placement.y}px`;
    frame.style.bottom = isSheet && placement.edge === "bottom" ? "0" : "auto";
    frame.classList.add("placed");
    drawnHeight = frame.offsetHeight;
    drawn = placed.content?.();
  };
  const placeAgain = () => {
    place().catch(placed.onError);
  };

  frame.classList.remove("placed", "sheet", "short");
  /** Above its term a frame grows upwards, and would push what is pressed away from under the pointer: it scrolls. */
  const mustHold = () =>
    side === "above" &&
    frame.offsetHeight > drawnHeight &&
    frame.matches(":hover") &&
    drawn === placed.content?.();
  const growth = new ResizeObserver(() => {
    if (mustHold()) frame.style.setProperty("--card-max-block-size", `${drawnHeight}px`);
    else if (frame.offsetHeight !== drawnHeight) placeAgain();
  });
  growth.observe(frame);
  signal.addEventListener("abort", () => growth.disconnect());
  const onScroll = (event: Event) => {
    if (placed.isPinned() || event.composedPath().includes(frame)) return;
    placeAgain();
  };
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", placeAgain, { signal });
  placeAgain();
}

/** The size a card has when nothing limits its height. It then has nothing to scroll: what was scrolled is put back. */
function naturalSize(frame: HTMLElement): { width: number; height: number } {
  const scrolled = [...frame.querySelectorAll(".card, .card-body")].map(
    (each) => [each, each.scrollTop] as const,
  );
  const limit = frame.style.getPropertyValue("--card-max-block-size");
  frame.style.setProperty("--card-max-block-size", "none");
  const size = { width: frame.offsetWidth, height: frame.offsetHeight };
  frame.style.setProperty("--card-max-block-size", limit);
  for (const [each, top] of scrolled) each.scrollTop = top;
  return size;
}

function isInViewport(line: Rectangle): boolean {
  return line.y + line.height > 0 && line.y < innerHeight && line.x + line.width > 0 && line.x < innerWidth;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
