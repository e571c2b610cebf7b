import type { ClaimView } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { ClaimItem } from "../../ui/claims/claim-item.tsx";
import { CardPart } from "../knowledge/card-part.tsx";
import { cardViewOf } from "../knowledge/card-view-of.ts";
import type { LibraryView } from "../library-view.ts";

interface ClaimBlockProps {
  readonly view: LibraryView;
  readonly claims: readonly ClaimView[];
  /** Entities the place is about: they are named without a way to their record. */
  readonly subjects?: readonly EntityRef[];
}

/** Claims as cards print them, with speaker, date and source. */
export function ClaimBlock({ view, claims, subjects = [] }: ClaimBlockProps) {
  const cardView = cardViewOf(view, subjects);
  return (
    <CardPart view={view}>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} view={cardView} />
        ))}
      </ul>
    </CardPart>
  );
}
