import { render } from "preact";
import type { EntityRef } from "../../core/model/ids.ts";
import { reportError } from "../../runtime/report-error.ts";
import { CARD_STYLES } from "../../ui/card/card-styles.ts";
import { chooseMarkStrings } from "../../ui/strings/choose-mark-strings.ts";
import { topOf } from "./card-content.ts";
import type { CardPopover, CreateCardPopover } from "./card-popover.ts";
import { focusDialog, holdFocus } from "./hold-focus.ts";
import { keepPlaced } from "./keep-placed.ts";
import lookUpStyles from "./look-up.css";
import { countHighlights, createOpenCard, type OpenCard } from "./open-card.ts";
import { type OpenCardActs, OpenCardView } from "./open-card-view.tsx";
import popoverStyles from "./popover.css";
import { createPopoverHost } from "./popover-host.ts";
import { type RejectPress, rejectName } from "./reject-name.ts";
import { walkDirection } from "./walk-keys.ts";

/** Draws the frame's one card, in a closed root in the top layer. */
export const createCardPopover: CreateCardPopover = (
  { listener, look, whyOf, site },
  signal,
): CardPopover => {
  const host = createPopoverHost([popoverStyles, ...CARD_STYLES, lookUpStyles], signal);
  const focus = holdFocus(host);
  let open: OpenCard | null = null;
  let isPinned = false;
  const onError = (error: unknown) => reportError("card", error);
  const run = (work: Promise<void>) => {
    work.catch(onError);
  };

  const redraw = () => {
    if (!open) return;
    const held = host.focused() !== null;
    const { theme, tag } = look();
    host.frame.dataset["theme"] = theme;
    const pin = { pinned: isPinned, toggle: listener.onTogglePin };
    render(<OpenCardView card={open} pin={pin} tag={tag} site={site()} acts={acts} />, host.frame);
    // A list gave way to a card, or came back in its place, with the button that was pressed.
    if (held && host.focused() === null) focusDialog(host.frame);
  };

  /** Asked for only when a card is open: most cards of a page never are. */
  const count = async () => {
    const at = open;
    if (at && (await countHighlights(at, listener)) && open === at) redraw();
  };

  const openRelated = async (entity: EntityRef) => {
    const at = open;
    const card = await listener.findCard(entity);
    if (!at || open !== at) return;
    if (card) at.trail.push(card);
    at.isMissing = card === null;
    redraw();
    run(count());
  };

  const goBack = () => {
    if (!open) return;
    open.trail.pop();
    open.isMissing = false;
    redraw();
  };

  const reject = async (press: RejectPress) => {
    const at = open;
    if (!at) return;
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

  const acts: OpenCardActs = {
    ...listener,
    openRelated: (entity) => run(openRelated(entity)),
    goBack,
    reject: (press) => run(reject(press)),
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
      const at = createOpenCard(request, whyOf);
      open = at;
      host.show(request.anchor.node);
      redraw();
      run(count());
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
