import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { countTimeline, filterTimeline } from "../../../core/library/filter-timeline.ts";
import { ALL_ENTITIES, type TimelineRoute } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { collectTimeline } from "../../../core/library/timeline.ts";
import { parseEntityKey } from "../../../core/model/ids.ts";
import { FOUND_LINE } from "../../controls/focus-found.ts";
import type { LibraryKnowledge } from "../../knowledge/library-knowledge.ts";
import type { LibraryView } from "../../library-view.ts";
import type { ItemRequest } from "../item-request.ts";
import { useWidth } from "../use-width.ts";
import { ZoomButtons } from "../zoom-buttons.tsx";
import { dateOfGroup, notesOfGroup, textOfGroup } from "./name-group.ts";
import { focusMark, TimelineDrawing } from "./timeline-drawing.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { TimelineList } from "./timeline-list.tsx";
import { groupTimeline, leastTimelineWidth, placeTimeline, type TimelineGroup } from "./timeline-plot.ts";

interface TimelinePageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: TimelineRoute;
}

/** Everything dated, as a plot over time and the same in words below it, narrowed by what the address says. */
export function TimelinePage({ view, knowledge, route }: TimelinePageProps) {
  const words = view.plotWords.timeline;
  const entries = useMemo(() => collectTimeline(knowledge.packs, knowledge.index), [knowledge]);
  const shown = useMemo(() => filterTimeline(entries, route), [entries, route]);
  const counts = useMemo(() => countTimeline(entries, route), [entries, route]);
  const groups = useMemo(() => groupTimeline(shown), [shown]);
  return (
    <div class="plot-page">
      <p class="hint time-intro">{words.intro}</p>
      <TimelineFilters view={view} knowledge={knowledge} route={route} counts={counts} />
      <p id={FOUND_LINE} class="plot-found" role="status" tabIndex={-1}>
        {shown.length === entries.length
          ? words.found(shown.length)
          : words.foundOf(shown.length, entries.length)}
      </p>
      <UnknownEntities view={view} knowledge={knowledge} route={route} />
      {groups.length === 0 ? (
        <div class="empty">
          <p>{words.empty}</p>
          <p class="hint">{words.emptyHint}</p>
        </div>
      ) : (
        <LinkedTimeline view={view} groups={groups} />
      )}
    </div>
  );
}

/** Says which entities of the address there are none of, with a way to look for what was meant. */
function UnknownEntities({ view, knowledge, route }: TimelinePageProps) {
  const words = view.plotWords.timeline;
  const unknown = route.entities.flatMap((key) => {
    const entity = parseEntityKey(key);
    return entity && !knowledge.index.get(entity.pack)?.entities.has(entity.id) ? [entity] : [];
  });
  return unknown.map(({ pack, id }) => (
    <p key={`${pack}/${id}`} role="alert" class="time-unknown">
      {words.unknownEntity(id)}{" "}
      <a href={formatRoute({ ...ALL_ENTITIES, query: id })}>{words.searchEntities}</a>
    </p>
  ));
}

const ZOOMS = [1, 2, 4, 8, 16] as const;

/** Plot and list, each pointing into the other. */
function LinkedTimeline({
  view,
  groups,
}: {
  readonly view: LibraryView;
  readonly groups: readonly TimelineGroup[];
}) {
  const words = view.plotWords.timeline;
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const [zoom, setZoom] = useState<number>(1);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, point] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [request, setRequest] = useState<ItemRequest | null>(null);
  const { today } = view;
  const width = room === null ? null : Math.max(room, leastTimelineWidth(groups, today)) * zoom;
  const plot = useMemo(
    () => (width === null ? null : placeTimeline(groups, { width, today })),
    [groups, width, today],
  );
  const isPlaced = plot !== null;
  useLayoutEffect(() => {
    // Where not all of it fits, the reader's day shows first, with more room for what was than for what will be.
    const { current } = frame;
    if (plot) current?.scrollTo({ left: plot.today - 0.75 * current.clientWidth, behavior: "instant" });
  }, [isPlaced]);
  const setOpen = (key: string, isOpen: boolean) =>
    setOpened((before) => {
      const next = new Set(before);
      if (isOpen) next.add(key);
      else next.delete(key);
      return next;
    });
  const goToItem = (key: string) => {
    setCurrent(key);
    setOpen(key, true);
    setRequest({ id: key, count: (request?.count ?? 0) + 1 });
  };
  const told = groups.find(({ key }) => key === pointed);
  return (
    <>
      <div class="plot-controls">
        <TimelineLegend view={view} />
        <ZoomButtons
          steps={ZOOMS}
          zoom={zoom}
          words={{ in: words.zoomIn, out: words.zoomOut, fit: words.wholeTime }}
          setZoom={setZoom}
        />
      </div>
      <div ref={frame} class="time-frame">
        {plot && width !== null && (
          <TimelineDrawing
            view={view}
            plot={plot}
            groups={groups}
            width={width}
            current={current}
            pointed={pointed}
            hintId={hintId}
            setCurrent={setCurrent}
            point={point}
            open={goToItem}
          />
        )}
      </div>
      <Telling view={view} group={told} />
      <p id={hintId} class="hint plot-hint">
        {words.plotHint}
      </p>
      <TimelineList
        view={view}
        groups={groups}
        pointed={pointed}
        opened={opened}
        request={request}
        setOpen={setOpen}
        point={point}
        leave={(key) => focusMark(frame.current, key)}
      />
    </>
  );
}

/** What is pointed at, below the plot: where nothing of the plot is covered. A mark's own name is what is read out. */
function Telling({ view, group }: { readonly view: LibraryView; readonly group: TimelineGroup | undefined }) {
  return (
    <p class="time-told" aria-hidden="true">
      {group && (
        <>
          <b>{dateOfGroup(group, view)}</b>{" "}
          <span lang={group.entries.length === 1 ? "en" : undefined}>{textOfGroup(group, view)}</span>{" "}
          <span class="hint">{notesOfGroup(group, view).join(" · ")}</span>
        </>
      )}
    </p>
  );
}
