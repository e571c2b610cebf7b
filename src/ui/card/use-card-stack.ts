import { useRef, useState } from "preact/hooks";
import type { EntityCard } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";

/** The cards opened one out of another. */
export interface CardStack {
  /** Null while the list shows. */
  readonly top: EntityCard | null;
  /** Those below it, the first at the bottom. */
  readonly beneath: readonly EntityCard[];
  /** True after asking for a card there is none of, until the next is asked for. */
  readonly isMissing: boolean;
  open(entity: EntityRef): void;
  back(): void;
  closeAll(): void;
}

/** Cards by way of `loadCard`; of two asked for in haste, the later one opens. */
export function useCardStack(loadCard: (entity: EntityRef) => Promise<EntityCard | null>): CardStack {
  const [cards, setCards] = useState<readonly EntityCard[]>([]);
  const [isMissing, setMissing] = useState(false);
  const lastAsked = useRef(0);
  const open = async (entity: EntityRef) => {
    lastAsked.current += 1;
    const asked = lastAsked.current;
    setMissing(false);
    const card = await loadCard(entity);
    if (asked !== lastAsked.current) return;
    if (card) setCards((before) => [...before, card]);
    else setMissing(true);
  };
  const leave = (count: number) => {
    lastAsked.current += 1;
    setCards((before) => before.slice(0, -count));
  };
  return {
    top: cards.at(-1) ?? null,
    beneath: cards.slice(0, -1),
    isMissing,
    open,
    back: () => leave(1),
    closeAll: () => leave(cards.length),
  };
}
