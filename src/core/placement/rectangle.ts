/** A rectangle in CSS pixels of the viewport. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies in a rectangle grown by `slack` pixels on every side. */
export function containsPoint(box: Rectangle, point: Point, slack = 0): boolean {
  return (
    point.x >= box.x - slack &&
    point.x <= box.x + box.width + slack &&
    point.y >= box.y - slack &&
    point.y <= box.y + box.height + slack
  );
}

/** How far a point is from a rectangle, along the axis where it is farther; 0 inside. */
export function distanceTo({ x, y, width, height }: Rectangle, point: Point): number {
  return Math.max(x - point.x, point.x - x - width, y - point.y, point.y - y - height, 0);
}
