import { useState } from "preact/hooks";
import type { EntityCard } from "../../core/model/entity-card.ts";
import type { ClaimId } from "../../core/model/ids.ts";
import { CLOSED_CLAIM_COUNT, type ClaimRequest, ClaimSections } from "../claims/claim-sections.tsx";
import { ConflictList } from "../claims/conflict-list.tsx";
import { Dot } from "../dot.tsx";
import { CardSummary } from "./card-summary.tsx";
import type { CardView } from "./card-view.ts";
import { RelatedList } from "./related-list.tsx";

interface CardBodyProps {
  readonly card: EntityCard;
  readonly view: CardView;
  /** Another card stands in its place: it waits for the way back, with all that is expanded in it. */
  readonly isBeneath: boolean;
}

/** The part of a card that scrolls. Its state (what is expanded) belongs to one entity: key it by that. */
export function CardBody({ card, view, isBeneath }: CardBodyProps) {
  const { strings } = view;
  const [expanded, setExpanded] = useState(false);
  const [request, setRequest] = useState<ClaimRequest | null>(null);
  const showClaim = (claim: ClaimId) => {
    if (card.claims.findIndex(({ id }) => id === claim) >= CLOSED_CLAIM_COUNT) setExpanded(true);
    setRequest({ claim, count: (request?.count ?? 0) + 1 });
  };
  return (
    <div class="card-body" hidden={isBeneath}>
      <CardSummary card={card} view={view} showClaim={showClaim} />
      <ClaimSections
        card={card}
        view={view}
        expanded={expanded}
        setExpanded={setExpanded}
        request={request}
        requestClaim={showClaim}
      />
      {card.conflicts.length > 0 && (
        <section class="card-section">
          <h3>{strings.conflicts}</h3>
          <ConflictList conflicts={card.conflicts} view={view} />
        </section>
      )}
      {card.related.length > 0 && (
        <section class="card-section">
          <h3>{strings.related}</h3>
          <RelatedList related={card.related} view={view} />
        </section>
      )}
      <OtherNames card={card} strings={strings} />
    </div>
  );
}

function OtherNames({ card, strings }: { readonly card: EntityCard; readonly strings: CardView["strings"] }) {
  if (card.otherNames.length === 0) return null;
  return (
    <p class="other-names">
      {strings.alsoCalled}{" "}
      {card.otherNames.map((name, index) => (
        <span key={name.text}>
          {index > 0 && <Dot />}
          <span lang={name.lang}>{name.text}</span>
        </span>
      ))}
    </p>
  );
}
