import type { Look } from "../core/model/look.ts";
import type { Rejection } from "../core/model/rejection.ts";
import { callBackground } from "../messaging/call-background.ts";
import type { ContentApi } from "../messaging/content-api.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings.ts";
import { countEntities } from "./count-entities.ts";
import { readInViewFirst } from "./first-screen.ts";
import { followRejections } from "./follow-rejections.ts";
import { createFrameApi } from "./frame-api.ts";
import { startHighlighting } from "./highlighting/start-highlighting.ts";
import { isVisible } from "./hovering/hover-target.ts";
import type { HoveringParts } from "./hovering/hovering.ts";
import { createLazyHovering } from "./hovering/lazy-hovering.ts";
import { createPartLoader } from "./load-part.ts";
import { keepMarks } from "./painting/keep-marks.ts";
import { isMarkTold } from "./painting/mark.ts";
import { createMarkRegistry } from "./painting/mark-registry.ts";
import { createMarkStore } from "./painting/mark-store.ts";
import { createPageScanner, type SearchedNames } from "./reading/page-scanner.ts";
import { createShadowSeeker } from "./reading/shadow-seeker.ts";
import { watchEditing } from "./reading/watch-editing.ts";
import { watchMarks } from "./watch-marks.ts";

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
  const marks = createMarkStore(
    {
      registry,
      restraintOf: (block, mention) => scanner.restraintOf(block, mention),
      onSettled: () => {
        hovering.ifNeeded();
        hovering.now()?.underlineKept();
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
    editing.look();
    // The page may be another one than before.
    obeyMarkRules();
    hovering.ifNeeded();
  };

  const scanner = createPageScanner(
    parts.names,
    { onMentions: marks.setBlock, onBlockGone: marks.dropBlock, onError: parts.onError },
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
  const watcher = watchMarks(
    {
      scanner,
      marks,
      beside: {
        onChanged: onHeartbeat,
        onRead: (roots) => seeker.seek(roots),
        keepPlace: (record) => seeker.keepPlace(record),
      },
      onError: parts.onError,
    },
    signal,
  );

  const editing = watchEditing(
    {
      onStart: scanner.forgetBelow,
      onEnd: (root) => {
        const roots = root === document ? [pageRoot(), ...seeker.roots] : [root];
        scanner.scan(roots).catch(parts.onError);
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
  const hovering = createLazyHovering(
    {
      parts: () => ({
        marks,
        targets,
        isVisible,
        isTold: isMarkTold,
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
      }),
      hasTargets: () => targets().length > 0,
      onError: parts.onError,
    },
    signal,
  );
  const highlighting = startHighlighting(
    { hovering, shadowRoots: seeker.roots, onError: parts.onError },
    signal,
  );
  keepMarks(
    {
      paintRevealed: marks.paintRevealed,
      restore: () => {
        hovering.now()?.underlineKept();
        const areMarksMissing = registry.restore(marks.painted());
        return (highlighting.keeper()?.restore() ?? false) || areMarksMissing;
      },
      onHeartbeat,
    },
    signal,
  );

  const readPage = async () => {
    watcher.observe(document);
    firstReading = readInViewFirst({ scanner, marks }, pageRoot());
    await firstReading;
    hovering.ifNeeded();
    await seeker.seek([document.documentElement]);
    const named = countEntities(marks.painted()).slice(0, PREFETCHED_CARDS);
    if (named.length > 0) hovering.with((loaded) => loaded.prefetch(named.map(({ entity }) => entity)));
  };
  readPage().catch(parts.onError);

  return {
    api: createFrameApi({ marks, targets, hovering, highlighting, readRest, isRead: () => isRead }),
    follow: (next, hosts, onPages) => {
      settings = next;
      registry.restyle(settings);
      rejections.follow([...settings.rejected, ...onPages], hosts);
      obeyMarkRules();
      highlighting.follow(settings, hosts);
      hovering.now()?.underlineKept();
      hovering.now()?.refresh();
    },
  };
}

const pageRoot = () => document.body ?? document.documentElement;
