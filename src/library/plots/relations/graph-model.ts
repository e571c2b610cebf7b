import { type DisplayName, listedNames } from "../../../core/knowledge/display-names.ts";
import type { Neighbourhood } from "../../../core/library/neighbourhood.ts";
import { orderByGroup } from "../../../core/library/neighbourhood.ts";
import { type Entity, type MarkGroup, markGroupOf } from "../../../core/model/entity.ts";
import type { Strings } from "../../../ui/strings/strings.ts";
import { type Box, type BoxLine, lineBetween } from "./box-geometry.ts";
import { findLabelPlace, labelEdge, moveInside, runsFrom, sizeLines, tellEdge } from "./edge-label.ts";
import { type GraphLayout, layOutGraph } from "./lay-out-graph.ts";
import { type MeasureText, wrapLabel } from "./wrap-label.ts";

/** Sizes of the drawing in pixels: text as large as beside it, boxes with room for a focus ring. */
export const NODE = { lineHeight: 17, padding: 8, markRoom: 22, labelRoom: 128 } as const;

/** Up to so many neighbours every line says what it is; beyond, "Connected with" would say it a dozen times over. */
const FEW = 6;

/** An entity as the picture draws it. */
export interface GraphNode {
  readonly id: string;
  readonly entity: Entity;
  readonly group: MarkGroup;
  /** What it is called in the reader's language, and the same as the lines of its box. */
  readonly name: DisplayName;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** What a line says, and where. */
export interface EdgeLabel {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** All relations of two entities as one line. */
export interface GraphEdge {
  /** What it opens: a neighbour's id, or for two neighbours both ids. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isSpoke: boolean;
  /** Whether every relation of it rests on views and estimates alone. */
  readonly isVoiced: boolean;
  readonly line: BoxLine;
  /** Whether some relation is read from `from` to `to` alone, and the other way round. */
  readonly runs: { readonly out: boolean; readonly back: boolean };
  /** What it says at all times; null where there is no room for that. */
  readonly label: EdgeLabel | null;
  /** The same, with whose view each relation is, while it is asked for. */
  readonly told: EdgeLabel;
}

/** The picture, ready to be drawn. */
export interface GraphPicture {
  readonly centre: GraphNode;
  /** Around the clock. */
  readonly neighbours: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly frame: Box;
}

/** What a picture is made with. */
export interface PictureRoom {
  /** Pixels from side to side. */
  readonly width: number;
  readonly measure: MeasureText;
  readonly strings: Strings;
}

/** The id of the line between two neighbours. */
export function sideEdgeId(one: Entity, other: Entity): string {
  return `${one.id}/${other.id}`;
}

/** Lays a neighbourhood out in a room. */
export function makePicture(neighbourhood: Neighbourhood, room: PictureRoom): GraphPicture {
  const { centre, between } = neighbourhood;
  const ordered = orderByGroup(neighbourhood.neighbours);
  const size = (entity: Entity) => sizeNode(entity, room);
  const sizes = new Map(
    [centre, ...ordered.map(({ entity }) => entity)].map((each) => [each.id, size(each)]),
  );
  const boxOf = (entity: Entity) => {
    const { width = 0, height = 0 } = sizes.get(entity.id) ?? {};
    return { id: entity.id, width, height };
  };
  const layout = layOutGraph({
    centre: boxOf(centre),
    neighbours: ordered.map(({ entity }) => boxOf(entity)),
    between: between.map(({ one, other }) => [one.id, other.id] as const),
    width: room.width,
  });
  const nodeOf = (entity: Entity): GraphNode => {
    const name = nameOf(entity, room);
    return {
      id: entity.id,
      entity,
      group: markGroupOf(entity.type),
      name,
      lines: sizes.get(entity.id)?.lines ?? [name.text],
      box: placeOf(layout, entity),
    };
  };
  return {
    centre: nodeOf(centre),
    neighbours: ordered.map(({ entity }) => nodeOf(entity)),
    edges: makeEdges(neighbourhood, layout, room),
    frame: layout.frame,
  };
}

function nameOf(entity: Entity, { strings }: PictureRoom): DisplayName {
  return listedNames(entity, strings.language).main;
}

function sizeNode(entity: Entity, room: PictureRoom) {
  const { width, measure } = room;
  // In a phone's width two columns still have to stand side by side.
  const labelRoom = Math.min(NODE.labelRoom, width / 2 - NODE.markRoom - 3 * NODE.padding);
  const label = wrapLabel(nameOf(entity, room).text, labelRoom, measure);
  return {
    lines: label.lines,
    width: Math.ceil(label.width) + NODE.markRoom + 2 * NODE.padding,
    height: label.lines.length * NODE.lineHeight + 2 * NODE.padding,
  };
}

function makeEdges(
  { centre, neighbours, between }: Neighbourhood,
  layout: GraphLayout,
  room: PictureRoom,
): readonly GraphEdge[] {
  const spokes = neighbours.map(({ entity, links }) => ({
    id: entity.id,
    from: centre,
    to: entity,
    links,
    isSpoke: true,
  }));
  const sides = between.map(({ one, other, links }) => ({
    id: sideEdgeId(one, other),
    from: one,
    to: other,
    links,
    isSpoke: false,
  }));
  const isSmall = neighbours.length <= FEW;
  const { strings, measure } = room;
  const boxes = [...layout.boxes.values()];
  const taken: Box[] = [...boxes];
  return [...spokes, ...sides].map(({ id, isSpoke, ...ends }) => {
    const { from, to, links } = ends;
    const line = lineBetween(placeOf(layout, from), placeOf(layout, to));
    const name = labelEdge(ends, line.angle, strings);
    const isTold = isSpoke && (isSmall || links.some(({ type }) => type !== "related-to"));
    const labelBox = isTold ? findLabelPlace(line, sizeLines([name], measure), taken) : null;
    if (labelBox) taken.push(labelBox);
    const label = labelBox && { lines: [name], box: labelBox };
    const isVoiced = links.every(({ voices }) => voices.length > 0);
    const isPlain = links.every(({ voices }) => voices.length === 0);
    const told =
      isPlain && label
        ? label
        : placeTold(tellEdge(ends, line.angle, room), { line, boxes, measure, frame: layout.frame });
    return {
      id,
      from: from.id,
      to: to.id,
      isSpoke,
      isVoiced,
      line,
      runs: {
        out: links.some((link) => runsFrom(link, from)),
        back: links.some((link) => runsFrom(link, to)),
      },
      label,
      told,
    };
  });
}

interface ToldRoom
  extends Pick<GraphEdge, "line">,
    Pick<PictureRoom, "measure">,
    Pick<GraphPicture, "frame"> {
  readonly boxes: readonly Box[];
}

/** Over lines and other labels, as it is there for a moment, but over no name if that can be. */
function placeTold(lines: readonly string[], { line, boxes, measure, frame }: ToldRoom): EdgeLabel {
  const size = sizeLines(lines, measure);
  const box = findLabelPlace(line, size, boxes) ?? { ...line.middle, ...size };
  return { lines, box: moveInside(box, frame) };
}

function placeOf({ boxes }: GraphLayout, { id }: Entity): Box {
  return boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
}
