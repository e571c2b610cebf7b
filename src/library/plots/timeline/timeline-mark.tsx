import { COUNT_GAP, type PlacedGroup } from "./timeline-plot.ts";

/** Sizes of the plot, in pixels: a row is as high as a finger's least target allows rows to stand. */
export const ROW = { height: 24, bar: 14 } as const;

interface TimelineMarkProps {
  readonly mark: PlacedGroup;
  /** The top of its row. */
  readonly top: number;
  /** What is read out. */
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isPointed: boolean;
  readonly focus: () => void;
  readonly point: (isPointed: boolean) => void;
  readonly press: () => void;
}

/** A mark: a dot for a day, a bar for anything longer; hollow with a flag for what is due, broken where inferred. */
export function TimelineMark(props: TimelineMarkProps) {
  const { mark, top, name, isCurrent, isPointed, focus, point, press } = props;
  const { group, left, width } = mark;
  const middle = top + ROW.height / 2;
  const classes = [
    "time-mark",
    `time-${group.kind}`,
    group.isInferred && "time-inferred",
    isPointed && "time-pointed",
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no <button>
    <g
      class={classes.filter(Boolean).join(" ")}
      role="button"
      data-mark={group.key}
      tabindex={isCurrent ? 0 : -1}
      aria-label={name}
      onFocus={focus}
      onBlur={() => point(false)}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onClick={press}
    >
      <rect class="time-reach" x={left - 2} y={top} width={width + 4} height={ROW.height} />
      {group.precision === "day" ? (
        <circle class="time-shape" cx={left + width / 2} cy={middle} r={5.5} />
      ) : (
        <rect
          class="time-shape"
          x={left + 0.75}
          y={middle - ROW.bar / 2}
          width={Math.max(width - 1.5, 4)}
          height={ROW.bar}
          rx={4}
        />
      )}
      {group.kind === "due" && <Flag x={left + width / 2} y={middle} />}
      <Count mark={mark} middle={middle} />
    </g>
  );
}

/** The flag of what is due, on its pole in the middle of the day or year. */
function Flag({ x, y }: { readonly x: number; readonly y: number }) {
  return <path class="time-flag" d={`M${x} ${y + 7}V${y - 10}l7 3-7 3`} />;
}

interface CountProps {
  readonly mark: PlacedGroup;
  readonly middle: number;
}

/** How many statements a mark is, in it or beside it. */
function Count({ mark: { group, left, width, count }, middle }: CountProps) {
  if (count === null) return null;
  const { x, anchor } = {
    inside: { x: left + width / 2, anchor: "middle" },
    after: { x: left + width + COUNT_GAP, anchor: "start" },
    before: { x: left - COUNT_GAP, anchor: "end" },
  }[count];
  return (
    <text class="time-count" x={x} y={middle} text-anchor={anchor} dominant-baseline="central">
      {group.entries.length}
    </text>
  );
}
