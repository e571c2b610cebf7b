import type { EntityCard } from "../../core/model/entity-card.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { reportError } from "../../runtime/report-error.ts";
import { CARD_STYLES } from "../../ui/card-styles.ts";
import { localDay } from "../../ui/local-day.ts";
import { type MountedCard, mountCard } from "../../ui/mount-card.tsx";
import { chooseStrings } from "../../ui/strings/choose-strings.ts";
import type { CardPopover, CardRequest, CreateCardPopover } from "./card-popover.ts";
import { keepPlaced } from "./keep-placed.ts";
import popoverStyles from "./popover.css";
import { createPopoverHost } from "./popover-host.ts";
import { WalkHint } from "./walk-hint.tsx";

/** What is open: the card asked for, and those opened in its place from inside it, newest last. */
interface OpenCard {
  readonly request: CardRequest;
  readonly trail: EntityCard[];
  readonly mounted: MountedCard;
  readonly end: AbortController;
}

/** Draws the frame's one card, in a closed root in the top layer. */
export const createCardPopover: CreateCardPopover = ({ listener, language }, signal): CardPopover => {
  const { strings, lang } = chooseStrings(language);
  const host = createPopoverHost(popoverStyles + CARD_STYLES, signal);
  let open: OpenCard | null = null;
  let isPinned = false;

  const propsFor = (request: CardRequest, trail: EntityCard[]) => ({
    card: trail.at(-1) ?? request.card,
    strings,
    lang,
    today: localDay(new Date()),
    frame: "dialog" as const,
    openEntity: (entity: EntityRef) => {
      openRelated(entity).catch((error: unknown) => reportError("card", error));
    },
    back: trail.length > 0 ? goBack : undefined,
    pin: { pinned: isPinned, toggle: listener.onTogglePin },
    close: listener.onClose,
    footer: request.walk ? <WalkHint step={request.walk} strings={strings} /> : undefined,
  });

  const redraw = () => {
    if (open) open.mounted.update(propsFor(open.request, open.trail));
  };

  const openRelated = async (entity: EntityRef) => {
    const at = open;
    const card = await listener.findCard(entity);
    if (!card || !at || open !== at) return;
    at.trail.push(card);
    redraw();
  };

  const goBack = () => {
    open?.trail.pop();
    redraw();
  };

  const hide = () => {
    open?.end.abort();
    open?.mounted.unmount();
    open = null;
    isPinned = false;
    host.hide();
  };

  const onKey = (event: KeyboardEvent) => {
    // Keys pressed in the card are not the page's; Escape is heard before them, at the window.
    event.stopPropagation();
    if (!open?.request.walk || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = WALK_KEYS[event.key];
    if (!direction) return;
    event.preventDefault();
    listener.onWalk(direction);
  };

  host.frame.addEventListener("pointerenter", listener.onPointerEnter);
  host.frame.addEventListener("pointerleave", listener.onPointerLeave);
  host.frame.addEventListener("keydown", onKey);
  signal.addEventListener("abort", hide);

  return {
    show: (request) => {
      hide();
      host.show(request.anchor.node);
      const end = new AbortController();
      open = { request, trail: [], mounted: mountCard(host.frame, propsFor(request, [])), end };
      keepPlaced(
        {
          frame: host.frame,
          anchor: request.anchor,
          isPinned: () => isPinned,
          onTermGone: listener.onTermGone,
          onError: (error) => reportError("card", error),
        },
        end.signal,
      );
      if (request.walk) focusCard(host.frame);
    },
    setPinned: (pinned) => {
      isPinned = pinned;
      redraw();
    },
    hide,
    box: () => (open ? host.frame.getBoundingClientRect() : null),
    owns: host.owns,
  };
};

/** Left and right, and the letters many readers of feeds and mail know. Up and down scroll the card. */
const WALK_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, n: 1, ArrowLeft: -1, p: -1 };

function focusCard(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
}
