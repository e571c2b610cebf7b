import { useRef } from "preact/hooks";
import type { LibraryView } from "../../library-view.ts";
import { nameGroup } from "./name-group.ts";
import { ROW, TimelineMark } from "./timeline-mark.tsx";
import type { TimelineGroup, TimelineLane, TimelinePlot, TimelineTick } from "./timeline-plot.ts";

interface TimelineDrawingProps {
  readonly view: LibraryView;
  readonly plot: TimelinePlot;
  /** In the order of time. */
  readonly groups: readonly TimelineGroup[];
  readonly width: number;
  /** Keys of marks: the one Tab comes to, and the one pointed at. */
  readonly current: string | null;
  readonly pointed: string | null;
  readonly hintId: string;
  readonly setCurrent: (key: string) => void;
  readonly point: (key: string | null) => void;
  /** Goes to a mark's place in the list. */
  readonly open: (key: string) => void;
}

const LANE_HEAD = 22;
const AXIS = 26;

/** The timeline as a drawing: one tab stop, arrows in the order of time, Enter to the entry in the list. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { view, plot, groups, width, current, pointed, hintId, setCurrent, point, open } = props;
  const words = view.plotWords.timeline;
  const drawing = useRef<SVGSVGElement>(null);
  const stop = groups.find(({ key }) => key === current)?.key ?? groups[0]?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stop === undefined) return;
    const next = walkGroups(groups, stop, event.key);
    if (next !== null) focusMark(drawing.current, next);
    else if (event.key === "Enter" || event.key === " ") open(stop);
    else return;
    event.preventDefault();
  };
  const tops = laneTops(plot.lanes);
  const bottom = tops.at(-1) ?? 0;
  return (
    <>
      <svg
        ref={drawing}
        class="timeline"
        role="application"
        aria-label={words.plotLabel}
        aria-describedby={hintId}
        width={width}
        height={bottom + AXIS}
        onKeyDown={onKeyDown}
      >
        <Ticks view={view} plot={plot} bottom={bottom} />
        {plot.lanes.map((lane, at) => (
          <g key={lane.kind}>
            {lane.marks.map((mark) => (
              <TimelineMark
                key={mark.group.key}
                mark={mark}
                top={(tops[at] ?? 0) + LANE_HEAD + mark.row * ROW.height}
                name={nameGroup(mark.group, view)}
                isCurrent={mark.group.key === stop}
                isPointed={mark.group.key === pointed}
                focus={() => {
                  setCurrent(mark.group.key);
                  point(mark.group.key);
                }}
                point={(isPointed) => point(isPointed ? mark.group.key : null)}
                press={() => open(mark.group.key)}
              />
            ))}
          </g>
        ))}
      </svg>
      {/* Beside the drawing, so that they stay in sight while it scrolls; each mark's place in the list says its kind. */}
      <div class="lane-names" aria-hidden="true">
        {plot.lanes.map((lane, at) => (
          <span key={lane.kind} style={{ insetBlockStart: `${(tops[at] ?? 0) + 2}px` }}>
            {words.lanes[lane.kind]}
          </span>
        ))}
      </div>
    </>
  );
}

/** The mark a key leads to, in the order of time; null where the key leads nowhere. */
export function walkGroups(groups: readonly TimelineGroup[], from: string, key: string): string | null {
  const at = groups.findIndex((group) => group.key === from);
  const to = {
    ArrowRight: Math.min(at + 1, groups.length - 1),
    ArrowDown: Math.min(at + 1, groups.length - 1),
    ArrowLeft: Math.max(at - 1, 0),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: groups.length - 1,
  }[key];
  return to === undefined ? null : (groups[to]?.key ?? null);
}

/** Puts the focus on a mark, and brings it into the part of a stretched plot that is seen. */
export function focusMark(drawing: Element | null, key: string): void {
  const mark = drawing?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`);
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Where each lane begins, and below them all where the axis does. */
function laneTops(lanes: readonly TimelineLane[]): readonly number[] {
  const tops = [0];
  for (const { rows } of lanes) tops.push((tops.at(-1) ?? 0) + LANE_HEAD + rows * ROW.height + 6);
  return tops;
}

interface TicksProps {
  readonly view: LibraryView;
  readonly plot: TimelinePlot;
  readonly bottom: number;
}

/** The grid of time and the line of today. The list says every date in words, so none of it is read out. */
function Ticks({ view: { lang, plotWords }, plot: { ticks, isYearly, today }, bottom }: TicksProps) {
  const format = new Intl.DateTimeFormat(lang, {
    year: "numeric",
    ...(isYearly ? {} : { month: "short" }),
    timeZone: "UTC",
  });
  // The name of today stands over whatever tick is beneath it.
  const isClear = ({ at }: TimelineTick) => Math.abs(at - today) > 60;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.date.getTime()}>
          <line class="time-tick" x1={tick.at} x2={tick.at} y1={0} y2={bottom + 4} />
          {isClear(tick) && (
            <text
              class="time-tick-name"
              x={tick.at}
              y={bottom + 18}
              text-anchor={tick.at < 26 ? "start" : "middle"}
              dx={tick.at < 26 ? -6 : 0}
            >
              {format.format(tick.date)}
            </text>
          )}
        </g>
      ))}
      <line class="time-today" x1={today} x2={today} y1={0} y2={bottom + 4} />
      <text class="time-today-name" x={today} y={bottom + 18} text-anchor="end" dx={8}>
        {plotWords.timeline.today}
      </text>
    </g>
  );
}
