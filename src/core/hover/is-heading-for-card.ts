import type { Point, Rectangle } from "../placement/rectangle.ts";

/** How far beside the card the way there may pass, in pixels: hands move in arcs. */
const SLACK = 8;

/**
 * Whether a pointer that left its term at `from` and is now at `at` is still on its way to the card: inside the
 * triangle between the place it left and the card's edge that faces the term (WCAG 1.4.13, "hoverable").
 */
export function isHeadingForCard(from: Point, at: Point, card: Rectangle): boolean {
  const cardIsBelow = card.y + card.height / 2 > from.y;
  const edge = cardIsBelow ? card.y + SLACK : card.y + card.height - SLACK;
  const left = { x: card.x - SLACK, y: edge };
  const right = { x: card.x + card.width + SLACK, y: edge };
  // The apex is moved back a little, so that the first pixels sideways count as on the way.
  const apex = { x: from.x, y: cardIsBelow ? from.y - SLACK : from.y + SLACK };
  return isInTriangle(at, apex, left, right);
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Twice the signed area of a triangle: its sign says on which side of the line a–b the point lies. */
function turn(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
