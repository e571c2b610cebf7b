import { render } from "preact";
import { type EntityKey, type EntityRef, entityKey } from "../../core/model/ids.ts";
import type { Why } from "../../core/model/why.ts";
import { copyText } from "../../runtime/copy-text.ts";
import { reportError } from "../../runtime/report-error.ts";
import { CARD_STYLES } from "../../ui/card-styles.ts";
import { EntityCard } from "../../ui/entity-card.tsx";
import { localDay } from "../../ui/local-day.ts";
import { chooseMarkStrings } from "../../ui/strings/choose-mark-strings.ts";
import { chooseStrings } from "../../ui/strings/choose-strings.ts";
import type { RejectedPlace } from "../../ui/strings/mark-strings.ts";
import { type Mark, markText } from "../painting/mark.ts";
import { type CardContent, isLookedUp, topOf } from "./card-content.ts";
import { CardFooter } from "./card-footer.tsx";
import type { CardPopover, CreateCardPopover } from "./card-popover.ts";
import { focusDialog, holdFocus } from "./hold-focus.ts";
import { keepPlaced } from "./keep-placed.ts";
import lookUpStyles from "./look-up.css";
import { LookUpPanel } from "./look-up-panel.tsx";
import popoverStyles from "./popover.css";
import { createPopoverHost } from "./popover-host.ts";
import { type RejectPress, rejectName } from "./reject-name.ts";
import { tellable, tellWhy } from "./tell-why.ts";
import { walkDirection } from "./walk-keys.ts";
import { WhyMarked } from "./why-marked.tsx";

interface OpenCard extends CardContent {
  /** The reader has asked for a card that can't be had, and for none since. */
  isMissing: boolean;
  /** Asked for when the card opens: what speaks for a mention may go while it is open. */
  readonly why: Why | null;
  /** The reader wanted the name marked no more, and that could not be stored. */
  isUnkept: boolean;
  readonly end: AbortController;
}

/** Draws the frame's one card, in a closed root in the top layer. */
export const createCardPopover: CreateCardPopover = (
  { listener, look, whyOf, site },
  signal,
): CardPopover => {
  const host = createPopoverHost(popoverStyles + CARD_STYLES + lookUpStyles, signal);
  const focus = holdFocus(host);
  let open: OpenCard | null = null;
  let isPinned = false;
  const onError = (error: unknown) => reportError("card", error);

  const contentOf = (content: OpenCard) => {
    const { request, trail, highlights, isMissing } = content;
    const shown = topOf(content);
    const shared = {
      ...chooseStrings(look().tag),
      openEntity: (entity: EntityRef) => {
        openRelated(entity).catch(onError);
      },
      pin: { pinned: isPinned, toggle: listener.onTogglePin },
      close: listener.onClose,
    };
    if (isLookedUp(shown)) {
      const searchLibrary = () => listener.openLibrary({ kind: "search", query: shown.query });
      return (
        <LookUpPanel {...shared} found={shown} searchLibrary={searchLibrary} isCardMissing={isMissing} />
      );
    }
    const [entity] = shown.entities;
    const { mark } = request;
    const footer = (
      <CardFooter
        whyMarked={mark && trail.length === 0 ? whyMarked(content, mark) : null}
        walk={request.walk}
        openHighlight={request.isHighlighted && trail.length === 0 ? listener.onOpenHighlight : null}
        highlights={highlights.get(entityKey(entity)) ?? 0}
        openHighlights={() => listener.openLibrary({ kind: "highlightsOf", entity })}
        openRecord={() => listener.openLibrary({ kind: "record", entity })}
        isCardMissing={isMissing}
        strings={shared.strings}
      />
    );
    return (
      <EntityCard
        {...shared}
        card={shown}
        today={localDay(new Date())}
        frame="dialog"
        copy={copyText}
        edition={BUNDLED_EDITION}
        back={trail.length > 0 ? goBack : undefined}
        footer={footer}
      />
    );
  };

  const whyMarked = (at: OpenCard, mark: Mark) => {
    const strings = chooseMarkStrings(look().tag);
    return (
      <WhyMarked
        why={at.why && strings.why(tellable(markText(mark)), at.why)}
        places={rejectedPlaces(site())}
        strings={strings}
        reject={(place, { byKey }) => {
          reject(at, { mark, place, byKey }).catch(onError);
        }}
        isUnkept={at.isUnkept}
      />
    );
  };

  const reject = async (at: OpenCard, press: RejectPress) => {
    const isStored = await rejectName(press, {
      listener,
      strings: () => chooseMarkStrings(look().tag),
      close: () => {
        if (open === at) listener.onClose();
      },
    });
    at.isUnkept = !isStored;
    if (open === at) redraw();
  };

  const redraw = () => {
    if (!open) return;
    const held = host.focused() !== null;
    host.frame.dataset["theme"] = look().theme;
    render(contentOf(open), host.frame);
    // A list gave way to a card, or came back in its place, with the button that was pressed.
    if (held && host.focused() === null) focusDialog(host.frame);
  };

  /** Asked for only when a card is open: most cards of a page never are. */
  const countHighlights = async () => {
    const at = open;
    const shown = at && topOf(at);
    if (!at || !shown || isLookedUp(shown)) return;
    const [entity] = shown.entities;
    if (at.highlights.has(entityKey(entity))) return;
    at.highlights.set(entityKey(entity), 0);
    at.highlights.set(entityKey(entity), await listener.countHighlights(entity));
    if (open === at) redraw();
  };
  const countSoon = () => {
    countHighlights().catch(onError);
  };

  const openRelated = async (entity: EntityRef) => {
    const at = open;
    const card = await listener.findCard(entity);
    if (!at || open !== at) return;
    if (card) at.trail.push(card);
    at.isMissing = card === null;
    redraw();
    countSoon();
  };

  const goBack = () => {
    if (!open) return;
    open.trail.pop();
    open.isMissing = false;
    redraw();
  };

  const hide = () => {
    if (open?.request.takesFocus) focus.giveBack();
    open?.end.abort();
    open = null;
    render(null, host.frame);
    isPinned = false;
    host.hide();
  };

  const onKey = (event: KeyboardEvent) => {
    // Keys pressed in the card are not the page's; Escape is heard before them, at the window.
    event.stopPropagation();
    const direction = open?.request.walk ? walkDirection(event) : null;
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
      focus.note();
      const at: OpenCard = {
        request,
        trail: [],
        highlights: new Map<EntityKey, number>(),
        isMissing: false,
        why: request.mark && tellWhy(request.mark, whyOf),
        isUnkept: false,
        end: new AbortController(),
      };
      open = at;
      host.show(request.anchor.node);
      redraw();
      countSoon();
      keepPlaced(
        {
          frame: host.frame,
          anchor: request.anchor,
          isPinned: () => isPinned,
          content: () => topOf(at),
          onTermGone: listener.onTermGone,
          onError,
        },
        at.end.signal,
      );
      if (request.walk || request.takesFocus) focusDialog(host.frame);
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

function rejectedPlaces(host: string | null): readonly RejectedPlace[] {
  const site = host === null ? [] : [{ kind: "site", host } as const];
  return [{ kind: "page" }, ...site, { kind: "everywhere" }];
}
