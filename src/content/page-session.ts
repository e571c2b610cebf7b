import type { Look } from "../core/model/look.ts";
import type { Rejection } from "../core/model/rejection.ts";
import type { LookUpAnswer } from "../core/search/look-up.ts";
import { callBackground } from "../messaging/call-background.ts";
import type { ContentApi, FrameSummary } from "../messaging/content-api.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings.ts";
import { createCardCache } from "./card-cache.ts";
import { countEntities } from "./count-entities.ts";
import { createJump } from "./create-jump.ts";
import { firstScreen } from "./first-screen.ts";
import { followRejections } from "./follow-rejections.ts";
import { readQuery } from "./highlighting/read-query.ts";
import { startHighlighting } from "./highlighting/start-highlighting.ts";
import { highlightUnder, isVisible, type PageTarget } from "./hovering/hover-target.ts";
import { HOVERING_KEY, type Hovering, type HoveringParts } from "./hovering/hovering.ts";
import { createPartLoader } from "./load-part.ts";
import { keepMarks } from "./painting/keep-marks.ts";
import { hasArea, type Mark } from "./painting/mark.ts";
import { createMarkRegistry } from "./painting/mark-registry.ts";
import { createMarkStore } from "./painting/mark-store.ts";
import { createKeptUnderline } from "./painting/underline-kept.ts";
import { CARD_POPOVER_KEY, type CardPopover, type CardPopoverParts } from "./popover/card-popover.ts";
import { createPageScanner, type SearchedNames } from "./reading/page-scanner.ts";
import { createShadowSeeker } from "./reading/shadow-seeker.ts";
import { watchEditing } from "./reading/watch-editing.ts";
import { watchPage } from "./reading/watch-page.ts";
import { bringIntoView } from "./walking/bring-into-view.ts";

/**
 * Cards fetched ahead for a page, of what it names most often: a card is 5 to 20 kB of JSON, and readers open few.
 * Others are asked for at pointer-enter, behind the dwell.
 */
const PREFETCHED_CARDS = 12;

/** What a session is built from. */
export interface SessionParts {
  readonly names: SearchedNames;
  /** How what is drawn shall look and speak now. */
  readonly look: () => Look;
  /** Where the pointer was seen last in this frame, in CSS pixels of the viewport; null until it has moved. */
  readonly lastPointer: HoveringParts["lastPointer"];
  readonly onError: (error: unknown) => void;
  /** Called now and then while the page lives: the place to notice that the extension is gone. */
  readonly onHeartbeat: () => void;
}

/** What a frame does while the reader wants marks on its site. */
export interface PageSession {
  readonly api: ContentApi;
  /**
   * Obeys settings that have changed; `hosts` are those whose switches the frame obeys, `onPages` the names rejected on
   * single pages.
   */
  follow(settings: Settings, hosts: readonly string[], onPages: readonly Rejection[]): void;
}

/** Reads, marks and explains one document until the signal aborts. */
export function startPageSession(parts: SessionParts, signal: AbortSignal): PageSession {
  const registry = createMarkRegistry(signal);
  const underlineKept = createKeptUnderline(signal);
  const marks = createMarkStore(
    {
      registry,
      restraintOf: (block, mention) => scanner.restraintOf(block, mention),
      onSettled: () => {
        hoverIfNeeded();
        underlineInKept();
      },
      onError: parts.onError,
    },
    signal,
  );
  let settings = DEFAULT_SETTINGS;
  let isReading = true;
  const rejections = followRejections(() => obeyMarkRules());
  const obeyMarkRules = () => marks.obey({ ...settings, rejected: rejections.names() });
  const onHeartbeat = () => {
    parts.onHeartbeat();
    highlighting.look();
    seeker.look();
    // The page may be another one than before.
    obeyMarkRules();
    hoverIfNeeded();
  };

  const scanner = createPageScanner(
    parts.names,
    { onMentions: marks.setBlock, onBlockGone: marks.dropBlock },
    signal,
  );
  const watcher = watchPage(
    {
      rescan: async (roots) => {
        onHeartbeat();
        const spent = await scanner.scan(roots);
        marks.pageChanged();
        seeker.seek(roots);
        return spent;
      },
      keepPlace: (record) => {
        scanner.keepPlace(record);
        seeker.keepPlace(record);
      },
      dropStale: scanner.dropStale,
      onError: parts.onError,
    },
    signal,
  );

  watchEditing(
    {
      onStart: scanner.forgetBelow,
      onEnd: (element) => {
        scanner.scan([element]).catch(parts.onError);
      },
    },
    signal,
  );

  const seeker = createShadowSeeker(
    {
      onFound: (roots) => {
        roots.forEach(watcher.observe);
        scanner.scan(roots).catch(parts.onError);
        highlighting.keeper()?.pageChanged();
      },
      onError: parts.onError,
    },
    signal,
  );

  const cards = createCardCache((entities) => callBackground("getEntityCards", { entities }));
  const placedAt = (node: Text, offset: number) => highlighting.keeper()?.placedAt(node, offset) ?? null;
  const targets = () => [...marks.painted(), ...(highlighting.keeper()?.allPlaced() ?? [])];
  // All of ours shares one element, so that whichever part has come can tell.
  const owns = (event: Event) => popover?.owns(event) ?? highlighting.ui()?.owns(event) ?? false;
  const loadCard = createPartLoader<CardPopoverParts, CardPopover>("card", CARD_POPOVER_KEY, signal);
  let popover: CardPopover | null = null;
  const loadHoveringPart = createPartLoader<HoveringParts, Hovering>("hovering", HOVERING_KEY, signal);
  const loadHovering = () =>
    loadHoveringPart({
      cards,
      targets,
      targetsAt: (node, offset) => [marks.markAt(node, offset), placedAt(node, offset)],
      onRoot: seeker.enter,
      owns,
      lastPointer: parts.lastPointer,
      loadPopover: async (listener) => {
        popover = await loadCard({
          listener,
          look: parts.look,
          whyOf: scanner.whyOf,
          site: rejections.site,
        });
        return popover;
      },
      loadUi: () => highlighting.loadUi(),
      highlightUnder: (target) => highlightUnder(target, placedAt),
      countHighlights: async (entity) => {
        const count = await callBackground("countHighlights", { entities: [entity] });
        return count.ok ? count.value : 0;
      },
      lookUp: async (query) => {
        const reply = await callBackground("lookUp", { text: query });
        if (!reply.ok) return null;
        const answer = JSON.parse(reply.value) as LookUpAnswer;
        return (answer.exact && (await cards.find(answer.exact))) || { query, answer };
      },
      openLibrary: (at) => {
        callBackground("openLibrary", { at }).catch(parts.onError);
      },
      setRejected: rejections.set,
      say: (...said) => {
        highlighting.loadUi().then((ui) => ui.say(...said), parts.onError);
      },
      dwell: () => settings.dwell,
      onError: parts.onError,
    });
  let isHoverAsked = false;
  /** Whoever has something to point at gets hovering.js; should it fail to come, it is asked for again later. */
  const hoverIfNeeded = () => {
    if (isHoverAsked || targets().length === 0) return;
    isHoverAsked = true;
    loadHovering().catch((error: unknown) => {
      isHoverAsked = false;
      parts.onError(error);
    });
  };
  const show = (target: PageTarget) => {
    bringIntoView(target);
    // What is lit stands in a list that the page can read.
    if ("entity" in target || highlighting.isPainted()) registry.flash(target);
  };
  const highlighting = startHighlighting(
    {
      show,
      shadowRoots: seeker.roots,
      entitiesIn: marks.entitiesIn,
      owns,
      loadListener: async () => (await loadHovering()).highlightListener,
      onKeeper: () => {
        loadHovering().catch(parts.onError);
      },
      nameEntity: async (entity) => (await cards.find(entity))?.name ?? null,
      look: parts.look,
      onError: parts.onError,
    },
    signal,
  );
  const underlineInKept = () => {
    const isKept = (mark: Mark) => highlightUnder(mark, placedAt);
    underlineKept(highlighting.isPainted() ? [...marks.painted()].filter(isKept) : [], settings);
  };
  keepMarks(
    {
      paintRevealed: () => {
        marks.paintRevealed();
        underlineInKept();
      },
      restore: () => {
        const areMarksMissing = registry.restore(marks.painted());
        return (highlighting.keeper()?.restore() ?? false) || areMarksMissing;
      },
      onHeartbeat,
    },
    signal,
  );

  const readPage = async () => {
    const root = document.body ?? document.documentElement;
    watcher.observe(document);
    await scanner.scan([...firstScreen(), root]);
    isReading = false;
    hoverIfNeeded();
    await seeker.seek([document.documentElement]);
    cards.prefetch(
      countEntities(marks.painted())
        .slice(0, PREFETCHED_CARDS)
        .map(({ entity }) => entity),
    );
  };
  readPage().catch(parts.onError);

  return {
    api: {
      describeFrame: (): FrameSummary => ({
        state: isReading ? "reading" : "ready",
        entities: countEntities(marks.standing()),
      }),
      jumpTo: createJump(marks.standing, show),
      walkMentions: () => {
        if (!targets().some(isVisible)) return false;
        loadHovering().then(({ walk }) => walk(), parts.onError);
        return true;
      },
      lookUpSelection: () => {
        const selected = readQuery(seeker.roots);
        if (!selected) return false;
        const { query, range } = selected;
        // One box around all lines: the card stands beside the whole selection.
        const lines = () => [range.getBoundingClientRect()].filter(hasArea);
        const anchor = { lines, node: range.startContainer, pointer: null };
        loadHovering().then(({ open }) => open({ query, anchor, origin: null }), parts.onError);
        return true;
      },
      ...highlighting.api,
    },
    follow: (next, hosts, onPages) => {
      settings = next;
      registry.restyle(settings);
      rejections.follow([...settings.rejected, ...onPages], hosts);
      obeyMarkRules();
      highlighting.follow(settings, hosts);
      underlineInKept();
      popover?.refresh();
      highlighting.ui()?.refresh();
    },
  };
}
