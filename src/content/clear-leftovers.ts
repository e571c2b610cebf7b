import { KEPT_NAMES } from "./painting/kept-names.ts";
import { DRAWN_NAME, FLASH_NAME, MARK_NAMES } from "./painting/mark-names.ts";
import { FRAME_CLASS } from "./popover/frame-class.ts";

/**
 * Clears what the content script of an older version has left in this document. In Chromium that script still runs
 * and clears up itself; Firefox (seen in 153) ends it on the spot when the extension is updated, with its underlines
 * painted and its card open.
 */
export function clearLeftovers(): void {
  const left = [...MARK_NAMES, DRAWN_NAME, FLASH_NAME, ...KEPT_NAMES].filter((name) =>
    CSS.highlights.delete(name),
  );
  // A toolbar may stand over a page without a mark, but not inside a dialog of it that is worth a search each time.
  const places =
    left.length > 0 ? document.querySelectorAll("div[popover]") : document.documentElement.children;
  for (const element of [...places]) if (element.matches("div[popover]") && isHost(element)) element.remove();
}

/** Firefox lets extensions look into closed roots; only ours has this frame in it. */
function isHost(element: Element): boolean {
  const root: unknown = Reflect.get(element, "openOrClosedShadowRoot");
  return root instanceof ShadowRoot && root.querySelector(`.${FRAME_CLASS}`) !== null;
}
