import { createCardApproach } from "../../core/hover/card-approach.ts";
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  isCurrent,
  startHover,
  stepHover,
} from "../../core/hover/hover-machine.ts";
import { LEAVE_GRACE_MS } from "../../core/hover/hover-timing.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Point } from "../../core/placement/rectangle.ts";
import type { LibraryPlace } from "../../messaging/background-api.ts";
import type { HighlightCardListener } from "../highlighting/highlight-ui.ts";
import type { CardListener, WalkStep } from "../popover/card-popover.ts";
import { anchorOf, type HoverTarget, type PageTarget } from "./hover-target.ts";
import { type CardListening, listenToCards } from "./listen-to-cards.ts";
import { loadTargetCard, type TargetCard, type TargetCardParts } from "./load-target-card.ts";

/** What the controller works with. */
export interface HoverParts extends TargetCardParts {
  readonly countHighlights: (entity: EntityRef) => Promise<number>;
  readonly openLibrary: (at: LibraryPlace) => void;
  readonly setRejected: CardListener["setRejected"];
  readonly say: CardListener["say"];
  readonly onWalk: (direction: 1 | -1) => void;
  readonly onClosed: (how: ClosedHow) => void;
  /** How long a pointer rests on a name before its card opens, in milliseconds: asked at each step. */
  readonly dwell: () => number;
  readonly onError: (error: unknown) => void;
}

/** `dismissed`: Escape or the close button. `left`: the reader has gone on to something else on the page. */
export type ClosedHow = "dismissed" | "left";

/** Turns pointing, tapping and keys into a card that opens and closes: of a mention, or of a highlight. */
export interface HoverController {
  /** Where the pointer is now, over the page, and what is there. */
  point(point: Point, target: PageTarget | null): void;
  /** Opens a card at once: by tap, or as a step of a walk. */
  open(target: HoverTarget, how: { readonly walk: WalkStep | null }): void;
  /** The reader is doing something else. */
  suppress(): void;
  close(how: ClosedHow): void;
  /** True while a card is open. */
  isOpen(): boolean;
  /** True while a card is open that only its own buttons and Escape close. */
  isPinned(): boolean;
  /** What the reader does with a highlight's card. */
  readonly highlightListener: HighlightCardListener;
}

/** Builds the controller of one frame. */
export function createHoverController(parts: HoverParts, signal: AbortSignal): HoverController {
  let state: HoverState<HoverTarget> = startHover();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn: TargetCard | null = null;
  let pointer: Point | null = null;
  let walk: WalkStep | null = null;
  let closedHow: ClosedHow = "left";
  const approach = createCardApproach();

  const send = (event: HoverEvent<HoverTarget>) => {
    const step = stepHover(state, event, { dwell: parts.dwell(), leaveGrace: LEAVE_GRACE_MS });
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const perform = (effect: HoverEffect<HoverTarget>) => {
    switch (effect.type) {
      case "startTimer":
        clearTimeout(timer);
        timer = setTimeout(() => send({ type: "timeout", token: effect.token }), effect.milliseconds);
        return;
      case "stopTimer":
        clearTimeout(timer);
        return;
      case "prepare":
        loadTargetCard(effect.target, parts, listeners.entity).catch(parts.onError);
        return;
      case "show":
        show(effect.target, effect.token).catch((error: unknown) => {
          giveUp(effect.target, effect.token);
          parts.onError(error);
        });
        return;
      case "hide":
        drawn?.hide();
        drawn = null;
        approach.arrive();
        walk = null;
        parts.onClosed(closedHow);
        return;
    }
  };

  const isBusy = () => drawn?.isBusy() ?? false;
  const box = () => drawn?.box() ?? null;
  /** Asked for outright, by key or menu: it stays, wherever the pointer is. */
  const isAsked = () => walk !== null || (state.kind === "shown" && "query" in state.target);

  const openInPlace = (to: HoverTarget) => {
    walk = null;
    approach.begin();
    send({ type: "open", target: to });
  };

  const both: CardListening["both"] = {
    onPointerEnter: () => {
      approach.arrive();
      send({ type: "enterCard" });
    },
    onPointerLeave: () => {
      if (!isAsked() && !isBusy() && !approach.isUnderWay()) send({ type: "leaveCard" });
    },
    onTogglePin: () => {
      send({ type: "togglePin" });
      drawn?.setPinned(state.kind === "pinned");
    },
    onClose: () => close("dismissed"),
    onTermGone: () => {
      if (!isBusy()) close("left");
    },
    onWalk: parts.onWalk,
  };
  const target = () => (state.kind === "idle" ? null : state.target);
  const listeners = listenToCards({ parts, both, target, openInPlace });

  const close = (how: ClosedHow) => {
    closedHow = how;
    send({ type: "close" });
    closedHow = "left";
  };

  /** Without a card on the page nothing is open, whatever the machine believes; a look-up goes on in the library. */
  const giveUp = (of: HoverTarget, token: number) => {
    const isWanted = !signal.aborted && isCurrent(state, token);
    close("left");
    // Asked for by key or menu: if nothing came of it, the reader would ask again and again.
    if (isWanted && "query" in of) parts.openLibrary({ kind: "search", query: of.query });
  };

  const show = async (next: HoverTarget, token: number) => {
    const at = { anchor: anchorOf(next, walk ? null : pointer), walk };
    const card = await loadTargetCard(next, parts, listeners.entity);
    if (signal.aborted || !isCurrent(state, token)) return;
    if (!card) return giveUp(next, token);
    drawn?.hide();
    card.show(at);
    drawn = card;
    drawn.setPinned(state.kind === "pinned");
  };

  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    point: (at, hit) => {
      pointer = at;
      if (isAsked() || isBusy() || approach.isNear(box(), at)) return;
      const current = state.kind === "shown" || state.kind === "leaving" ? state.target : null;
      // An entity's card opened from a highlight's belongs to the highlight's text.
      const on = hit && current && "anchor" in current && current.origin === hit ? current : hit;
      if (on && on === current) approach.restOnTerm(at);
      else if (current && approach.isOnTheWay(box(), at)) {
        if (state.kind === "shown") send({ type: "leave" });
        return send({ type: "approachCard" });
      }
      if (state.kind === "armed" && on === state.target) approach.restOnTerm(at);
      send(on ? { type: "enter", target: on } : { type: "leave" });
    },
    open: (to, how) => {
      walk = how.walk;
      approach.arrive();
      if (!walk) pointer = null;
      send({ type: "open", target: to });
    },
    suppress: () => send({ type: "suppress" }),
    close,
    isOpen: () => state.kind === "shown" || state.kind === "leaving" || state.kind === "pinned",
    isPinned: () => state.kind === "pinned",
    highlightListener: listeners.highlight,
  };
}
