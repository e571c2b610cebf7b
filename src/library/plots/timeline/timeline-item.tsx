import { useEffect, useRef } from "preact/hooks";
import { displayNames } from "../../../core/knowledge/display-names.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import type { TimelineEntry } from "../../../core/library/timeline.ts";
import { SourceLine } from "../../../ui/claims/source-line.tsx";
import { CardPart } from "../../knowledge/card-part.tsx";
import { cardViewOf } from "../../knowledge/card-view-of.ts";
import type { LibraryView } from "../../library-view.ts";
import { ClaimBlock } from "../claim-block.tsx";
import { itemEvents } from "../item-events.ts";
import { dateOfGroup, outcomeOf } from "./name-group.ts";
import type { TimelineGroup } from "./timeline-plot.ts";

interface TimelineItemProps {
  readonly view: LibraryView;
  readonly group: TimelineGroup;
  readonly isPointed: boolean;
  readonly isOpen: boolean;
  /** Changes to another number above zero each time the item shall be focused. */
  readonly focusRequest: number;
  readonly setOpen: (isOpen: boolean) => void;
  readonly point: (isPointed: boolean) => void;
  /** Back to its mark in the plot. */
  readonly leave: () => void;
}

/** What a mark stands for, in words: an event or a due day with the claims behind it, or all statements of a date. */
export function TimelineItem(props: TimelineItemProps) {
  const { view, group, isPointed, isOpen, focusRequest, setOpen, point, leave } = props;
  const words = view.plotWords.timeline;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focusRequest === 0) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: "nearest" });
  }, [focusRequest]);
  const isSeveral = group.entries.length > 1;
  const claimCount = new Set(group.entries.flatMap(({ claims }) => claims.map(({ id }) => id))).size;
  return (
    <li
      ref={item}
      class={["time-item", `time-item-${group.kind}`, isPointed && "time-item-pointed"]
        .filter(Boolean)
        .join(" ")}
      tabIndex={-1}
      data-item={group.key}
      {...itemEvents({ point, leave })}
    >
      <p class="time-item-head">
        <time dateTime={group.date.split("/")[0]}>{dateOfGroup(group, view)}</time>
        <span class="badge">
          {group.kind === "claim" && isSeveral ? words.kinds.claim : words.oneOf[group.kind]}
        </span>
        {group.kind === "due" && <span class="outcome">{outcomeOf(group.date, view)}</span>}
        {group.isInferred && <span class="hint">{view.strings.dateInferred}</span>}
      </p>
      {group.kind === "claim" && !isSeveral ? (
        // By itself it is no more to read than the words that would open it.
        <Claims group={group} view={view} />
      ) : (
        <>
          {group.kind !== "claim" && <Told group={group} view={view} />}
          <Sources group={group} view={view} />
          {claimCount > 0 && (
            <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
              <summary>
                {group.kind === "claim" ? words.statements(claimCount) : view.strings.sideClaims(claimCount)}
              </summary>
              {isOpen && <Claims group={group} view={view} />}
            </details>
          )}
        </>
      )}
    </li>
  );
}

/** What happened or is due, in the pack's sentence, and whom it is about. */
function Told({ group, view }: Pick<TimelineItemProps, "group" | "view">) {
  return group.entries.map((entry) => (
    <div key={entry.key} class="time-item-entry">
      <p class="time-item-text" lang="en">
        {entry.text}
      </p>
      <Subjects entry={entry} view={view} />
    </div>
  ));
}

/** The claims of a mark, each once; statements each with whom they are about. */
function Claims({ group, view }: Pick<TimelineItemProps, "group" | "view">) {
  if (group.kind === "claim") {
    return group.entries.map((entry) => (
      <div key={entry.key} class="time-item-claim">
        <ClaimBlock view={view} claims={entry.claims} />
        <Subjects entry={entry} view={view} />
      </div>
    ));
  }
  const claims = group.entries.flatMap((entry) => entry.claims);
  const distinct = claims.filter(({ id }, at) => claims.findIndex((other) => other.id === id) === at);
  return <ClaimBlock view={view} claims={distinct} />;
}

/** The documents a mark rests on, each once; where in them stands with the claims. */
function Sources({ group, view }: Pick<TimelineItemProps, "group" | "view">) {
  const sources = group.entries.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
  const distinct = new Map(sources.map((source) => [source.document, source]));
  return (
    <CardPart view={view}>
      <ul class="source-list time-item-sources">
        {[...distinct.values()].map((source) => (
          <li key={source.document}>
            <SourceLine source={source} view={cardViewOf(view)} form="brief" />
          </li>
        ))}
      </ul>
    </CardPart>
  );
}

/** Whom an entry is about, each a way to its record. */
function Subjects({ entry, view }: { readonly entry: TimelineEntry; readonly view: LibraryView }) {
  return (
    <ul class="time-item-subjects" aria-label={view.plotWords.timeline.about}>
      {entry.entities.map((entity) => {
        const { main } = displayNames(entity, view.strings.language);
        return (
          <li key={entity.key}>
            <a href={formatRoute(recordOf(entity.ref))} lang={main.lang}>
              {main.text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
