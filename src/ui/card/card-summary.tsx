import type { EntityCard } from "../../core/model/entity-card.ts";
import type { ClaimId } from "../../core/model/ids.ts";
import { SourceLine } from "../claims/source-line.tsx";
import { HeldWord } from "../held-word.tsx";
import type { CardView } from "./card-view.ts";
import { citeSummary } from "./summary-sources.ts";

interface CardSummaryProps {
  readonly card: EntityCard;
  readonly view: CardView;
  readonly showClaim: (claim: ClaimId) => void;
}

/** Two or three sentences, each marked with the sources it rests on, and those sources below. */
export function CardSummary({ card, view, showClaim }: CardSummaryProps) {
  const { strings } = view;
  const { sentences, sources } = citeSummary(card);
  const shown = new Set(card.claims.map((claim) => claim.id));
  if (sentences.length === 0) return null;
  return (
    <div class="summary">
      <p>
        {sentences.map(({ text, marks }) => (
          <span key={text}>
            <HeldWord text={text} lang="en">
              {marks.map(({ number, source, claim }) => (
                <sup key={number}>
                  {shown.has(claim) ? (
                    <button
                      type="button"
                      class="mark"
                      aria-label={strings.sourceMark(number, source.publisher)}
                      onClick={() => showClaim(claim)}
                    >
                      {number}
                    </button>
                  ) : (
                    <span class="mark">{number}</span>
                  )}
                </sup>
              ))}
            </HeldWord>{" "}
          </span>
        ))}
      </p>
      <ol class="summary-sources" aria-label={strings.sources}>
        {sources.map((source, index) => (
          <li key={source.document}>
            <span class="source-number">{index + 1}</span>{" "}
            <SourceLine source={source} view={view} form="short" />
          </li>
        ))}
      </ol>
    </div>
  );
}
