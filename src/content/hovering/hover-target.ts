import type { EntityRef } from "../../core/model/ids.ts";
import type { Point } from "../../core/placement/rectangle.ts";
import type { PlacedHighlight } from "../highlighting/highlight-keeper.ts";
import { isMarkVisible, type Mark, markLines } from "../painting/mark.ts";
import type { CardAnchor } from "../popover/card-popover.ts";
import { isTextVisible } from "../reading/is-text-visible.ts";
import type { TextPosition } from "../reading/text-block.ts";

/** An entity whose card was opened from a highlight, at the same passage. */
export interface EntityAtHighlight {
  readonly entity: EntityRef;
  readonly anchor: CardAnchor;
  /** The highlight whose card this one's took the place of; null where that was another thing of ours. */
  readonly origin: PlacedHighlight | null;
}

/** A text that the reader selected and looked up. */
export interface LookUpTarget {
  readonly query: string;
  readonly anchor: CardAnchor;
  readonly origin: null;
}

/** What stands in the page and has a card: a mention of an entity, or a passage the reader kept. */
export type PageTarget = Mark | PlacedHighlight;

/** What a card can be opened for. Compared by identity. */
export type HoverTarget = PageTarget | EntityAtHighlight | LookUpTarget;

/** Whether the card of a target is a highlight's; an entity's otherwise. */
export function isHighlight(target: HoverTarget): target is PlacedHighlight {
  return "highlight" in target;
}

/** Where a target begins. */
export function startOf(target: PageTarget): { readonly node: Node; readonly offset: number } {
  if (!isHighlight(target)) return target.start;
  return { node: target.range.startContainer, offset: target.range.startOffset };
}

/** The boxes of the lines a target runs over, in CSS pixels of the viewport; empty if it is not laid out. */
export function linesOf(target: PageTarget): readonly DOMRect[] {
  return isHighlight(target) ? target.lines() : markLines(target);
}

/** Whether the text of a target is shown at all, scrolled there or not. */
export function isVisible(target: PageTarget): boolean {
  if (!isHighlight(target)) return isMarkVisible(target);
  const node = target.range.startContainer;
  return node instanceof Text && isTextVisible(node);
}

/** Where the card of a target belongs; `pointer` is where it was asked for, null for keyboard and touch. */
export function anchorOf(target: HoverTarget, pointer: Point | null): CardAnchor {
  if ("anchor" in target) return target.anchor;
  return { lines: () => linesOf(target), node: startOf(target).node, pointer };
}

/** The highlight that a target lies over, or was opened from; null for none, and for a highlight itself. */
export function highlightUnder(
  target: HoverTarget,
  placedAt: (node: Text, offset: number) => PlacedHighlight | null,
): PlacedHighlight | null {
  if (isHighlight(target)) return null;
  if ("anchor" in target) return target.origin;
  const inside = (place: TextPosition, by: number) => placedAt(place.node, place.offset + by);
  return inside(target.start, 1) ?? inside(target.end, -1);
}
