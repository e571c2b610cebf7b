import type { ClaimView } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { CardView } from "../../ui/card-view.ts";
import { ClaimItem } from "../../ui/claim-item.tsx";
import type { LibraryView } from "../library-view.ts";

interface ClaimBlockProps {
  readonly view: LibraryView;
  readonly claims: readonly ClaimView[];
  /** Entities the place is about: they are named without a way to their card. */
  readonly subjects?: readonly EntityRef[];
}

/** Claims as cards print them, with speaker, date and source, for a place outside a card. */
export function ClaimBlock({ view, claims, subjects = [] }: ClaimBlockProps) {
  return (
    <div class="card plot-card" lang={view.lang}>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} view={cardViewOf(view, subjects)} />
        ))}
      </ul>
    </div>
  );
}

/** What a piece of a card needs to print itself, in the library. */
export function cardViewOf(view: LibraryView, subjects: readonly EntityRef[]): CardView {
  const { strings, lang, today, openEntity, copy, edition } = view;
  return { subjects, strings, lang, today, openEntity, copy, edition, extent: "whole" };
}
