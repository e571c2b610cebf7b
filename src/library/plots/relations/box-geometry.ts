/** A point of a drawing, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box around its middle, in pixels. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** A straight line between two boxes, from edge to edge. */
export interface BoxLine {
  readonly start: Spot;
  readonly middle: Spot;
  readonly end: Spot;
  /** Which way it runs, in degrees; 0 is to the right, 90 down. */
  readonly angle: number;
}

/** How far two boxes reach into each other, `gap` kept between them; negative in a direction in which they don't. */
export function overlapOf(one: Box, other: Box, gap: number): { readonly x: number; readonly y: number } {
  return {
    x: (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x),
    y: (one.height + other.height) / 2 + gap - Math.abs(one.y - other.y),
  };
}

/** Whether two boxes cover some of the same ground. */
export function doOverlap(one: Box, other: Box, gap = 0): boolean {
  const { x, y } = overlapOf(one, other, gap);
  return x > 0 && y > 0;
}

/** The line from one box to another, which begins and ends at their edges. */
export function lineBetween(from: Box, to: Box): BoxLine {
  const start = edgeTowards(from, to);
  const end = edgeTowards(to, from);
  return {
    start,
    end,
    middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    angle: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
  };
}

/** Where the line from a box's middle to a spot leaves the box. */
function edgeTowards(box: Box, spot: Spot): Spot {
  const dx = spot.x - box.x;
  const dy = spot.y - box.y;
  const share = Math.min(
    dx === 0 ? 1 : box.width / 2 / Math.abs(dx),
    dy === 0 ? 1 : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: box.x + dx * share, y: box.y + dy * share };
}
