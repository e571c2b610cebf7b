import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What a card shows: an entity by its key, and how many cards it was opened out of. */
interface CardPlace {
  readonly key: string;
  readonly depth: number;
}

/**
 * Keeps the reader's place while cards open in one another's place.
 *
 * Opening another entity removes the button that was pressed, and focus with it: a card that held the focus keeps it.
 * One that did not must not take it, as the card may have changed because the pointer went on. What opens shows from
 * its top; the way back leads to where the card was scrolled to, which browsers forget of what is hidden, and to the
 * button that was pressed there.
 */
export function useCardPlace(outer: RefObject<HTMLElement | null>, { key, depth }: CardPlace): void {
  const drawn = useRef({ key, depth });
  const heldFocus = useRef(false);
  /** By depth. */
  const scrolled = useRef<(readonly number[])[]>([]);
  /** What had the focus, by depth: the body it stands in is hidden, not removed. */
  const focused = useRef<(HTMLElement | null)[]>([]);
  const isOther = drawn.current.key !== key || drawn.current.depth !== depth;
  // Asked while the old content still stands; the effect runs when it is gone.
  if (isOther && outer.current) {
    heldFocus.current = outer.current.matches(":focus-within");
    focused.current[drawn.current.depth] = outer.current.querySelector<HTMLElement>(":focus");
    scrolled.current[drawn.current.depth] = scrollersOf(outer.current).map(({ scrollTop }) => scrollTop);
  }
  useLayoutEffect(() => {
    const isBack = depth < drawn.current.depth;
    drawn.current = { key, depth };
    if (!isOther || !outer.current) return;
    const before = isBack ? focused.current[depth] : null;
    if (heldFocus.current) (before?.isConnected ? before : outer.current).focus({ preventScroll: true });
    scrollersOf(outer.current).forEach((each, at) => {
      each.scrollTop = (isBack && scrolled.current[depth]?.[at]) || 0;
    });
  }, [key, depth, outer]);
}

/** The body; in a low window the whole card. */
function scrollersOf(card: HTMLElement): readonly Element[] {
  return [card, ...card.querySelectorAll(".card-body:not([hidden])")];
}
