import type { HighlightColour } from "../../core/model/highlight.ts";
import type { SelectionToolbar } from "../../settings/settings.ts";
import { KeepDot } from "../../ui/highlight/keep-dot.tsx";
import { KeepToolbar, type KeptField } from "../../ui/highlight/keep-toolbar.tsx";
import type { SelectedPassage } from "../highlighting/highlight-ui.ts";
import { isSameRange } from "./is-same-range.ts";
import { keepBeside } from "./keep-beside.ts";
import { createToolFrame } from "./tool-frame.ts";
import type { Wording } from "./wording.ts";

/** A pointer that only crosses the dot on its way opens nothing; in milliseconds. */
const DWELL = 90;
/** One that slips off the toolbar finds it still there; in milliseconds. */
const GRACE = 500;

/** What the offer works with. */
export interface OfferParts {
  readonly wording: () => Wording;
  readonly readColour: () => Promise<HighlightColour>;
  readonly keep: (
    passage: SelectedPassage,
    colour: HighlightColour,
    field: KeptField | null,
  ) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** The dot or toolbar beside a selection. */
export interface SelectionOffer {
  show(passage: SelectedPassage, how: Exclude<SelectionToolbar, "off">): void;
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  close(): void;
  /** `dot`: too small to be in anyone's way, or to own the Escape key. */
  state(): "closed" | "dot" | "toolbar";
}

interface OpenOffer {
  readonly passage: SelectedPassage;
  readonly how: Exclude<SelectionToolbar, "off">;
  readonly colour: HighlightColour;
  readonly end: AbortController;
  isOpened: boolean;
  isBusy: boolean;
}

/** Draws what is offered at a selection. It takes neither the focus nor the selection. */
export function createSelectionOffer(parts: OfferParts, signal: AbortSignal): SelectionOffer {
  const host = createToolFrame("beside", parts.wording, signal);
  let open: OpenOffer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    open?.end.abort();
    open = null;
    host.draw(null);
    host.hide();
  };

  const keep = (colour: HighlightColour, field: KeptField | null) => {
    const at = open;
    if (!at || at.isBusy) return;
    at.isBusy = true;
    redraw();
    parts
      .keep(at.passage, colour, field)
      .catch(parts.onError)
      .finally(() => {
        at.isBusy = false;
        if (open === at) redraw();
      });
  };

  const redraw = () => {
    if (!open) return;
    const { strings, lang } = parts.wording();
    const { colour, isOpened, isBusy } = open;
    host.draw(
      isOpened ? (
        <KeepToolbar colour={colour} strings={strings} lang={lang} isBusy={isBusy} keep={keep} />
      ) : (
        <KeepDot colour={colour} strings={strings} open={() => setOpened(true)} />
      ),
    );
  };

  const setOpened = (isOpened: boolean) => {
    clearTimeout(timer);
    if (!open || open.isOpened === isOpened) return;
    const hadFocus = host.focused() !== null;
    open.isOpened = isOpened;
    redraw();
    if (hadFocus) host.frame.querySelector("button")?.focus({ preventScroll: true });
  };
  const setOpenedAfter = (isOpened: boolean, milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => setOpened(isOpened), milliseconds);
  };

  host.frame.addEventListener("pointerenter", (event) => {
    // A finger that touches the dot is about to tap it, which opens it.
    if (event.pointerType !== "touch") setOpenedAfter(true, DWELL);
  });
  host.frame.addEventListener("pointerleave", (event) => {
    const isDot = open?.how === "dot" && event.pointerType !== "touch";
    if (isDot && !host.focused() && !open?.isBusy) setOpenedAfter(false, GRACE);
  });
  host.frame.addEventListener("focusin", () => setOpened(true));
  signal.addEventListener("abort", close);

  const start = async (passage: SelectedPassage, how: OpenOffer["how"], end: AbortController) => {
    const colour = await parts.readColour();
    if (end.signal.aborted || signal.aborted) return;
    open = { passage, how, colour, end, isOpened: how !== "dot", isBusy: false };
    host.show(passage.range.startContainer);
    redraw();
    keepBeside({ frame: host.frame, range: passage.range, onGone: close }, end.signal);
  };
  let pending = new AbortController();

  return {
    show: (passage, how) => {
      // The same selection again: what stands there may be under the reader's hand.
      if (open?.how === how && isSameRange(open.passage.range, passage.range)) return;
      pending.abort();
      close();
      pending = new AbortController();
      start(passage, how, pending).catch(parts.onError);
    },
    close: () => {
      pending.abort();
      close();
    },
    refresh: redraw,
    state: () => (open === null ? "closed" : open.isOpened ? "toolbar" : "dot"),
  };
}
