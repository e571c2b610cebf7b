import type { EntityCard } from "../../core/model/entity-card.ts";
import { type EntityKey, type EntityRef, entityKey } from "../../core/model/ids.ts";
import { copyText } from "../../runtime/copy-text.ts";
import { reportError } from "../../runtime/report-error.ts";
import { CARD_STYLES } from "../../ui/card-styles.ts";
import { localDay } from "../../ui/local-day.ts";
import { type MountedCard, mountCard } from "../../ui/mount-card.tsx";
import { chooseStrings } from "../../ui/strings/choose-strings.ts";
import { CardFooter } from "./card-footer.tsx";
import type { CardPopover, CardRequest, CreateCardPopover } from "./card-popover.ts";
import { keepPlaced } from "./keep-placed.ts";
import popoverStyles from "./popover.css";
import { createPopoverHost } from "./popover-host.ts";

/** What is open: the card asked for, and those opened in its place from inside it, newest last. */
interface CardContent {
  readonly request: CardRequest;
  readonly trail: EntityCard[];
  /** How many highlights mention an entity, of those asked for. */
  readonly highlights: Map<EntityKey, number>;
}

interface OpenCard extends CardContent {
  readonly mounted: MountedCard;
  readonly end: AbortController;
}

/** Draws the frame's one card, in a closed root in the top layer. */
export const createCardPopover: CreateCardPopover = ({ listener, look }, signal): CardPopover => {
  const host = createPopoverHost(popoverStyles + CARD_STYLES, signal);
  let open: OpenCard | null = null;
  let isPinned = false;

  const footerFor = ({ request, trail, highlights }: CardContent) => {
    const entity = cardOf({ request, trail }).entities[0];
    const count = highlights.get(entityKey(entity)) ?? 0;
    const isHighlighted = request.isHighlighted && trail.length === 0;
    if (!request.walk && !isHighlighted && count === 0) return undefined;
    return (
      <CardFooter
        walk={request.walk}
        openHighlight={isHighlighted ? listener.onOpenHighlight : null}
        highlights={count}
        openLibrary={() => listener.openLibrary(entity)}
        strings={chooseStrings(look().tag).strings}
      />
    );
  };

  const propsFor = (content: CardContent) => ({
    card: cardOf(content),
    ...chooseStrings(look().tag),
    today: localDay(new Date()),
    frame: "dialog" as const,
    openEntity: (entity: EntityRef) => {
      openRelated(entity).catch((error: unknown) => reportError("card", error));
    },
    copy: copyText,
    edition: BUNDLED_EDITION,
    back: content.trail.length > 0 ? goBack : undefined,
    pin: { pinned: isPinned, toggle: listener.onTogglePin },
    close: listener.onClose,
    footer: footerFor(content),
  });

  const wearTheme = () => {
    host.frame.dataset["theme"] = look().theme;
  };

  const redraw = () => {
    if (!open) return;
    wearTheme();
    open.mounted.update(propsFor(open));
  };

  /** Asked for only when a card is open: most cards of a page never are. */
  const countHighlights = async () => {
    const at = open;
    if (!at) return;
    const entity = cardOf(at).entities[0];
    if (at.highlights.has(entityKey(entity))) return;
    at.highlights.set(entityKey(entity), 0);
    at.highlights.set(entityKey(entity), await listener.countHighlights(entity));
    if (open === at) redraw();
  };
  const countSoon = () => {
    countHighlights().catch((error: unknown) => reportError("card", error));
  };

  const openRelated = async (entity: EntityRef) => {
    const at = open;
    const card = await listener.findCard(entity);
    if (!card || !at || open !== at) return;
    at.trail.push(card);
    redraw();
    countSoon();
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
      wearTheme();
      host.show(request.anchor.node);
      const end = new AbortController();
      const content = { request, trail: [], highlights: new Map<EntityKey, number>() };
      open = { ...content, mounted: mountCard(host.frame, propsFor(content)), end };
      countSoon();
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
    refresh: redraw,
    setPinned: (pinned) => {
      isPinned = pinned;
      redraw();
    },
    hide,
    box: () => (open ? host.frame.getBoundingClientRect() : null),
    owns: host.owns,
  };
};

function cardOf({ request, trail }: Pick<CardContent, "request" | "trail">): EntityCard {
  return trail.at(-1) ?? request.card;
}

/** Left and right, and the letters many readers of feeds and mail know. Up and down scroll the card. */
const WALK_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, n: 1, ArrowLeft: -1, p: -1 };

function focusCard(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
}
