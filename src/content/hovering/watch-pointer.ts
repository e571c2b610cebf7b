import type { Point } from "../../core/placement/rectangle.ts";
import { callOn } from "../plain-node.ts";
import type { HoverController } from "./hover-controller.ts";
import type { PageTarget } from "./hover-target.ts";

/** A tap or click there is meant for the page, whatever stands on it. */
const INTERACTIVE =
  "a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [onclick]," +
  " [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch]";

/** What pointer events are turned into. */
export interface PointerParts {
  readonly hover: Omit<HoverController, "highlightListener">;
  readonly hitTest: (point: Point) => PageTarget | null;
  /** Whether an event came from inside anything of ours. */
  readonly owns: (event: Event) => boolean;
}

/**
 * Listens to a page's pointer and keys, without ever stopping one of them: at most one hit test a frame, none while
 * the reader drags, selects or scrolls.
 */
export function watchPointer({ hover, hitTest, owns }: PointerParts, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  let latest: PointerEvent | null = null;
  let lastPressType = "";

  const handleFrame = () => {
    const event = latest;
    latest = null;
    if (!event || signal.aborted) return;
    const point = { x: event.clientX, y: event.clientY };
    hover.point(point, hitTest(point));
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (owns(event)) {
      // A move over the page that still waits for its frame is past: told now, it would close the card under a hand at rest.
      latest = null;
      return;
    }
    if (event.buttons !== 0) return hover.suppress();
    if (!latest) requestAnimationFrame(handleFrame);
    latest = event;
  };

  const onPress = (event: PointerEvent) => {
    lastPressType = event.pointerType;
    if (owns(event)) return;
    hover.suppress();
    if (!hover.isPinned()) hover.close("left");
  };

  const onTap = (event: MouseEvent) => {
    if (lastPressType !== "touch" || owns(event)) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && callOn(target, "closest", INTERACTIVE)) return;
    const hit = hitTest({ x: event.clientX, y: event.clientY });
    if (hit) hover.open(hit, { walk: null });
  };

  const onKey = (event: KeyboardEvent) => {
    // Where the reader composes Chinese, Escape takes back what is composed.
    if (event.key === "Escape" && !event.isComposing && hover.isOpen()) {
      // While a card is open, Escape is the card's: the page's own dialog behind it stays.
      event.stopImmediatePropagation();
      event.preventDefault();
      return hover.close("dismissed");
    }
    if (!owns(event)) hover.suppress();
  };

  document.addEventListener("pointermove", onMove, passive);
  document.addEventListener("pointerdown", onPress, passive);
  document.addEventListener("click", onTap, passive);
  document.addEventListener("scroll", () => hover.suppress(), passive);
  document.documentElement.addEventListener(
    "pointerleave",
    (event) => {
      if (event.pointerType !== "touch") hover.point({ x: event.clientX, y: event.clientY }, null);
    },
    { passive: true, signal },
  );
  window.addEventListener("keydown", onKey, { capture: true, signal });
}
