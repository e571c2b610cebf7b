import type { RelationLink } from "../../../core/library/neighbourhood.ts";
import { type Entity, isMutual } from "../../../core/model/entity.ts";
import { tellVoices } from "../../../ui/claims/relation-voices.tsx";
import type { Strings } from "../../../ui/strings/strings.ts";
import { type Box, type BoxLine, doOverlap } from "./box-geometry.ts";
import { type MeasureText, wrapLabel } from "./wrap-label.ts";

/** Sizes of a line's label in pixels; `toldRoom` keeps whose view it is from running across the whole picture. */
export const LABEL = { lineHeight: 17, padding: 5, toldRoom: 230 } as const;

/** All relations of two entities, `from` being where the line begins. */
export interface EdgeEnds {
  readonly from: Entity;
  readonly to: Entity;
  readonly links: readonly RelationLink[];
}

/** Whether some relation is read from an end to the other alone. */
export function runsFrom(link: RelationLink, end: Entity): boolean {
  return link.from.id === end.id && !isMutual(link.type);
}

/** The relations' names, each once; where arrows go both ways, each with the way it is read in the drawing. */
export function labelEdge(ends: EdgeEnds, angle: number, strings: Strings): string {
  const names = ends.links.map((link) => nameLink(link, ends, { angle, strings }));
  return strings.list([...new Set(names)]);
}

/** The same with whose view each relation is, broken into lines; just the label where all of them are plain. */
export function tellEdge(
  ends: EdgeEnds,
  angle: number,
  { strings, measure }: { readonly strings: Strings; readonly measure: MeasureText },
): readonly string[] {
  if (ends.links.every(({ voices }) => voices.length === 0)) return [labelEdge(ends, angle, strings)];
  const told = ends.links.map((link) =>
    tellVoices(nameLink(link, ends, { angle, strings }), link.voices, strings),
  );
  return [...new Set(told)].flatMap((text) => wrapLabel(text, LABEL.toldRoom, measure).lines);
}

/** Shares of a line, from its start, at which its label may stand: in the middle if it can. */
const PLACES = [0.5, 0.38, 0.62, 0.26, 0.74];
/** Between a line and its label, above or below, in pixels. */
const GAP = 3.5;

/**
 * Where a label of a size stands: nearest to the middle of its line where it covers nothing that is taken; null where
 * there is no such place.
 */
export function findLabelPlace(
  { start, end }: BoxLine,
  size: Pick<Box, "width" | "height">,
  taken: readonly Box[],
): Box | null {
  const above = -size.height / 2 - GAP;
  const places = PLACES.flatMap((share) =>
    [above, -above].map((offset) => ({
      ...size,
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share + offset,
    })),
  );
  return places.find((place) => !taken.some((box) => doOverlap(box, place, 2))) ?? null;
}

/** The size of a label of some lines. */
export function sizeLines(lines: readonly string[], measure: MeasureText): Pick<Box, "width" | "height"> {
  return {
    width: Math.max(...lines.map((line) => measure(line.trimEnd()))) + 2 * LABEL.padding,
    height: lines.length * LABEL.lineHeight,
  };
}

/** A box moved no further than it takes to stand inside a frame. */
export function moveInside(box: Box, frame: Box): Box {
  const clamp = (at: number, middle: number, room: number) =>
    Math.min(Math.max(at, middle - room / 2), middle + room / 2);
  return {
    ...box,
    x: clamp(box.x, frame.x, Math.max(frame.width - box.width, 0)),
    y: clamp(box.y, frame.y, Math.max(frame.height - box.height, 0)),
  };
}

function nameLink(
  link: RelationLink,
  { from, to, links }: EdgeEnds,
  { angle, strings }: { readonly angle: number; readonly strings: Strings },
): string {
  const name = strings.relations[link.type].out;
  const isBothWays = links.some((each) => runsFrom(each, from)) && links.some((each) => runsFrom(each, to));
  if (!isBothWays || isMutual(link.type)) return name;
  return `${name} ${arrowOf(link.from.id === from.id ? angle : angle + 180)}`;
}

/** The arrow that comes nearest to an angle in degrees; 0 is to the right, 90 down. */
function arrowOf(angle: number): string {
  const quarter = ((Math.round(angle / 90) % 4) + 4) % 4;
  return ["→", "↓", "←", "↑"][quarter] ?? "→";
}
