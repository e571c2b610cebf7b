import type { Spot } from "./box-geometry.ts";

/** Keys that go from one box of a picture to another. */
export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

interface Walk {
  readonly centre: string;
  /** Where every box stands, the centre's at 0, 0. */
  readonly places: ReadonlyMap<string, Spot>;
  readonly from: string;
}

/**
 * Where a key leads. From the centre an arrow goes to the neighbour that lies most nearly its way; from a neighbour
 * → and ↓ go on around the circle as a clock does and ← and ↑ go back, so that every one can be reached. Home and End
 * are the first and last of the circle, which begins at twelve.
 */
export function walkGraph({ centre, places, from }: Walk, key: WalkKey): string {
  const circle = orderAround(places, centre);
  const first = circle[0];
  const last = circle.at(-1);
  if (first === undefined || last === undefined) return centre;
  if (key === "Home") return first;
  if (key === "End") return last;
  if (from === centre) return findTowards(places, circle, key) ?? first;
  const at = circle.indexOf(from);
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  return circle[(at + step + circle.length) % circle.length] ?? centre;
}

/** The boxes around the centre, as a clock's hand meets them from twelve on; the nearer first where it meets two. */
export function orderAround(places: ReadonlyMap<string, Spot>, centre: string): readonly string[] {
  const turn = ({ x, y }: Spot) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  return [...places]
    .filter(([id]) => id !== centre)
    .sort(
      ([, one], [, other]) =>
        turn(one) - turn(other) || Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y),
    )
    .map(([id]) => id);
}

const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

function findTowards(
  places: ReadonlyMap<string, Spot>,
  circle: readonly string[],
  key: keyof typeof DIRECTIONS,
): string | undefined {
  const way = DIRECTIONS[key];
  const agreement = (id: string) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return (x * way.x + y * way.y) / (Math.hypot(x, y) || 1);
  };
  return [...circle].sort((one, other) => agreement(other) - agreement(one))[0];
}
