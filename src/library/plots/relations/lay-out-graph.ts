import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { type Box, overlapOf } from "./box-geometry.ts";

/** A box to be placed: its size in pixels. */
export interface GraphBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture is laid out from. Neighbours stand in the order in which a circle is to have them. */
export interface GraphParts {
  readonly centre: GraphBox;
  readonly neighbours: readonly GraphBox[];
  /** Pairs of neighbours that are related to each other. */
  readonly between: readonly (readonly [string, string])[];
  /** Room from side to side, in pixels; a picture may grow downwards as it needs. */
  readonly width: number;
}

/** Where everything stands: boxes by id, the centre's middle at 0, 0, and the frame around them all. */
export interface GraphLayout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly frame: Box;
}

interface LaidNode extends SimulationNodeDatum {
  readonly box: GraphBox;
  x: number;
  y: number;
}

/** Kept free between two boxes: room for a focus ring on both, and for an edge to be seen between them. */
const GAP = 14;
/** Enough for the forces to come to rest at forty boxes; a third more changes nothing that can be seen. */
const TICKS = 240;
const MOST_ROUNDS = 400;
/** Pixels from side to side from which boxes may push each other away as far as they like; less room, less push. */
const WIDE = 700;

/**
 * Lays a neighbourhood out: the centre in the middle, its neighbours around it, no two boxes over each other. The
 * forces run to rest at once, and begin from a circle, so that the same neighbourhood in the same room always gives
 * the same picture (d3-force's own chance is seeded).
 */
export function layOutGraph({ centre, neighbours, between, width }: GraphParts): GraphLayout {
  const reach = reachOf({ centre, neighbours, width });
  // Two stand beside the centre where there is room, else below and above; more go around from the left.
  const isRoomBeside = reach.x > (centre.width + Math.max(0, ...neighbours.map((box) => box.width))) / 2 + 40;
  const first = neighbours.length > 2 ? Math.PI : isRoomBeside ? 0 : Math.PI / 2;
  const middle: LaidNode = { box: centre, x: 0, y: 0, fx: 0, fy: 0 };
  const around = neighbours.map((box, at): LaidNode => {
    const angle = first + (at / neighbours.length) * 2 * Math.PI;
    return { box, x: Math.cos(angle) * reach.x, y: Math.sin(angle) * reach.y };
  });
  const nodes = [middle, ...around];
  const places = new Map(nodes.map((node) => [node.box.id, node]));
  const keepInside = () => {
    for (const node of around) keepWithin(node, width);
  };
  const simulation = forceSimulation(nodes)
    .force(
      "spokes",
      forceLink(around.map((node) => ({ source: middle, target: node })))
        .distance(({ target }) => Math.hypot(target.x, target.y))
        .strength(0.08),
    )
    .force(
      "between",
      forceLink(
        between.flatMap(([one, other]) => {
          const [source, target] = [places.get(one), places.get(other)];
          return source && target ? [{ source, target }] : [];
        }),
      )
        .distance(110)
        .strength(0.05),
    )
    .force("apart", forceManyBody<LaidNode>().strength(-220 * Math.min(1, (width / WIDE) ** 2)))
    .force("x", forceX<LaidNode>((node) => node.x).strength(0.2))
    .force("y", forceY<LaidNode>((node) => node.y).strength(0.25))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    pushApart(nodes, 0.5);
    keepInside();
  }
  for (let round = 0; round < MOST_ROUNDS && pushApart(nodes, 1); round++) keepInside();
  stack(around, nodes);
  return frameBoxes(nodes);
}

/** How far from the centre a circle of neighbours stands, across and down: as far as they need to stand side by side. */
function reachOf({ centre, neighbours, width }: Omit<GraphParts, "between">): Box {
  const widest = Math.max(0, ...neighbours.map((box) => box.width));
  const tallest = Math.max(0, ...neighbours.map((box) => box.height));
  const across = Math.max(0, width / 2 - widest / 2);
  const area = neighbours.reduce((sum, box) => sum + (box.width + 2 * GAP) * (box.height + 2 * GAP), 0);
  // Room for what a line says between two boxes, and in a wide room for them all around a flat ellipse.
  const least = centre.width / 2 + widest / 2 + 130;
  const x = Math.min(across, Math.max(least, Math.sqrt(area) * 1.2));
  const y = Math.max((centre.height + tallest) / 2 + 70, (0.9 * area) / width);
  return { x, y, width: 0, height: 0 };
}

function keepWithin(node: LaidNode, width: number): void {
  const most = Math.max(0, (width - node.box.width) / 2);
  node.x = Math.max(-most, Math.min(most, node.x));
}

/** Moves overlapping boxes apart, the shorter way, the centre never; says whether any did overlap. */
function pushApart(nodes: readonly LaidNode[], share: number): boolean {
  let hasMoved = false;
  for (const [at, one] of nodes.entries()) {
    for (const other of nodes.slice(at + 1)) {
      const { x, y } = overlapOf(boxOf(one), boxOf(other), GAP);
      if (x <= 0 || y <= 0) continue;
      hasMoved = true;
      const isCentre = at === 0;
      const [ownPart, otherPart] = isCentre ? [0, share] : [share / 2, share / 2];
      if (x < y) {
        const way = other.x < one.x ? -1 : 1;
        one.x -= way * x * ownPart;
        other.x += way * x * otherPart;
      } else {
        const way = other.y < one.y ? -1 : 1;
        one.y -= way * y * ownPart;
        other.y += way * y * otherPart;
      }
    }
  }
  return hasMoved;
}

/** What a narrow room still leaves over each other is moved up or down, away from the centre, until it is free. */
function stack(around: readonly LaidNode[], nodes: readonly LaidNode[]): void {
  const byDistance = [...around].sort((one, other) => Math.abs(one.y) - Math.abs(other.y));
  const placed: LaidNode[] = nodes.slice(0, 1);
  for (const node of byDistance) {
    const way = node.y < 0 ? -1 : 1;
    for (let inWay = findInWay(node, placed); inWay; inWay = findInWay(node, placed)) {
      node.y = inWay.y + way * ((inWay.box.height + node.box.height) / 2 + GAP);
    }
    placed.push(node);
  }
}

function findInWay(node: LaidNode, placed: readonly LaidNode[]): LaidNode | undefined {
  return placed.find((other) => {
    const { x, y } = overlapOf(boxOf(node), boxOf(other), GAP);
    // A hair's breadth is what rounding leaves.
    return x > 0.01 && y > 0.01;
  });
}

function boxOf({ box, x, y }: LaidNode): Box {
  return { x, y, width: box.width, height: box.height };
}

function frameBoxes(nodes: readonly LaidNode[]): GraphLayout {
  const boxes = new Map(nodes.map((node) => [node.box.id, boxOf(node)]));
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x, width }) => x - width / 2));
  const right = Math.max(...all.map(({ x, width }) => x + width / 2));
  const top = Math.min(...all.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...all.map(({ y, height }) => y + height / 2));
  const frame = { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  return { boxes, frame };
}
