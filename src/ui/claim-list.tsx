import type { ClaimView } from "../core/model/entity-card.ts";
import type { ClaimId } from "../core/model/ids.ts";
import type { CardView } from "./card-view.ts";
import { ClaimItem } from "./claim-item.tsx";
import { ExpandButton } from "./expand-button.tsx";

/** How many claims a card shows before it is asked for all: with figures, three fill what fits without scrolling. */
export const CLOSED_CLAIM_COUNT = 3;

/** A request to bring one claim to the reader; `count` tells two requests for the same claim apart. */
export interface ClaimRequest {
  readonly claim: ClaimId;
  readonly count: number;
}

interface ClaimListProps {
  readonly claims: readonly ClaimView[];
  readonly view: CardView;
  readonly expanded: boolean;
  readonly setExpanded: (expanded: boolean) => void;
  readonly request: ClaimRequest | null;
  readonly requestClaim: (claim: ClaimId) => void;
}

/** A card's claims, the most telling first, and the rest of them behind a button. */
export function ClaimList(props: ClaimListProps) {
  const { claims, view, expanded, setExpanded, request, requestClaim } = props;
  const { strings } = view;
  if (claims.length === 0) return <p class="empty">{strings.noClaims}</p>;
  const shown = expanded ? claims : claims.slice(0, CLOSED_CLAIM_COUNT);
  const firstHidden = claims[CLOSED_CLAIM_COUNT];
  return (
    <>
      <ul class="claims">
        {shown.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            view={view}
            focusRequest={request?.claim === claim.id ? request.count : 0}
          />
        ))}
      </ul>
      {firstHidden && (
        <ExpandButton
          expanded={expanded}
          label={expanded ? strings.fewerClaims : strings.allClaims(claims.length)}
          toggle={() => (expanded ? setExpanded(false) : requestClaim(firstHidden.id))}
        />
      )}
    </>
  );
}
