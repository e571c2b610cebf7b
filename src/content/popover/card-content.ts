import type { EntityCard } from "../../core/model/entity-card.ts";
import type { EntityKey } from "../../core/model/ids.ts";
import type { CardRequest, LookedUp } from "./card-popover.ts";

/** What is open: what was asked for, and the cards opened in its place from inside it, newest last. */
export interface CardContent {
  readonly request: CardRequest;
  readonly trail: EntityCard[];
  /** How many highlights mention an entity, of those asked for. */
  readonly highlights: Map<EntityKey, number>;
}

/** What the reader sees of it now. */
export function topOf({ request, trail }: CardContent): EntityCard | LookedUp {
  return trail.at(-1) ?? request.shown;
}

/** Whether it is what a look-up found, to choose from. */
export function isLookedUp(shown: EntityCard | LookedUp): shown is LookedUp {
  return "query" in shown;
}
