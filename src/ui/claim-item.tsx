import { useEffect, useRef } from "preact/hooks";
import type { ClaimView } from "../core/model/entity-card.ts";
import type { CardView } from "./card-view.ts";
import { Dot } from "./dot.tsx";
import { FigureList } from "./figure-list.tsx";
import { formatDate, hasPassed } from "./format-date.ts";
import { ReasonedNote } from "./reasoned-note.tsx";
import { SourceLine } from "./source-line.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface ClaimItemProps {
  readonly claim: ClaimView;
  readonly view: CardView;
  /** Changes to another number above zero each time the claim shall be scrolled to and focused. */
  readonly focusRequest?: number;
}

/** One claim: its text and standing, its figures, who says it and when, and where that stands. */
export function ClaimItem({ claim, view, focusRequest = 0 }: ClaimItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focusRequest > 0) item.current?.focus();
  }, [focusRequest]);
  return (
    <li ref={item} class="claim" tabIndex={-1}>
      <p class="claim-text" lang="en">
        {claim.text}
      </p>
      <ClaimStanding claim={claim} view={view} />
      <FigureList figures={claim.figures} view={view} />
      {claim.inference && (
        <p class="inference">
          <span class="inference-by">{nameInference(claim, view)}</span>{" "}
          <span lang="en">{claim.inference.reasoning}</span>
        </p>
      )}
      <p class="attribution">
        <SpeakerLine claim={claim} view={view} />
        {claim.speaker && claim.date && <Dot />}
        {claim.date && <ClaimDate claim={claim} date={claim.date} view={view} />}
      </p>
      <ul class="source-list">
        {claim.sources.map((source) => (
          <li key={`${source.document} ${source.paragraph}`}>
            <SourceLine source={source} view={view} form="full" />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Badges for what a claim is and how it stands; none for a plain final statement. */
function ClaimStanding({ claim, view }: ClaimItemProps) {
  const { strings, lang, today } = view;
  const status = claim.status === null ? null : strings.statuses[claim.status];
  const kind =
    claim.due === null ? strings.kinds[claim.kind] : strings.due(claim.kind, formatDate(claim.due, lang));
  const isOverdue = claim.due !== null && hasPassed(claim.due, today);
  if (!status && !kind) return null;
  return (
    <p class="standing">
      {status && <span class={`badge badge-${claim.status}`}>{status}</span>}
      {kind && <span class="badge">{kind}</span>}
      {isOverdue && <span class="outcome">{strings.outcomeUnknown}</span>}
    </p>
  );
}

function ClaimDate({ claim, date, view }: ClaimItemProps & { readonly date: string }) {
  return (
    <>
      <time dateTime={date}>{formatDate(date, view.lang)}</time>
      {claim.dateBasis === "inferred" && (
        <>
          {" "}
          <ReasonedNote note={view.strings.dateInferred} reasoning={claim.reasoning} />
        </>
      )}
    </>
  );
}

/** The author's own conclusion is the speaker's; where no speaker is given, it is the publication's. */
function nameInference(claim: ClaimView, { strings }: CardView): string {
  if (claim.inference?.by === "us") return strings.inferenceByUs;
  return strings.inferenceBySource(claim.speaker?.name ?? claim.sources[0]?.publisher ?? "");
}
