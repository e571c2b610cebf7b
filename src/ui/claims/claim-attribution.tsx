import { isDatedBySource } from "../../core/knowledge/is-dated-by-source.ts";
import { isOpinion } from "../../core/knowledge/is-opinion.ts";
import type { ClaimView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { DateNote } from "../dates/date-note.tsx";
import { collectDateReasons } from "../dates/date-reasons.ts";
import { formatDate } from "../dates/format-date.ts";
import { Dot } from "../dot.tsx";
import { SourceLine } from "./source-line.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface ClaimAttributionProps {
  readonly claim: ClaimView;
  readonly view: CardView;
  readonly form: "full" | "aside";
}

/**
 * Who says a claim and when, and where that stands. Dates no source states are marked once: behind the source they
 * hang on, or behind the claim's own date where the source's is stated.
 */
export function ClaimAttribution({ claim, view, form }: ClaimAttributionProps) {
  const reasons = collectDateReasons(claim);
  const note = reasons.length > 0 && <DateNote reasons={reasons} view={view} />;
  const noted = claim.sources.find(({ publishedBasis }) => publishedBasis === "inferred");
  // An opinion has named its speaker above its text.
  const speaker = !isOpinion(claim) && claim.speaker && <SpeakerLine claim={claim} view={view} form="said" />;
  const date = printDate(claim, view);
  return (
    <>
      {(speaker || date) && (
        <p class="attribution">
          {speaker}
          {speaker && date && <Dot />}
          {date && <time dateTime={claim.date ?? undefined}>{date}</time>}
          {!noted && note && <> {note}</>}
        </p>
      )}
      <ul class="source-list">
        {claim.sources.map((source) => (
          <li key={`${source.document} ${source.paragraph}`}>
            <SourceLine source={source} view={view} form={form} isDateTold />
            {source === noted && note && (
              <>
                <Dot />
                {note}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A statement in the present tense may have stopped being true, so its date reads "as of". Any other date is left out
 * where it says nothing that the source below does not.
 */
function printDate(claim: ClaimView, { strings, lang }: CardView): string | null {
  if (claim.date === null) return null;
  if (claim.kind === "statement") return strings.asOf(formatDate(claim.date, lang));
  return isDatedBySource(claim) ? null : formatDate(claim.date, lang);
}
