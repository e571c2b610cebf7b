import { linesOf, type PageTarget, startOf } from "../hovering/hover-target.ts";
import { callOn } from "../plain-node.ts";

/** Scrolls a mention or highlight to the middle of the viewport, unless its start is in view already. */
export function bringIntoView(target: PageTarget): void {
  const line = linesOf(target)[0];
  if (line && line.top >= 0 && line.bottom <= innerHeight && line.left >= 0 && line.right <= innerWidth)
    return;
  const around = startOf(target).node.parentElement;
  const place = { block: "center", inline: "nearest", behavior: "instant" } as const;
  if (around) callOn(around, "scrollIntoView", place);
}
