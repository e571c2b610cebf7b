import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { IndexedPack } from "../../../core/knowledge/index-pack.ts";
import {
  cutNeighbourhood,
  findNeighbourhood,
  NEIGHBOURS_FIRST,
  type Neighbourhood,
} from "../../../core/library/neighbourhood.ts";
import { MARK_GROUPS } from "../../../core/model/entity.ts";
import type { EntityId } from "../../../core/model/ids.ts";
import type { LibraryView } from "../../library-view.ts";
import type { ItemRequest } from "../item-request.ts";
import { useWidth } from "../use-width.ts";
import { ZoomButtons } from "../zoom-buttons.tsx";
import { makePicture } from "./graph-model.ts";
import { focusNode, GraphPicture } from "./graph-picture.tsx";
import { GroupMark } from "./group-mark.tsx";
import { measureIn } from "./measure-in.ts";
import { RelationList } from "./relation-list.tsx";
import { tellRelation } from "./tell-relation.ts";

interface NeighbourhoodGraphProps {
  readonly view: LibraryView;
  readonly pack: IndexedPack;
  readonly id: EntityId;
  /** One level below the heading it stands under. */
  readonly headings?: "h3" | "h4";
}

/**
 * The neighbourhood of an entity as a picture with the same as a list beside it: pointing at one shows it in the other,
 * opening a box or a line of the picture opens its item of the list, with the claims and sources it rests on.
 */
export function NeighbourhoodGraph({ view, pack, id, headings = "h4" }: NeighbourhoodGraphProps) {
  const { language } = view.strings;
  const whole = useMemo(() => findNeighbourhood(pack, id, language), [pack, id, language]);
  const words = view.plotWords.relations;
  if (!whole) return <p role="alert">{words.unknown}</p>;
  if (whole.neighbours.length === 0) return <p>{words.none}</p>;
  // Keyed by the centre: what is open, pointed at and walked to belongs to one picture.
  return <LinkedGraph key={`${pack.id}/${id}`} view={view} whole={whole} headings={headings} />;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

interface LinkedGraphProps extends Required<Pick<NeighbourhoodGraphProps, "view" | "headings">> {
  readonly whole: Neighbourhood;
}

function LinkedGraph({ view, whole, headings }: LinkedGraphProps) {
  const words = view.plotWords.relations;
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [count, setCount] = useState(NEIGHBOURS_FIRST);
  const [withBetween, setBetween] = useState(true);
  const [zoom, setZoom] = useState(1);
  const [current, setCurrent] = useState<string>(whole.centre.id);
  const [pointed, point] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [request, setRequest] = useState<ItemRequest | null>(null);
  const shown = useMemo(() => cutNeighbourhood(whole, count), [whole, count]);
  const drawn = useMemo(() => (withBetween ? shown : { ...shown, between: [] }), [shown, withBetween]);
  const { strings } = view;
  const picture = useMemo(
    () =>
      width === null || !frame.current
        ? null
        : makePicture(drawn, { width: width - 16, measure: measureIn(frame.current), strings }),
    [drawn, width, strings],
  );
  const relationsOf = useMemo(() => tellRelations(shown, view), [shown, strings]);
  const present = new Set(picture?.neighbours.concat(picture.centre).map(({ group }) => group));
  const hidden = whole.neighbours.length - shown.neighbours.length;
  const showItem = (item: string) => {
    setOpen(item);
    setRequest({ id: item, count: (request?.count ?? 0) + 1 });
  };
  return (
    <div class="relations">
      <div class="relations-side">
        <RelationList
          view={view}
          neighbourhood={shown}
          headings={headings}
          open={open}
          pointed={pointed}
          request={request}
          setOpen={setOpen}
          point={point}
          leave={(item) => focusNode(frame.current, item.split("/")[0] ?? item)}
        />
        {(hidden > 0 || count > NEIGHBOURS_FIRST) && (
          <button
            type="button"
            class="button"
            onClick={() => setCount(hidden > 0 ? whole.neighbours.length : NEIGHBOURS_FIRST)}
          >
            {hidden > 0 ? words.more(hidden) : words.fewer}
          </button>
        )}
      </div>
      <div class="relations-main">
        <div class="plot-controls">
          {whole.between.length > 0 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={withBetween}
                onChange={(event) => setBetween(event.currentTarget.checked)}
              />
              {words.showBetween}
            </label>
          )}
          <ZoomButtons
            steps={ZOOMS}
            zoom={zoom}
            words={{ in: words.zoomIn, out: words.zoomOut, fit: words.fit }}
            setZoom={setZoom}
          />
        </div>
        <div ref={frame} class="graph-frame">
          {picture && (
            <GraphPicture
              view={view}
              picture={picture}
              state={{ current, pointed, open }}
              zoom={zoom}
              hintId={hintId}
              relationsOf={relationsOf}
              setCurrent={setCurrent}
              point={point}
              open={showItem}
            />
          )}
        </div>
        <ul class="plot-legend" aria-label={words.legend}>
          {MARK_GROUPS.filter((group) => present.has(group)).map((group) => (
            <li key={group}>
              <GroupMark group={group} />
              {strings.markGroups[group]}
            </li>
          ))}
          {picture?.edges.some(({ isVoiced }) => isVoiced) && (
            <li>
              <svg class="voiced-line" width={31} height={4} aria-hidden="true">
                <line class="edge-line" x1={0} y1={2} x2={31} y2={2} />
              </svg>
              {words.voicedLine}
            </li>
          )}
        </ul>
        <p id={hintId} class="hint plot-hint">
          {words.graphHint}
        </p>
      </div>
    </div>
  );
}

/** What is between each neighbour and the centre, in words, as the picture reads it out. */
function tellRelations({ neighbours }: Neighbourhood, view: LibraryView): ReadonlyMap<string, string> {
  return new Map(
    neighbours.map(({ entity, links }) => {
      const told = links.map((link) => tellRelation(link, entity, view));
      const claims = new Set(links.flatMap((link) => link.claims.map(({ id }) => id)));
      return [
        entity.id,
        view.strings.list([
          ...new Set(told),
          ...(claims.size > 0 ? [view.plotWords.relations.claims(claims.size)] : []),
        ]),
      ];
    }),
  );
}
