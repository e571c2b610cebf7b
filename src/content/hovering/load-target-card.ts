import type { Rectangle } from "../../core/placement/rectangle.ts";
import type { PlacedHighlight } from "../highlighting/highlight-keeper.ts";
import type { HighlightUi } from "../highlighting/highlight-ui.ts";
import type { CardListener, CardPopover, CardRequest } from "../popover/card-popover.ts";
import type { CardCache } from "./card-cache.ts";
import { type HoverTarget, isHighlight } from "./hover-target.ts";

/** What the card of a target is drawn with. */
export interface TargetCardParts {
  readonly cards: CardCache;
  /** What is known about a text: a card, a list to choose from; null where there is no answer now. */
  readonly lookUp: (query: string) => Promise<CardRequest["shown"] | null>;
  /** Gives the frame's card, loading card.js at the first call, with whom it tells what the reader does. */
  readonly loadPopover: (listener: CardListener) => Promise<CardPopover>;
  /** The same with keeping.js. */
  readonly loadUi: () => Promise<HighlightUi>;
  /** The highlight a target lies over, or was opened from; null for none, and for a highlight itself. */
  readonly highlightUnder: (target: HoverTarget) => PlacedHighlight | null;
}

/** The card of a target, an entity's or a highlight's. */
export interface TargetCard {
  show(at: Pick<CardRequest, "anchor" | "walk">): void;
  setPinned(isPinned: boolean): void;
  hide(): void;
  box(): Rectangle | null;
  /** True while the reader writes in it: it must not close under the hand. */
  isBusy(): boolean;
}

/** Has the card of a target at hand, with nothing drawn yet; null where there is nothing to show. */
export async function loadTargetCard(
  target: HoverTarget,
  parts: TargetCardParts,
  listener: CardListener,
): Promise<TargetCard | null> {
  if (isHighlight(target)) {
    const ui = await parts.loadUi();
    return {
      show: (at) => ui.showCard({ placed: target, ...at }),
      setPinned: ui.setPinned,
      hide: ui.hideCard,
      box: ui.cardBox,
      isBusy: ui.isBusy,
    };
  }
  const isQuery = "query" in target;
  const [shown, popover] = await Promise.all([
    isQuery ? parts.lookUp(target.query) : parts.cards.find(target.entity),
    parts.loadPopover(listener),
  ]);
  if (!shown) return null;
  return {
    ...popover,
    show: (at) =>
      popover.show({
        shown,
        ...at,
        takesFocus: isQuery,
        isHighlighted: parts.highlightUnder(target) !== null,
        mark: "block" in target ? target : null,
      }),
    isBusy: () => false,
  };
}
