import type { ClaimView } from "../../../core/model/entity-card.ts";
import type { EntityRef } from "../../../core/model/ids.ts";
import { ClaimItem } from "../../../ui/claims/claim-item.tsx";
import type { LibraryView } from "../../library-view.ts";
import { CardPart } from "../card-part.tsx";
import { cardViewOf } from "../card-view-of.ts";

interface ClaimDetailsProps {
  readonly view: LibraryView;
  readonly claims: readonly ClaimView[];
  readonly subjects: readonly EntityRef[];
}

/** The claims something rests on, behind a button that says how many. */
export function ClaimDetails({ view, claims, subjects }: ClaimDetailsProps) {
  if (claims.length === 0) return null;
  return (
    <details class="claim-details">
      <summary>{view.knowledgeWords.record.restsOn(claims.length)}</summary>
      <CardPart view={view}>
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} view={cardViewOf(view, subjects)} />
          ))}
        </ul>
      </CardPart>
    </details>
  );
}
