import { useState } from "preact/hooks";
import { isOpinion } from "../../../core/knowledge/is-opinion.ts";
import type { EntityRecord } from "../../../core/library/entity-record.ts";
import type { ClaimId } from "../../../core/model/ids.ts";
import { CardSummary } from "../../../ui/card/card-summary.tsx";
import { ClaimItem } from "../../../ui/claims/claim-item.tsx";
import { ConflictPanel } from "../../../ui/claims/conflict-panel.tsx";
import { NewestNote } from "../../../ui/dates/newest-note.tsx";
import type { LibraryView } from "../../library-view.ts";
import { CardPart } from "../card-part.tsx";
import { cardViewOf } from "../card-view-of.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordStatementsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** The summary, every claim with its sources, and where sources disagree: nothing behind a button. */
export function RecordStatements({ view, record: { card } }: RecordStatementsProps) {
  const { strings, knowledgeWords } = view;
  const [request, setRequest] = useState<{ readonly claim: ClaimId; readonly count: number } | null>(null);
  const cardView = cardViewOf(view, card.entities);
  const facts = card.claims.filter((claim) => !isOpinion(claim));
  const opinions = card.claims.filter(isOpinion);
  const list = (claims: typeof card.claims) => (
    <CardPart view={view}>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            view={cardView}
            focusRequest={request?.claim === claim.id ? request.count : 0}
          />
        ))}
      </ul>
    </CardPart>
  );
  return (
    <>
      {card.summary.length > 0 && (
        <RecordSection name="summary" heading={knowledgeWords.record.summary}>
          <CardPart view={view}>
            <CardSummary
              card={card}
              view={cardView}
              showClaim={(claim) => setRequest({ claim, count: (request?.count ?? 0) + 1 })}
            />
          </CardPart>
        </RecordSection>
      )}
      <RecordSection
        name="claims"
        heading={strings.claims}
        aside={
          <CardPart view={view}>
            <NewestNote card={card} view={cardView} />
          </CardPart>
        }
      >
        {facts.length > 0 ? list(facts) : opinions.length === 0 && <p class="quiet">{strings.noClaims}</p>}
        {opinions.length > 0 && (
          <>
            <h4>{strings.opinions}</h4>
            {list(opinions)}
          </>
        )}
      </RecordSection>
      {card.conflicts.length > 0 && (
        <RecordSection name="conflicts" heading={strings.conflicts}>
          <CardPart view={view}>
            <ul class="conflicts">
              {card.conflicts.map((conflict) => (
                <ConflictPanel key={conflict.id} conflict={conflict} view={cardView} isUnfolded />
              ))}
            </ul>
          </CardPart>
        </RecordSection>
      )}
    </>
  );
}
