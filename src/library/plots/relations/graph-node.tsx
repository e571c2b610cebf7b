import { type GraphNode, NODE } from "./graph-model.ts";
import { GroupShape } from "./group-mark.tsx";

interface GraphNodeBoxProps {
  readonly node: GraphNode;
  /** What is read out. */
  readonly name: string;
  readonly isCentre: boolean;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly focus: () => void;
  readonly point: (id: string | null) => void;
  readonly press: () => void;
}

/** An entity of the picture: the shape of its group and its whole name in a box. */
export function GraphNodeBox(props: GraphNodeBoxProps) {
  const { node, name, isCentre, isCurrent, isOpen, focus, point, press } = props;
  const { id, lines, group, box } = node;
  const left = box.x - box.width / 2;
  const firstLine = box.y - ((lines.length - 1) * NODE.lineHeight) / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no <button>
    <g
      class={["graph-node", isCentre && "graph-centre", isOpen && "graph-open"].filter(Boolean).join(" ")}
      role="button"
      data-node={id}
      tabindex={isCurrent ? 0 : -1}
      aria-label={name}
      aria-expanded={isCentre ? undefined : isOpen}
      onFocus={focus}
      onBlur={() => point(null)}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
      onClick={press}
    >
      <rect
        class="node-box"
        x={left}
        y={box.y - box.height / 2}
        width={box.width}
        height={box.height}
        rx={8}
      />
      <GroupShape group={group} x={left + NODE.padding + 7} y={box.y} />
      <text class="node-name" lang={node.name.lang}>
        {lines.map((line, at) => (
          <tspan
            key={line}
            x={left + NODE.padding + NODE.markRoom}
            y={firstLine + at * NODE.lineHeight}
            dominant-baseline="central"
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
