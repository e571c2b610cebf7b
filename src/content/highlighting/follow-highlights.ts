import { coarsePageHash, filterMayHold } from "../../core/highlights/page-filter.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import { callBackground } from "../../messaging/call-background.ts";
import { readPageFilter, watchHighlightChanges } from "../../settings/highlight-announcement.ts";
import { createPartLoader } from "../load-part.ts";
import type { PageIdentity } from "../page-identity.ts";
import { HIGHLIGHT_KEEPER_KEY, type HighlightKeeper, type HighlightKeeperParts } from "./highlight-keeper.ts";

/** The highlights of a frame's page. */
export interface FollowedHighlights {
  /** Null until the page is known to have highlights, or the reader selects something. */
  keeper(): HighlightKeeper | null;
  load(): Promise<HighlightKeeper>;
  /** Paints them, or not. */
  setPainted(isPainted: boolean): void;
  isPainted(): boolean;
  /** Looks whether the page is another one than before, and asks again what could not be answered: now and then. */
  look(): void;
}

/** What following works with. */
export interface FollowParts {
  readonly identify: () => PageIdentity;
  readonly keeperParts: HighlightKeeperParts;
  /** The keeper has come. */
  readonly onKeeper: () => void;
}

/**
 * After a question that failed it is asked again, in milliseconds: the worker may be starting with a hundred tabs. Each
 * time twice as long after.
 */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Has the highlights of whatever page a frame shows found and painted. A page without any is told from the page filter
 * in storage.local, and neither wakes the worker nor loads anchoring.js.
 */
export function followHighlights(
  { identify, keeperParts, onKeeper }: FollowParts,
  signal: AbortSignal,
): FollowedHighlights {
  const loadKeeper = createPartLoader<HighlightKeeperParts, HighlightKeeper>(
    "anchoring",
    HIGHLIGHT_KEEPER_KEY,
    signal,
  );
  let keeper: HighlightKeeper | null = null;
  let isPainted = true;
  let page = identify();
  /** Numbers the questions, so that a reply about the page before is dropped. */
  let asked = 0;
  /** What could not be answered, and from when on it is asked again. */
  let owed: { readonly isAnnounced: boolean; readonly from: number } | null = null;
  let pauseMs = FIRST_PAUSE_MS;

  const load = async () => {
    keeper = await loadKeeper(keeperParts);
    keeper.setPainted(isPainted);
    onKeeper();
    return keeper;
  };
  const hashes = () =>
    [page.address, page.canonical].map((url) => (url === null ? null : coarsePageHash(url)));

  const ask = async (isAnnounced: boolean) => {
    asked += 1;
    const token = asked;
    const filter = await readPageFilter();
    const isKept = isAnnounced || hashes().some((hash) => hash !== null && filterMayHold(filter, hash));
    const reply = isKept
      ? await callBackground("findHighlights", { canonical: page.canonical })
      : { ok: true as const, value: "[]" };
    if (token !== asked || signal.aborted) return;
    if (!reply.ok) throw new Error(reply.error);
    const highlights = JSON.parse(reply.value) as Highlight[];
    if (highlights.length === 0 && !keeper) return;
    const loaded = await load();
    // The page may have become another while anchoring.js came.
    if (token === asked && !signal.aborted) loaded.setHighlights(highlights);
  };
  const askNow = (isAnnounced: boolean) => {
    owed = null;
    const answered = ask(isAnnounced);
    const token = asked;
    answered.then(
      () => {
        if (token === asked) pauseMs = FIRST_PAUSE_MS;
      },
      (error: unknown) => {
        keeperParts.onError(error);
        if (token !== asked) return;
        owed = { isAnnounced, from: performance.now() + pauseMs };
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      },
    );
  };

  const look = () => {
    const now = identify();
    if (now.address === page.address && now.canonical === page.canonical) {
      if (owed && performance.now() >= owed.from) askNow(owed.isAnnounced);
      return;
    }
    page = now;
    keeper?.pageChanged();
    askNow(false);
  };

  watchHighlightChanges(({ pages }) => {
    const isOurs = pages !== null && hashes().some((hash) => hash !== null && pages.includes(hash));
    if (isOurs || pages === null) askNow(isOurs);
  }, signal);
  // Not in TypeScript's library; in Firefox from 147. Elsewhere the next change of the page, or look-round, tells.
  const navigation: unknown = Reflect.get(window, "navigation");
  for (const [target, type] of [
    [navigation, "currententrychange"],
    [window, "popstate"],
  ] as const) {
    if (target instanceof EventTarget) target.addEventListener(type, look, { signal });
  }
  askNow(false);

  return {
    keeper: () => keeper,
    load,
    isPainted: () => isPainted,
    setPainted: (painted) => {
      isPainted = painted;
      keeper?.setPainted(painted);
    },
    look,
  };
}
