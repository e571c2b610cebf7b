import { useEffect, useId, useRef } from "preact/hooks";
import { isOpinion } from "../../core/knowledge/is-opinion.ts";
import type { ClaimView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { formatDate, hasPassed } from "../dates/format-date.ts";
import { ClaimActs } from "./claim-acts.tsx";
import { ClaimAttribution } from "./claim-attribution.tsx";
import { FigureList } from "./figure-list.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface ClaimItemProps {
  readonly claim: ClaimView;
  readonly view: CardView;
  /** `aside` in the narrow columns of a conflict. */
  readonly form?: "full" | "aside";
  /** Changes to another number above zero each time the claim shall be scrolled to and focused. */
  readonly focusRequest?: number;
}

/**
 * One claim: its text and standing, its figures, who says it and when, and where that stands. An opinion names
 * whoever holds it before it says anything.
 */
export function ClaimItem({ claim, view, form = "full", focusRequest = 0 }: ClaimItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const textId = useId();
  useEffect(() => {
    if (focusRequest > 0) item.current?.focus();
  }, [focusRequest]);
  return (
    <li ref={item} class={isOpinion(claim) ? "claim opinion" : "claim"} tabIndex={-1}>
      {isOpinion(claim) && claim.speaker && (
        <p class="holder">
          <SpeakerLine claim={claim} view={view} form="held" />
        </p>
      )}
      <p id={textId} class="claim-text" lang="en">
        {claim.text}
      </p>
      <ClaimStanding claim={claim} view={view} />
      <FigureList figures={claim.figures} view={view} />
      <ClaimInference claim={claim} view={view} />
      <ClaimActs claim={claim} view={view} textId={textId}>
        <ClaimAttribution claim={claim} view={view} form={form} />
      </ClaimActs>
    </li>
  );
}

/** Badges for what a claim is and how it stands; none for a plain final statement, nor for what is told already. */
export function ClaimStanding({ claim, view }: Pick<ClaimItemProps, "claim" | "view">) {
  const { strings, lang, today } = view;
  const status = claim.status === null ? null : strings.statuses[claim.status];
  const isTold = isOpinion(claim) && claim.speaker !== null;
  const plainKind = isTold ? null : strings.kinds[claim.kind];
  const kind = claim.due === null ? plainKind : strings.due(claim.kind, formatDate(claim.due, lang));
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

/** Who concluded a claim that no source states outright, and from what; nothing for any other. */
export function ClaimInference({ claim, view }: Pick<ClaimItemProps, "claim" | "view">) {
  if (!claim.inference) return null;
  return (
    <p class="inference">
      <span class="inference-by">{nameInference(claim, view)}</span>{" "}
      <span lang="en">{claim.inference.reasoning}</span>
    </p>
  );
}

/** The author's own conclusion is the speaker's; where no speaker is given, it is the publication's. */
function nameInference(claim: ClaimView, { strings }: CardView): string {
  if (claim.inference?.by === "us") return strings.inferenceByUs;
  return strings.inferenceBySource(claim.speaker?.name ?? claim.sources[0]?.publisher ?? "");
}
