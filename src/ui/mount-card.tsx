import { render } from "preact";
import { EntityCard, type EntityCardProps } from "./entity-card.tsx";

/** A card standing in a document. */
export interface MountedCard {
  /** Draws the card anew; what the reader expanded stays, unless it is another entity's card. */
  update(props: EntityCardProps): void;
  /** Takes the card out, with every listener. */
  unmount(): void;
}

/** Draws a card into a root of its own, which holds nothing else; the caller adopts CARD_STYLES there. */
export function mountCard(root: ShadowRoot | Element, props: EntityCardProps): MountedCard {
  const update = (next: EntityCardProps) => render(<EntityCard {...next} />, root);
  update(props);
  return { update, unmount: () => render(null, root) };
}
