import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  isCurrent,
  startHover,
  stepHover,
} from "../../core/hover/hover-machine.ts";
import { isHeadingForCard } from "../../core/hover/is-heading-for-card.ts";
import type { Point } from "../../core/placement/rectangle.ts";
import type { CardCache } from "../card-cache.ts";
import { type Mark, markLines } from "../painting/mark.ts";
import type { CardListener, CardPopover, CardPopoverParts, WalkStep } from "../popover/card-popover.ts";

/** What the controller works with. */
export interface HoverParts {
  readonly cards: CardCache;
  /** Gives the frame's popover, loading card.js at the first call. */
  readonly loadPopover: (parts: CardPopoverParts) => Promise<CardPopover>;
  /** The interface language, BCP 47. */
  readonly language: string;
  readonly onWalk: (direction: 1 | -1) => void;
  readonly onClosed: (how: ClosedHow) => void;
  readonly onError: (error: unknown) => void;
}

/** `dismissed`: Escape or the close button. `left`: the reader has gone on to something else on the page. */
export type ClosedHow = "dismissed" | "left";

/** Turns pointing, tapping and keys into a card that opens and closes. */
export interface HoverController {
  /** Where the pointer is now, over the page, and the mark there. */
  point(point: Point, mark: Mark | null): void;
  /** Opens a card at once: by tap, or as a step of a walk. */
  open(mark: Mark, how: { readonly walk: WalkStep | null }): void;
  /** The reader is doing something else. */
  suppress(): void;
  close(how: ClosedHow): void;
  /** True while a card is open. */
  isOpen(): boolean;
  /** True while a card is open that only its own buttons and Escape close. */
  isPinned(): boolean;
  /** Whether an event came from inside the card. */
  owns(event: Event): boolean;
}

/** Builds the controller of one frame. */
export function createHoverController(parts: HoverParts, signal: AbortSignal): HoverController {
  let state: HoverState<Mark> = startHover();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let popover: CardPopover | null = null;
  let pointer: Point | null = null;
  let walk: WalkStep | null = null;
  let closedHow: ClosedHow = "left";
  /** Where the pointer last was on the term: the tip of the triangle it may travel in. */
  let lastOnTerm: Point = { x: 0, y: 0 };

  const send = (event: HoverEvent<Mark>) => {
    const step = stepHover(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const perform = (effect: HoverEffect<Mark>) => {
    switch (effect.type) {
      case "startTimer":
        clearTimeout(timer);
        timer = setTimeout(() => send({ type: "timeout", token: effect.token }), effect.milliseconds);
        return;
      case "stopTimer":
        clearTimeout(timer);
        return;
      case "prepare":
        prepare(effect.target).catch(parts.onError);
        return;
      case "show":
        show(effect.target, effect.token).catch((error: unknown) => {
          // Without a card on the page nothing is open, whatever the machine believes.
          close("left");
          parts.onError(error);
        });
        return;
      case "hide":
        popover?.hide();
        walk = null;
        parts.onClosed(closedHow);
        return;
    }
  };

  const listener: CardListener = {
    onPointerEnter: () => send({ type: "enterCard" }),
    onPointerLeave: () => {
      if (!walk) send({ type: "leaveCard" });
    },
    onTogglePin: () => {
      send({ type: "togglePin" });
      popover?.setPinned(state.kind === "pinned");
    },
    onClose: () => close("dismissed"),
    onTermGone: () => close("left"),
    onWalk: parts.onWalk,
    findCard: (entity) => parts.cards.find(entity),
  };

  const close = (how: ClosedHow) => {
    closedHow = how;
    send({ type: "close" });
    closedHow = "left";
  };

  const loadPopover = () => parts.loadPopover({ listener, language: parts.language });

  const prepare = async (mark: Mark) => {
    await Promise.all([parts.cards.find(mark.entity), loadPopover()]);
  };

  const show = async (mark: Mark, token: number) => {
    const at = walk;
    const from = at ? null : pointer;
    const [card, loaded] = await Promise.all([parts.cards.find(mark.entity), loadPopover()]);
    popover = loaded;
    if (signal.aborted || !isCurrent(state, token)) return;
    if (!card) return close("left");
    const anchor = { lines: () => markLines(mark), node: mark.start.node, pointer: from };
    loaded.show({ card, anchor, walk: at });
    loaded.setPinned(state.kind === "pinned");
  };

  const isOnTheWay = (at: Point) => {
    const box = state.kind === "shown" || state.kind === "leaving" ? popover?.box() : null;
    return box ? isHeadingForCard(lastOnTerm, at, box) : false;
  };

  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    point: (at, mark) => {
      pointer = at;
      if (walk) return;
      const current = state.kind === "shown" || state.kind === "leaving" ? state.target : null;
      if (mark && mark === current) lastOnTerm = at;
      else if (isOnTheWay(at)) {
        if (state.kind === "shown") send({ type: "leave" });
        return send({ type: "approachCard" });
      }
      if (state.kind === "armed" && mark === state.target) lastOnTerm = at;
      send(mark ? { type: "enter", target: mark } : { type: "leave" });
    },
    open: (mark, how) => {
      walk = how.walk;
      if (!how.walk) pointer = null;
      send({ type: "open", target: mark });
    },
    suppress: () => send({ type: "suppress" }),
    close,
    isOpen: () => state.kind === "shown" || state.kind === "leaving" || state.kind === "pinned",
    isPinned: () => state.kind === "pinned",
    owns: (event) => popover?.owns(event) ?? false,
  };
}
