import { entityKey } from "../core/model/ids.ts";
import type { Look } from "../core/model/look.ts";
import type { Rejection } from "../core/model/rejection.ts";
import { callBackground } from "../messaging/call-background.ts";
import type { ContentApi, FrameSummary } from "../messaging/content-api.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings.ts";
import { countEntities } from "./count-entities.ts";
import { readInViewFirst } from "./first-screen.ts";
import { followRejections } from "./follow-rejections.ts";
import { startHighlighting } from "./highlighting/start-highlighting.ts";
import { isVisible } from "./hovering/hover-target.ts";
import { HOVERING_KEY, type Hovering, type HoveringParts } from "./hovering/hovering.ts";
import { createPartLoader } from "./load-part.ts";
import { keepMarks } from "./painting/keep-marks.ts";
import { createMarkRegistry } from "./painting/mark-registry.ts";
import { createMarkStore } from "./painting/mark-store.ts";
import { createPageScanner, type SearchedNames } from "./reading/page-scanner.ts";
import { createShadowSeeker } from "./reading/shadow-seeker.ts";
import { watchEditing } from "./reading/watch-editing.ts";
import { watchPage } from "./reading/watch-page.ts";

/**
 * Cards fetched ahead for a page, of what it names most often: a card is 5 to 20 kB of JSON, and readers open few.
 * Others are asked for at pointer-enter, behind the dwell.
 */
const PREFETCHED_CARDS = 12;

/** So long the popup waits for what a page names, in milliseconds: then it hears that we are still reading, and asks again. */
const PATIENCE_MS = 250;

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
  const marks = createMarkStore(
    {
      registry,
      restraintOf: (block, mention) => scanner.restraintOf(block, mention),
      onSettled: () => {
        hoverIfNeeded();
        hovering?.underlineKept();
      },
      onError: parts.onError,
    },
    signal,
  );
  let settings = DEFAULT_SETTINGS;
  let isRead = false;
  let firstReading: Promise<void> = Promise.resolve();
  let rest: Promise<void> | null = null;
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
  /** Names that aren't marked are read once somebody asks for them. */
  const readRest = async () => {
    rest ??= firstReading
      .then(scanner.readAll)
      .catch(parts.onError)
      .then(() => {
        isRead = true;
      });
    await rest;
  };
  const watcher = watchPage(
    {
      rescan: async (roots) => {
        onHeartbeat();
        const spent = await scanner.scan(roots);
        marks.pageChanged(roots);
        seeker.seek(roots);
        return spent;
      },
      keepPlace: (record) => {
        scanner.keepPlace(record);
        seeker.keepPlace(record);
      },
      dropStale: () => {
        scanner.dropStale();
        marks.pageChanged();
      },
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

  const targets = () => [...marks.painted(), ...(highlighting.keeper()?.allPlaced() ?? [])];
  const loadHoveringPart = createPartLoader<HoveringParts, Hovering>("hovering", HOVERING_KEY, signal);
  let hovering: Hovering | null = null;
  const loadHovering = async () => {
    hovering = await loadHoveringPart({
      marks,
      targets,
      flash: registry.flash,
      namedBlocks: scanner.namedBlocks,
      readRest,
      keeper: highlighting.keeper,
      loadKeeper: highlighting.load,
      isPainted: highlighting.isPainted,
      canonical: highlighting.canonical,
      readSelection: highlighting.readSelection,
      onRoot: seeker.enter,
      lastPointer: parts.lastPointer,
      site: rejections.site,
      setRejected: rejections.set,
      look: parts.look,
      settings: () => settings,
      callBackground,
      createPartLoader,
      onError: parts.onError,
    });
    return hovering;
  };
  const withHovering = (act: (hovering: Hovering) => unknown) => {
    loadHovering().then(act).catch(parts.onError);
  };
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
  const highlighting = startHighlighting(
    { hovering: () => hovering, withHovering, shadowRoots: seeker.roots, onError: parts.onError },
    signal,
  );
  keepMarks(
    {
      paintRevealed: marks.paintRevealed,
      restore: () => {
        hovering?.underlineKept();
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
    firstReading = readInViewFirst({ scanner, marks }, root);
    await firstReading;
    hoverIfNeeded();
    await seeker.seek([document.documentElement]);
    const named = countEntities(marks.painted()).slice(0, PREFETCHED_CARDS);
    if (named.length > 0) withHovering((loaded) => loaded.prefetch(named.map(({ entity }) => entity)));
  };
  readPage().catch(parts.onError);

  return {
    api: {
      describeFrame: async (): Promise<FrameSummary> => {
        await Promise.race([readRest(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
        return { state: isRead ? "ready" : "reading", entities: countEntities(marks.standing()) };
      },
      jumpTo: (entity) => {
        const key = entityKey(entity);
        const isNamed = countEntities(marks.standing()).some((named) => entityKey(named.entity) === key);
        if (isNamed) withHovering((loaded) => loaded.jumpTo(entity));
        return isNamed;
      },
      walkMentions: () => {
        const isAny = targets().some(isVisible);
        if (isAny) withHovering((loaded) => loaded.walk());
        return isAny;
      },
      lookUpSelection: () => {
        const range = highlighting.readSelection();
        if (range) withHovering((loaded) => loaded.lookUp(range));
        return range !== null;
      },
      ...highlighting.api,
    },
    follow: (next, hosts, onPages) => {
      settings = next;
      registry.restyle(settings);
      rejections.follow([...settings.rejected, ...onPages], hosts);
      obeyMarkRules();
      highlighting.follow(settings, hosts);
      hovering?.underlineKept();
      hovering?.refresh();
    },
  };
}
