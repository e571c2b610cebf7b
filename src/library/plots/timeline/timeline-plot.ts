import { type ScaleTime, scaleUtc } from "d3-scale";
import { TIMELINE_KINDS, type TimelineKind } from "../../../core/library/knowledge-routes.ts";
import {
  compareSpans,
  type DatePrecision,
  precisionOf,
  spanOf,
  type TimeSpan,
} from "../../../core/library/time-span.ts";
import type { TimelineEntry } from "../../../core/library/timeline.ts";

/** What one mark of the plot stands for: an event by itself, or all claims or due days of one date, stated or inferred. */
export interface TimelineGroup {
  /** That of its first entry. */
  readonly key: string;
  readonly kind: TimelineKind;
  readonly date: string;
  readonly precision: DatePrecision;
  readonly span: TimeSpan;
  /** Whether its date was worked out. */
  readonly isInferred: boolean;
  readonly entries: readonly TimelineEntry[];
}

/** A mark in its place, in pixels. */
export interface PlacedGroup {
  readonly group: TimelineGroup;
  readonly left: number;
  readonly width: number;
  /** Where the number of its statements stands: beside it where it is too short; null where it is but one. */
  readonly count: "inside" | "after" | "before" | null;
  /** The row inside its lane, from 0. */
  readonly row: number;
}

/** The marks of one kind, in as many rows as keep them from covering each other. */
export interface TimelineLane {
  readonly kind: TimelineKind;
  readonly rows: number;
  readonly marks: readonly PlacedGroup[];
}

/** A line of the grid. */
export interface TimelineTick {
  readonly at: number;
  readonly date: Date;
}

/** The plot, ready to be drawn. */
export interface TimelinePlot {
  readonly lanes: readonly TimelineLane[];
  readonly ticks: readonly TimelineTick[];
  /** Whether ticks stand on years; on months else. */
  readonly isYearly: boolean;
  readonly today: number;
}

/** A room for the plot, in pixels, and the reader's day, ISO. */
export interface TimelineRoom {
  readonly width: number;
  readonly today: string;
}

/** A day is no wider than a hair over forty years: its mark is a dot around it. A month is never less than a stroke. */
const LEAST_WIDTH = { day: 12, month: 7, year: 7, interval: 7 } as const satisfies Record<
  DatePrecision,
  number
>;
/** Kept free between two marks of a row. */
const GAP = 4;
const EDGE = 10;
/** A digit of a number in the plot's letters. */
const DIGIT = 7;
/** What parts such a number from its mark, or from the mark's ends. */
export const COUNT_GAP = 3;
const LEAST_YEAR = 18;
/** As many ticks are asked for as have so much room; those that come may stand half as far again, or half as near. */
const TICK_ROOM = 84;
/** The least that keeps two labels apart: “2021年10月” in the plot's letters, and a year in either language. */
const LABEL_ROOM = { month: 74, year: 48 } as const;
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

/** The marks for some entries, in the order of time. */
export function groupTimeline(entries: readonly TimelineEntry[]): readonly TimelineGroup[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    // A date that a source states is not one that was worked out, though it be the same.
    const key = entry.kind === "event" ? entry.key : `${entry.kind} ${entry.date} ${entry.dateBasis}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()]
    .flatMap((members): TimelineGroup[] => {
      const [first] = members;
      if (!first) return [];
      return [
        {
          key: first.key,
          kind: first.kind,
          date: first.date,
          precision: precisionOf(first.date),
          span: spanOf(first.date),
          isInferred: first.dateBasis === "inferred",
          entries: members,
        },
      ];
    })
    .sort((one, other) => compareSpans(one.span, other.span));
}

/**
 * The least width in pixels that shows some marks for what they are: with less to a year, the dot of a day would be as
 * long as the bar of a year.
 */
export function leastTimelineWidth(groups: readonly TimelineGroup[], today: string): number {
  const [from, to] = domainOf(groups, today);
  return 2 * EDGE + ((to - from) / YEAR_MS) * LEAST_YEAR;
}

function domainOf(groups: readonly TimelineGroup[], today: string): readonly [from: number, to: number] {
  const { from } = spanOf(today);
  return [
    Math.min(from, ...groups.map(({ span }) => span.from)),
    Math.max(from, ...groups.map(({ span }) => span.to)),
  ];
}

/** Places marks on a scale of time that holds them all and today. */
export function placeTimeline(groups: readonly TimelineGroup[], room: TimelineRoom): TimelinePlot {
  const today = spanOf(room.today).from;
  const scale = scaleUtc()
    .domain(domainOf(groups, room.today))
    .range([EDGE, room.width - EDGE]);
  const { dates, isYearly } = chooseTicks(scale, room.width);
  return {
    lanes: TIMELINE_KINDS.map((kind) => placeLane(kind, groups, { scale, width: room.width })).filter(
      ({ marks }) => marks.length > 0,
    ),
    ticks: dates.map((date) => ({ at: scale(date), date })),
    isYearly,
    today: scale(today),
  };
}

/** The most ticks whose labels don't touch. */
function chooseTicks(scale: ScaleTime<number, number>, width: number) {
  for (let count = Math.floor(width / TICK_ROOM); ; count -= 1) {
    const dates = scale.ticks(Math.max(2, count));
    const [first, second] = dates;
    const isYearly = !first || !second || second.getTime() - first.getTime() > 0.9 * YEAR_MS;
    const isFree =
      !first || !second || scale(second) - scale(first) >= LABEL_ROOM[isYearly ? "year" : "month"];
    if (isFree || count <= 2) return { dates, isYearly };
  }
}

interface LaneRoom {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
}

function placeLane(
  kind: TimelineKind,
  groups: readonly TimelineGroup[],
  { scale, width }: LaneRoom,
): TimelineLane {
  // Where each row is free from.
  const rows: number[] = [];
  const marks = groups
    .filter((group) => group.kind === kind)
    .map((group) => placeSpan(group, scale))
    .sort((one, other) => one.left - other.left)
    .map((placed): PlacedGroup => {
      const count = placeCount(placed, width);
      const beside = count === "after" || count === "before" ? countRoom(placed.group) : 0;
      const start = placed.left - (count === "before" ? beside : 0);
      const free = rows.findIndex((end) => end + GAP <= start);
      const row = free < 0 ? rows.length : free;
      rows[row] = placed.left + placed.width + (count === "after" ? beside : 0);
      return { ...placed, count, row };
    });
  return { kind, rows: rows.length, marks };
}

/** A number of statements never stands out of the plot, nor over another mark. */
function placeCount(
  { group, left, width }: Pick<PlacedGroup, "group" | "left" | "width">,
  room: number,
): PlacedGroup["count"] {
  if (group.kind !== "claim" || group.entries.length < 2) return null;
  const needed = countRoom(group);
  if (width >= needed + COUNT_GAP && group.precision !== "day") return "inside";
  return left + width + needed <= room ? "after" : "before";
}

function countRoom({ entries }: TimelineGroup): number {
  return DIGIT * String(entries.length).length + COUNT_GAP;
}

/** From end to end of a span, around its middle where that is too little to be seen. */
function placeSpan(
  group: TimelineGroup,
  scale: ScaleTime<number, number>,
): Pick<PlacedGroup, "group" | "left" | "width"> {
  const from = scale(group.span.from);
  const to = scale(group.span.to);
  const width = Math.max(to - from, LEAST_WIDTH[group.precision]);
  return { group, left: (from + to) / 2 - width / 2, width };
}
