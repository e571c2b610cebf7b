import type { Point, Rectangle } from "./rectangle.ts";

/** What a toolbar beside a selection is placed by; all in CSS pixels of the viewport. */
export interface ToolbarRequest {
  readonly viewport: { readonly width: number; readonly height: number };
  /** The selection's first and last character; null for one that is scrolled away. */
  readonly first: Rectangle | null;
  readonly last: Rectangle | null;
  /** The end the reader selected towards: pointer and eye are there. */
  readonly towards: "first" | "last";
  readonly size: { readonly width: number; readonly height: number };
  readonly rightToLeft: boolean;
  /** Kept free below the selection, where a touch screen draws its handles; 0 elsewhere. */
  readonly handles: number;
}

/** Between text and toolbar: off the line, yet plainly belonging to it. */
const GAP = 6;
/** Kept free at the viewport's edges. */
const MARGIN = 8;

/**
 * Finds the place of a toolbar: past the end the reader selected towards, on the side where nothing is selected, so
 * that it covers neither the pointer nor the passage; where there is no room, past the other end; else at the edge.
 */
export function placeToolbar(request: ToolbarRequest): Point {
  const { viewport, first, last, towards, size } = request;
  const below = last ? last.y + last.height + GAP + request.handles : null;
  const above = first ? first.y - GAP - size.height : null;
  const lowest = viewport.height - MARGIN - size.height;
  const fits = (y: number | null): y is number => y !== null && y >= MARGIN && y <= lowest;
  const [wanted, other] = towards === "last" ? [below, above] : [above, below];
  if (fits(wanted)) return { x: placeAcross(request, wanted === below), y: wanted };
  if (fits(other)) return { x: placeAcross(request, other === below), y: other };
  // The passage fills the window: over its own edge rather than nowhere.
  const y = Math.max(MARGIN, Math.min(wanted ?? other ?? lowest, lowest));
  return { x: placeAcross(request, towards === "last"), y };
}

/** From the character's outer edge on, in the direction of reading, kept inside the viewport. */
function placeAcross(request: ToolbarRequest, isAtLast: boolean): number {
  const { viewport, size, rightToLeft } = request;
  const line = isAtLast ? (request.last ?? request.first) : (request.first ?? request.last);
  const greatest = viewport.width - MARGIN - size.width;
  if (!line) return greatest;
  const edge = isAtLast !== rightToLeft ? line.x + line.width : line.x;
  return Math.round(Math.max(MARGIN, Math.min(rightToLeft ? edge - size.width : edge, greatest)));
}
