import { isMarkVisible, type Mark, markLines } from "../painting/mark.ts";
import type { WalkStep } from "../popover/card-popover.ts";

/** What a walk works with. */
export interface WalkerParts {
  readonly marks: () => Iterable<Mark>;
  /** Opens the card of the mention a walk has come to. */
  readonly open: (mark: Mark, step: WalkStep) => void;
}

/** Walks the mentions of a frame by keyboard: from the first in view on, round and round, and back to the start. */
export interface MentionWalker {
  /** Goes one mention on, or back; starts the walk if none is under way. False if there is no mention. */
  go(direction: 1 | -1): boolean;
  /** Ends the walk; to come back is to have focus and scroll position as they were before it. */
  stop(how: { readonly comeBack: boolean }): void;
}

interface Walk {
  readonly focus: Element | null;
  readonly scroll: { readonly left: number; readonly top: number };
  at: Mark | null;
}

/** Builds the walker of one frame. */
export function createMentionWalker({ marks, open }: WalkerParts): MentionWalker {
  let walk: Walk | null = null;
  return {
    go: (direction) => {
      const order = [...marks()].filter(isMarkVisible).sort(byReadingOrder);
      if (order.length === 0) return false;
      walk ??= { focus: document.activeElement, scroll: { left: scrollX, top: scrollY }, at: null };
      const index = nextIndex(order, walk.at, direction);
      const mark = order[index];
      if (!mark) return false;
      walk.at = mark;
      bringIntoView(mark);
      open(mark, { position: index + 1, total: order.length });
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

/** Scrolls a mark to the middle of the viewport, unless it is in view already. */
export function bringIntoView(mark: Mark): void {
  const line = markLines(mark)[0];
  if (line && line.top >= 0 && line.bottom <= innerHeight && line.left >= 0 && line.right <= innerWidth)
    return;
  mark.start.node.parentElement?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
}

function nextIndex(order: readonly Mark[], at: Mark | null, direction: 1 | -1): number {
  const known = at ? order.indexOf(at) : -1;
  if (known >= 0) return (known + direction + order.length) % order.length;
  const inView = order.findIndex((mark) => markLines(mark).some((line) => line.bottom > 0));
  return Math.max(inView, 0);
}

/** Document order; what stands in a shadow root comes where its host does. */
function byReadingOrder(one: Mark, other: Mark): number {
  if (one.start.node === other.start.node) return one.start.offset - other.start.offset;
  if (one.start.node.getRootNode() === other.start.node.getRootNode()) {
    return compareNodes(one.start.node, other.start.node);
  }
  return compareNodes(lightNode(one.start.node), lightNode(other.start.node));
}

function compareNodes(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function lightNode(node: Node): Node {
  let current = node;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode())
    current = root.host;
  return current;
}
