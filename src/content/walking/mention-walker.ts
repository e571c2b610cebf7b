import { linesOf, type PageTarget, startOf } from "../hovering/hover-target.ts";
import type { WalkStep } from "../popover/card-popover.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";
import { bringIntoView } from "./bring-into-view.ts";

/** What a walk works with. */
export interface WalkerParts {
  /** Mentions and highlights, in no particular order. */
  readonly targets: () => readonly PageTarget[];
  readonly isVisible: (target: PageTarget) => boolean;
  /** Opens the card of the one a walk has come to. */
  readonly open: (target: PageTarget, step: WalkStep) => void;
}

/**
 * Walks the mentions and highlights of a frame by keyboard: from the first in view on, round and round, and back to the
 * start.
 */
export interface MentionWalker {
  /** Goes one on, or back; starts the walk if none is under way. False if there is nothing to walk. */
  go(direction: 1 | -1): boolean;
  /** Ends the walk; to come back is to have focus and scroll position as they were before it. */
  stop(how: { readonly comeBack: boolean }): void;
}

interface Walk {
  readonly focus: Element | null;
  readonly scroll: { readonly left: number; readonly top: number };
  at: PageTarget | null;
}

/** Builds the walker of one frame. */
export function createMentionWalker({ targets, isVisible, open }: WalkerParts): MentionWalker {
  let walk: Walk | null = null;
  return {
    go: (direction) => {
      const order = targets().filter(isVisible).sort(byReadingOrder);
      if (order.length === 0) return false;
      walk ??= { focus: document.activeElement, scroll: { left: scrollX, top: scrollY }, at: null };
      const index = nextIndex(order, walk.at, direction);
      const target = order[index];
      if (!target) return false;
      walk.at = target;
      bringIntoView(target);
      open(target, { position: index + 1, total: order.length });
      return true;
    },
    stop: ({ comeBack }) => {
      if (!walk) return;
      const { focus, scroll } = walk;
      walk = null;
      if (!comeBack) return;
      if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
      window.scrollTo({ ...scroll, behavior: "instant" });
    },
  };
}

function nextIndex(order: readonly PageTarget[], at: PageTarget | null, direction: 1 | -1): number {
  const known = at ? order.indexOf(at) : -1;
  if (known >= 0) return (known + direction + order.length) % order.length;
  const inView = order.findIndex((target) => linesOf(target).some((line) => line.bottom > 0));
  return Math.max(inView, 0);
}

/** A highlight before a mention it begins with. */
function byReadingOrder(one: PageTarget, other: PageTarget): number {
  return (
    compareInReadingOrder(startOf(one), startOf(other)) || Number("entity" in one) - Number("entity" in other)
  );
}
