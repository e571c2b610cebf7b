import { useRef } from "preact/hooks";
import type { Strings } from "../../../ui/strings/strings.ts";
import type { LibraryView } from "../../library-view.ts";
import { GraphEdgeLabel, GraphEdgeLine } from "./graph-edge.tsx";
import type { GraphEdge, GraphNode, GraphPicture as Picture } from "./graph-model.ts";
import { GraphNodeBox } from "./graph-node.tsx";
import { type WalkKey, walkGraph } from "./walk-graph.ts";

/** What the reader points at and has open: ids of nodes and edges, as graph-model.ts gives them. */
export interface GraphState {
  /** The one that Tab comes to. */
  readonly current: string;
  readonly pointed: string | null;
  readonly open: string | null;
}

interface GraphPictureProps {
  readonly view: LibraryView;
  readonly picture: Picture;
  readonly state: GraphState;
  readonly zoom: number;
  readonly hintId: string;
  /** What is between each neighbour and the centre, in words. */
  readonly relationsOf: ReadonlyMap<string, string>;
  readonly setCurrent: (id: string) => void;
  readonly point: (id: string | null) => void;
  readonly open: (id: string) => void;
}

/** Kept free around the picture, for focus rings. */
const MARGIN = 6;
const GRAPH_KEYS = new Set<string>([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
] satisfies WalkKey[]);

/**
 * A neighbourhood as a drawing. One of its entities is a tab stop; arrows go from one to the next, Enter opens what a
 * relation rests on, Escape goes back to the centre. Lines answer to the pointer; the list has them for the keyboard.
 */
export function GraphPicture(props: GraphPictureProps) {
  const { view, picture, state, zoom, hintId, relationsOf, setCurrent, point, open } = props;
  const { centre, neighbours, edges, frame } = picture;
  const words = view.plotWords.relations;
  const drawing = useRef<SVGSVGElement>(null);
  const nodes = [centre, ...neighbours];
  const goTo = (id: string) => focusNode(drawing.current, id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = state.current;
    if (event.key === "Escape" && from !== centre.id) goTo(centre.id);
    else if (isWalkKey(event.key)) {
      const places = new Map(nodes.map(({ id, box }) => [id, box]));
      goTo(walkGraph({ centre: centre.id, places, from }, event.key));
    } else if ((event.key === "Enter" || event.key === " ") && from !== centre.id) open(from);
    else return;
    event.preventDefault();
  };
  const isNear = ({ id, from, to }: GraphEdge) =>
    state.pointed !== null && [id, from, to].includes(state.pointed) && state.pointed !== centre.id;
  // Beside a neighbour pointed at, only its own line speaks: the words of several would cover each other.
  const isTold = (edge: GraphEdge) => isNear(edge) && (edge.isSpoke || edge.id === state.pointed);
  const left = frame.x - frame.width / 2 - MARGIN;
  const top = frame.y - frame.height / 2 - MARGIN;
  const [width, height] = [frame.width + 2 * MARGIN, frame.height + 2 * MARGIN];
  return (
    <svg
      ref={drawing}
      class={state.pointed === null || state.pointed === centre.id ? "graph" : "graph graph-pointed"}
      role="application"
      aria-label={words.graphLabel(centre.name.text, neighbours.length)}
      aria-describedby={hintId}
      width={width * zoom}
      height={height * zoom}
      viewBox={`${left} ${top} ${width} ${height}`}
      onKeyDown={onKeyDown}
    >
      {edges.map((edge) => (
        <GraphEdgeLine key={edge.id} edge={edge} isNear={isNear(edge)} point={point} open={open} />
      ))}
      {nodes.map((node) => (
        <GraphNodeBox
          key={node.id}
          node={node}
          name={nameNode(node, picture, { relationsOf, strings: view.strings, words })}
          isCentre={node === centre}
          isCurrent={state.current === node.id}
          isOpen={state.open === node.id}
          focus={() => {
            setCurrent(node.id);
            point(node.id);
          }}
          point={point}
          press={() => {
            goTo(node.id);
            if (node !== centre) open(node.id);
          }}
        />
      ))}
      {edges.map((edge) => (
        <GraphEdgeLabel key={edge.id} edge={edge} isNear={isTold(edge)} />
      ))}
    </svg>
  );
}

/** Puts the focus on an entity of the drawing. */
export function focusNode(drawing: Element | null, id: string): void {
  drawing?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
}

function isWalkKey(key: string): key is WalkKey {
  return GRAPH_KEYS.has(key);
}

function nameNode(
  { id, entity, name }: GraphNode,
  { centre }: Picture,
  given: {
    readonly relationsOf: ReadonlyMap<string, string>;
    readonly strings: Strings;
    readonly words: LibraryView["plotWords"]["relations"];
  },
): string {
  if (id === centre.id) return given.words.centre(name.text);
  return given.words.neighbour(
    name.text,
    given.strings.entityTypes[entity.type],
    given.relationsOf.get(id) ?? "",
  );
}
