import { computePosition, flip, offset, type Platform, shift, size } from "@floating-ui/core";
import type { Point, Rectangle } from "./rectangle.ts";

/** What a card is placed by; all in CSS pixels of the viewport. */
export interface PlacementRequest {
  readonly viewport: { readonly width: number; readonly height: number };
  /** One rectangle for each line the term runs over, in reading order; at least one. */
  readonly lines: readonly [Rectangle, ...Rectangle[]];
  /** Where the pointer is; a wrapped term is taken by the line under it. Null for keyboard and touch. */
  readonly pointer: Point | null;
  /** The card's own size when nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  readonly rightToLeft: boolean;
  /** The side it has now: an open card that grows or moves keeps it while there is room. Null for a new card. */
  readonly side: CardSide | null;
}

/** On which side of its term a card stands. */
export type CardSide = "above" | "below";

/** Where a card goes: beside its term, or as a sheet along an edge where there is no room for both. */
export type CardPlacement =
  | {
      readonly kind: "beside";
      readonly x: number;
      readonly y: number;
      readonly side: CardSide;
      readonly maxHeight: number;
    }
  | { readonly kind: "sheet"; readonly edge: "top" | "bottom"; readonly maxHeight: number };

/** Between term and card: close enough to belong, far enough that the underline stays visible. */
const GAP = 6;
/** Kept free at the viewport's edges. */
const MARGIN = 8;
/** A card is read at a glance and scrolls inside: taller than this, it would hide the text it explains. */
const GREATEST_HEIGHT = 480;
/** Below this a card shows little more than its heading. */
const LEAST_HEIGHT = 180;
/** Narrower than this, a card beside its term covers nearly the whole width anyway. */
const LEAST_VIEWPORT_WIDTH = 400;

/** Finds the place of a card. Asynchronous because the library is; it waits for nothing. */
export async function placeCard(request: PlacementRequest): Promise<CardPlacement> {
  const line = lineUnderPointer(request.lines, request.pointer);
  const above = line.y - GAP - MARGIN;
  const below = request.viewport.height - (line.y + line.height) - GAP - MARGIN;
  const room = Math.max(above, below);
  const height = Math.min(request.card.height, GREATEST_HEIGHT);
  const wanted = Math.min(height, LEAST_HEIGHT);
  if (request.viewport.width < LEAST_VIEWPORT_WIDTH || room < wanted) {
    return {
      kind: "sheet",
      edge: below >= above ? "bottom" : "top",
      maxHeight: Math.min(Math.max(room, 0), GREATEST_HEIGHT),
    };
  }
  const keptSide = request.side && (request.side === "above" ? above : below) >= wanted ? request.side : null;
  let maxHeight = GREATEST_HEIGHT;
  const platform = rectanglePlatform(request, () => Math.min(height, maxHeight));
  const position = await computePosition(line, request.card, {
    strategy: "fixed",
    placement: keptSide === "above" ? "top-start" : "bottom-start",
    platform,
    middleware: [
      offset(GAP),
      keptSide ? null : flip({ padding: MARGIN, crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          maxHeight = Math.min(Math.floor(availableHeight), GREATEST_HEIGHT);
        },
      }),
    ],
  });
  return {
    kind: "beside",
    x: Math.round(position.x),
    y: Math.round(position.y),
    side: position.placement.startsWith("top") ? "above" : "below",
    maxHeight,
  };
}

/** The line of a wrapped term that is under the pointer, else its first. */
function lineUnderPointer(lines: PlacementRequest["lines"], pointer: Point | null): Rectangle {
  if (!pointer) return lines[0];
  const hit = lines.find(
    (line) => pointer.y >= line.y && pointer.y <= line.y + line.height && near(line, pointer),
  );
  return hit ?? lines[0];
}

function near(line: Rectangle, pointer: Point): boolean {
  return pointer.x >= line.x - 2 && pointer.x <= line.x + line.width + 2;
}

/** floating-ui over bare rectangles: no DOM, so it runs in core and in unit tests alike. */
function rectanglePlatform(
  { viewport, card, rightToLeft }: PlacementRequest,
  height: () => number,
): Platform {
  return {
    getElementRects: ({ reference }) => ({
      reference,
      floating: { x: 0, y: 0, width: card.width, height: height() },
    }),
    getClippingRect: () => ({ x: 0, y: 0, width: viewport.width, height: viewport.height }),
    getDimensions: () => ({ width: card.width, height: height() }),
    isRTL: () => rightToLeft,
  };
}
