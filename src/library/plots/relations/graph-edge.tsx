import { LABEL } from "./edge-label.ts";
import type { GraphEdge } from "./graph-model.ts";

interface GraphEdgeLineProps {
  readonly edge: GraphEdge;
  /** Whether the reader points at it, or at an end of it. */
  readonly isNear: boolean;
  readonly point: (id: string | null) => void;
  readonly open: (id: string) => void;
}

/**
 * The line of a relation, with an arrowhead on it for each way it is read. The heads stand in the middle: at a hub's
 * own end forty of them would make a blot.
 */
export function GraphEdgeLine({ edge, isNear, point, open }: GraphEdgeLineProps) {
  const { id, line, runs, isSpoke, isVoiced } = edge;
  const { start, end } = line;
  const ends = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus; the list has what it opens
    <g
      class={[
        "graph-edge",
        isSpoke ? "edge-spoke" : "edge-side",
        isVoiced && "edge-voiced",
        isNear && "edge-near",
      ]
        .filter(Boolean)
        .join(" ")}
      aria-hidden="true"
      data-edge={id}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
      onClick={() => open(id)}
    >
      <line class="edge-reach" {...ends} />
      <line class="edge-line" {...ends} />
      {runs.out && <ArrowHead edge={edge} turn={0} ahead={runs.back ? 5 : 0} />}
      {runs.back && <ArrowHead edge={edge} turn={180} ahead={runs.out ? 5 : 0} />}
    </g>
  );
}

interface ArrowHeadProps {
  readonly edge: GraphEdge;
  /** Degrees on top of the line's own angle. */
  readonly turn: number;
  /** Pixels from the middle, so that two heads stand apart. */
  readonly ahead: number;
}

function ArrowHead({ edge, turn, ahead }: ArrowHeadProps) {
  const { middle, angle } = edge.line;
  return (
    <path
      class="edge-head"
      d="M-4-4.5 5 0-4 4.5Z"
      transform={`translate(${middle.x} ${middle.y}) rotate(${angle + turn}) translate(${ahead} 0)`}
    />
  );
}

/** What a line says, over everything else: always where there is room for it, else while it is pointed at. */
export function GraphEdgeLabel({ edge, isNear }: Pick<GraphEdgeLineProps, "edge" | "isNear">) {
  const label = isNear ? edge.told : edge.label;
  if (!label) return null;
  const { x, y, width, height } = label.box;
  const firstLine = y - ((label.lines.length - 1) * LABEL.lineHeight) / 2;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus; a neighbour's own name says it
    <g class={isNear ? "edge-label edge-label-near" : "edge-label"} aria-hidden="true">
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={LABEL.padding} />
      <text text-anchor="middle" dominant-baseline="central">
        {label.lines.map((line, at) => (
          <tspan key={line} x={x} y={firstLine + at * LABEL.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
