import type { Lexicon } from "../core/lexicon/read-lexicon.ts";
import { type EntityRef, entityKey } from "../core/model/ids.ts";
import { callBackground } from "../messaging/call-background.ts";
import type { ContentApi, FrameSummary, PageEntity } from "../messaging/content-api.ts";
import { runInSlices, whenIdle } from "../runtime/slices.ts";
import { createCardCache } from "./card-cache.ts";
import { firstScreen } from "./first-screen.ts";
import { hitTest } from "./hovering/hit-test.ts";
import { createHoverController } from "./hovering/hover-controller.ts";
import { watchPointer } from "./hovering/watch-pointer.ts";
import { keepMarks } from "./painting/keep-marks.ts";
import { isMarkVisible, type Mark } from "./painting/mark.ts";
import { createMarkRegistry } from "./painting/mark-registry.ts";
import { createMarkStore, type MarkStore } from "./painting/mark-store.ts";
import { createPopoverLoader } from "./popover/load-card-popover.ts";
import { createPageScanner } from "./reading/page-scanner.ts";
import { findShadowRoots } from "./reading/shadow-roots.ts";
import { watchEditing } from "./reading/watch-editing.ts";
import { watchPage } from "./reading/watch-page.ts";
import { bringIntoView, createMentionWalker } from "./walking/mention-walker.ts";

/**
 * Cards fetched ahead for a page, in the order its mentions come: a card is 5 to 20 kB of JSON, and readers open few.
 * Others are asked for at pointer-enter, behind the dwell.
 */
const PREFETCHED_CARDS = 12;

/** What a session is built from. */
export interface SessionParts {
  readonly lexicons: readonly Lexicon[];
  /** The interface language, BCP 47. */
  readonly language: string;
  readonly onError: (error: unknown) => void;
  /** Called now and then while the page lives: the place to notice that the extension is gone. */
  readonly onHeartbeat: () => void;
}

/** Reads, marks and explains one document until the signal aborts. */
export function startPageSession(parts: SessionParts, signal: AbortSignal): ContentApi {
  const registry = createMarkRegistry(signal);
  const marks = createMarkStore(registry);
  const shadowRoots = new Set<ShadowRoot>();
  let isReading = true;

  const scanner = createPageScanner(
    parts.lexicons,
    { onMentions: marks.setBlock, onBlockGone: marks.dropBlock },
    signal,
  );
  const watcher = watchPage(
    {
      rescan: async (roots) => {
        parts.onHeartbeat();
        return (await scanner.scan(roots)) + (await seekShadowRoots(roots));
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

  const enterShadowRoot = (root: ShadowRoot) => {
    if (shadowRoots.has(root)) return;
    shadowRoots.add(root);
    watcher.observe(root);
    scanner.scan([root]).catch(parts.onError);
  };
  const seekShadowRoots = async (roots: readonly Node[]) => {
    let spent = 0;
    for (const root of roots) spent += await runInSlices(findShadowRoots(root, enterShadowRoot), signal);
    return spent;
  };

  const cards = createCardCache((entities) => callBackground("getEntityCards", { entities }));
  const loadPopover = createPopoverLoader(() => callBackground("loadBundle", { bundle: "card" }), signal);
  const walker = createMentionWalker({
    marks: marks.painted,
    open: (mark, walk) => hover.open(mark, { walk }),
  });
  const hover = createHoverController(
    {
      cards,
      loadPopover,
      language: parts.language,
      onWalk: walker.go,
      onClosed: (how) => walker.stop({ comeBack: how === "dismissed" }),
      onError: parts.onError,
    },
    signal,
  );
  watchPointer(
    {
      hover,
      hitTest: (point) => hitTest(point, marks, shadowRoots),
      onElement: (element) => element.shadowRoot && enterShadowRoot(element.shadowRoot),
    },
    signal,
  );
  keepMarks(
    {
      paintRevealed: marks.paintRevealed,
      restore: () => registry.restore(marks.painted()),
      onHeartbeat: parts.onHeartbeat,
    },
    signal,
  );

  const readPage = async () => {
    const root = document.body ?? document.documentElement;
    watcher.observe(document);
    await scanner.scan([...firstScreen(), root]);
    isReading = false;
    await whenIdle();
    await seekShadowRoots([document.documentElement]);
    cards.prefetch(
      countEntities(marks)
        .slice(0, PREFETCHED_CARDS)
        .map(({ entity }) => entity),
    );
  };
  readPage().catch(parts.onError);

  return {
    describeFrame: (): FrameSummary => ({
      state: isReading ? "reading" : "ready",
      entities: countEntities(marks),
    }),
    jumpTo: createJump(marks, (mark) => registry.flash(mark)),
    walkMentions: () => walker.go(1),
  };
}

/** The entities of the marks a reader can see, most often named first. */
function countEntities(marks: MarkStore): PageEntity[] {
  const counts = new Map<string, { entity: EntityRef; count: number }>();
  for (const mark of marks.painted()) {
    if (!isMarkVisible(mark)) continue;
    const key = entityKey(mark.entity);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { entity: mark.entity, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

/** Jumps from one mention of an entity to its next, and round again. */
function createJump(marks: MarkStore, flash: (mark: Mark) => void): ContentApi["jumpTo"] {
  let last: Mark | null = null;
  return (entity) => {
    const key = entityKey(entity);
    const order = [...marks.painted()].filter(
      (mark) => entityKey(mark.entity) === key && isMarkVisible(mark),
    );
    const mark = order[last ? (order.indexOf(last) + 1) % order.length : 0];
    if (!mark) return false;
    last = mark;
    bringIntoView(mark);
    flash(mark);
    return true;
  };
}
