import { findWhyOnPage } from "../../core/matching/find-why-on-page.ts";
import type { Point } from "../../core/placement/rectangle.ts";
import { cutQuery } from "../../core/search/cut-query.ts";
import type { LookUpAnswer } from "../../core/search/look-up.ts";
import { MAX_LOOK_UP } from "../../messaging/background-api.ts";
import { hasArea } from "../painting/mark.ts";
import { createKeptUnderline } from "../painting/underline-kept.ts";
import { CARD_POPOVER_KEY, type CardPopover, type CardPopoverParts } from "../popover/card-popover.ts";
import { bringIntoView } from "../walking/bring-into-view.ts";
import { createJump } from "../walking/create-jump.ts";
import { createMentionWalker } from "../walking/mention-walker.ts";
import { createCardCache } from "./card-cache.ts";
import { hitTest } from "./hit-test.ts";
import { createHoverController, type HoverParts } from "./hover-controller.ts";
import { highlightUnder, type PageTarget } from "./hover-target.ts";
import type { CreateHovering } from "./hovering.ts";
import { createPassageTools } from "./passage-tools.ts";
import { watchPointer } from "./watch-pointer.ts";

/** Puts pointer, walk, cards and the keeping of passages of a frame together. */
export const createHovering: CreateHovering = (parts, signal) => {
  const { callBackground, onError } = parts;
  const placedAt = (node: Text, offset: number) => parts.keeper()?.placedAt(node, offset) ?? null;
  const targetsAt = (node: Text, offset: number) => [
    parts.marks.markAt(node, offset),
    placedAt(node, offset),
  ];
  const cards = createCardCache((entities) => callBackground("getEntityCards", { entities }));
  const loadCard = parts.createPartLoader<CardPopoverParts, CardPopover>("card", CARD_POPOVER_KEY, signal);
  let popover: CardPopover | null = null;
  // All of ours shares one element, so that whichever part has come can tell.
  const owns = (event: Event) => popover?.owns(event) ?? passages.ui()?.owns(event) ?? false;

  const hoverParts: HoverParts = {
    cards,
    lookUp: async (query) => {
      const reply = await callBackground("lookUp", { text: query });
      if (!reply.ok) return null;
      const answer = JSON.parse(reply.value) as LookUpAnswer;
      return (answer.exact && (await cards.find(answer.exact))) || { query, answer };
    },
    loadPopover: async (listener) => {
      popover = await loadCard({
        listener,
        look: parts.look,
        whyOf: (block, mention) => findWhyOnPage(parts.namedBlocks(), block, mention),
        site: parts.site,
      });
      return popover;
    },
    loadUi: () => passages.loadUi(),
    highlightUnder: (target) => highlightUnder(target, placedAt),
    countHighlights: async (entity) => {
      const count = await callBackground("countHighlights", { entities: [entity] });
      return count.ok ? count.value : 0;
    },
    openLibrary: (at) => {
      callBackground("openLibrary", { at }).then((reply) => {
        if (!reply.ok) onError(new Error(reply.error));
      }, onError);
    },
    setRejected: parts.setRejected,
    say: (...said) => {
      passages.loadUi().then((ui) => ui.say(...said), onError);
    },
    onWalk: (direction) => walker.go(direction),
    onClosed: (how) => walker.stop({ comeBack: how === "dismissed" }),
    dwell: () => parts.settings().dwell,
    onError,
  };
  const hover = createHoverController(hoverParts, signal);
  const walker = createMentionWalker({
    targets: parts.targets,
    isVisible: parts.isVisible,
    open: (target, walk) => hover.open(target, { walk }),
  });
  const passages = createPassageTools(
    {
      ...parts,
      listener: hover.highlightListener,
      nameEntity: cards.find,
    },
    signal,
  );
  const show = (target: PageTarget) => {
    bringIntoView(target);
    // What is lit stands in a list that the page can read.
    if ("entity" in target || parts.isPainted()) parts.flash(target);
  };
  const underline = createKeptUnderline(signal);
  const underlineKept = () => {
    const marks = parts.isPainted() && parts.keeper() ? [...parts.marks.painted()] : [];
    underline(
      marks.filter((mark) => highlightUnder(mark, placedAt)),
      parts.settings(),
    );
  };

  const hit = (point: Point) => hitTest(point, targetsAt, parts.onRoot);
  watchPointer({ hover, hitTest: hit, owns }, signal);
  const at = parts.lastPointer();
  if (at) hover.point(at, hit(at));
  underlineKept();

  return {
    prefetch: cards.prefetch,
    show,
    jumpTo: createJump(parts.marks.standing, parts.isTold, show),
    walk: () => {
      walker.go(1);
    },
    lookUp: (range) => {
      // One box around all lines: the card stands beside the whole selection.
      const lines = () => [range.getBoundingClientRect()].filter(hasArea);
      const anchor = { lines, node: range.startContainer, pointer: null };
      const query = cutQuery(range.toString(), MAX_LOOK_UP);
      hover.open({ query, anchor, origin: null }, { walk: null });
    },
    offer: passages.offer,
    keep: passages.keep,
    startReattach: passages.startReattach,
    underlineKept,
    refresh: () => {
      popover?.refresh();
      passages.ui()?.refresh();
    },
    owns,
  };
};
