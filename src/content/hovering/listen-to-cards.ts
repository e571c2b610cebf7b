import type { HighlightCardListener } from "../highlighting/highlight-ui.ts";
import type { CardListener } from "../popover/card-popover.ts";
import { type EntityAtHighlight, type HoverTarget, isHighlight } from "./hover-target.ts";
import type { TargetCardParts } from "./load-target-card.ts";

/** What an entity's card asks for that is passed on as it is. */
type Errands = Pick<CardListener, "countHighlights" | "openLibrary" | "setRejected" | "say">;

/** What is listened with. */
export interface CardListening {
  readonly parts: Errands & Pick<TargetCardParts, "cards" | "highlightUnder">;
  /** What the reader does with either card. */
  readonly both: Omit<HighlightCardListener, "onOpenEntity">;
  /** What the open card is of; null while none is. */
  readonly target: () => HoverTarget | null;
  /** Opens another card in the place of the open one. */
  readonly openInPlace: (to: HoverTarget) => void;
}

/** Hears what the reader does with an entity's card and with a highlight's, each of which leads to the other. */
export function listenToCards({ parts, both, target, openInPlace }: CardListening) {
  const entity: CardListener = {
    ...both,
    findCard: (wanted) => parts.cards.find(wanted),
    onOpenHighlight: () => {
      const at = target();
      const placed = at && parts.highlightUnder(at);
      if (placed) openInPlace(placed);
    },
    countHighlights: parts.countHighlights,
    openLibrary: parts.openLibrary,
    setRejected: parts.setRejected,
    say: parts.say,
  };
  const highlight: HighlightCardListener = {
    ...both,
    onOpenEntity: (wanted, anchor) => {
      const from = target();
      const at: EntityAtHighlight = {
        entity: wanted,
        anchor,
        origin: from && isHighlight(from) ? from : null,
      };
      openInPlace(at);
    },
  };
  return { entity, highlight };
}
