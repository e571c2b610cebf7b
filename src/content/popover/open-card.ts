import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Why } from "../../core/model/why.ts";
import { type CardContent, isLookedUp, topOf } from "./card-content.ts";
import type { CardListener, CardPopoverParts, CardRequest } from "./card-popover.ts";
import { tellWhy } from "./tell-why.ts";

/** What is open, and what came of the reader's presses in it. */
export interface OpenCard extends CardContent {
  /** The reader has asked for a card that can't be had, and for none since. */
  isMissing: boolean;
  /** Asked for when the card opens: what speaks for a mention may go while it is open. */
  readonly why: Why | null;
  /** The reader wanted the name marked no more, and that could not be stored. */
  isUnkept: boolean;
  readonly end: AbortController;
}

/** Begins with what was asked for. */
export function createOpenCard(request: CardRequest, whyOf: CardPopoverParts["whyOf"]): OpenCard {
  return {
    request,
    trail: [],
    highlights: new Map<EntityKey, number>(),
    isMissing: false,
    why: request.mark && tellWhy(request.mark, whyOf),
    isUnkept: false,
    end: new AbortController(),
  };
}

/** Counts the highlights that mention the entity now on top; false where there is none, or it was asked for before. */
export async function countHighlights(
  card: OpenCard,
  listener: Pick<CardListener, "countHighlights">,
): Promise<boolean> {
  const shown = topOf(card);
  if (isLookedUp(shown)) return false;
  const [entity] = shown.entities;
  const key = entityKey(entity);
  if (card.highlights.has(key)) return false;
  card.highlights.set(key, 0);
  card.highlights.set(key, await listener.countHighlights(entity));
  return true;
}
