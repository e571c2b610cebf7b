import type { ComponentChildren } from "preact";
import { isOpinion } from "../../core/knowledge/is-opinion.ts";
import type { ClaimView, EntityCard } from "../../core/model/entity-card.ts";
import type { ClaimId } from "../../core/model/ids.ts";
import type { CardView } from "../card/card-view.ts";
import { NewestNote } from "../dates/newest-note.tsx";
import { ExpandButton } from "../expand-button.tsx";
import { ClaimItem } from "./claim-item.tsx";

/** How many claims a card shows before it is asked for all: with figures, three fill what fits without scrolling. */
export const CLOSED_CLAIM_COUNT = 3;

/** A request to bring one claim to the reader; `count` tells two requests for the same claim apart. */
export interface ClaimRequest {
  readonly claim: ClaimId;
  readonly count: number;
}

interface ClaimSectionsProps {
  readonly card: EntityCard;
  readonly view: CardView;
  readonly expanded: boolean;
  readonly setExpanded: (expanded: boolean) => void;
  readonly request: ClaimRequest | null;
  readonly requestClaim: (claim: ClaimId) => void;
}

/** A card's claims, the most telling first, opinions under a heading of their own, and the rest behind a button. */
export function ClaimSections(props: ClaimSectionsProps) {
  const { card, view, expanded, setExpanded, requestClaim } = props;
  const { strings } = view;
  const shown = expanded ? card.claims : card.claims.slice(0, CLOSED_CLAIM_COUNT);
  const facts = shown.filter((claim) => !isOpinion(claim));
  const opinions = shown.filter(isOpinion);
  const firstHidden = card.claims[CLOSED_CLAIM_COUNT];
  const newest = <NewestNote card={card} view={view} />;
  return (
    <>
      {(facts.length > 0 || opinions.length === 0) && (
        <ClaimSection key="facts" {...props} heading={strings.claims} claims={facts} aside={newest} />
      )}
      {opinions.length > 0 && (
        <ClaimSection
          key="opinions"
          {...props}
          heading={strings.opinions}
          claims={opinions}
          aside={facts.length === 0 && newest}
        />
      )}
      {firstHidden && (
        // Below both, so that it is the same button, and keeps the focus, when a section comes or goes.
        <ExpandButton
          key="button"
          expanded={expanded}
          label={expanded ? strings.fewerClaims : strings.allClaims(card.claims.length)}
          toggle={() => (expanded ? setExpanded(false) : requestClaim(firstHidden.id))}
        />
      )}
    </>
  );
}

interface ClaimSectionProps extends ClaimSectionsProps {
  readonly heading: string;
  readonly claims: readonly ClaimView[];
  /** What stands beside the heading. */
  readonly aside: ComponentChildren;
}

function ClaimSection({ heading, claims, view, request, aside }: ClaimSectionProps) {
  return (
    <section class="card-section">
      <div class="section-head">
        <h3>{heading}</h3>
        {aside}
      </div>
      {claims.length === 0 ? (
        <p class="empty">{view.strings.noClaims}</p>
      ) : (
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              view={view}
              focusRequest={request?.claim === claim.id ? request.count : 0}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
