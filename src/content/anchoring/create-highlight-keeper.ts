import type { HighlightId } from "../../core/model/highlight.ts";
import { runInSlices } from "../../runtime/slices.ts";
import type { CreateHighlightKeeper } from "../highlighting/highlight-keeper.ts";
import { describeRange } from "./describe-range.ts";
import { createKeptPassages, type KeptPassage } from "./kept-passages.ts";
import { createKeptRegistry } from "./kept-registry.ts";
import { createPasses } from "./passes.ts";
import { createRecentRanges } from "./recent-ranges.ts";
import { seekPassage } from "./seek-passage.ts";
import { createSettleClock } from "./settle-clock.ts";
import { createSightingNews } from "./sighting-news.ts";
import { createTextMaps } from "./text-maps.ts";

/** Milliseconds of our own script spent on one passage whose words may have changed. */
const PATIENCE_MS = 250;

/** The same where the reader has asked for it and waits. */
const ASKED_PATIENCE_MS = 3000;

/** Finds, paints and watches the highlights of one frame. */
export const createHighlightKeeper: CreateHighlightKeeper = (parts, signal) => {
  const registry = createKeptRegistry(signal);
  const passages = createKeptPassages(registry);
  const recent = createRecentRanges();
  const clock = createSettleClock();
  const maps = createTextMaps(() => {
    clock.changed();
    passes.soon();
  }, signal);

  const news = createSightingNews();
  /** Whether the last pass was one over a page at rest. */
  let wasSettled = false;
  let isPainted = true;

  const note = () => {
    if (signal.aborted) return;
    for (const part of news.take(passages.states(), new Date().toISOString())) {
      parts.noteSightings(part).then((isNoted) => {
        if (!isNoted) news.putBack(part);
      }, parts.onError);
    }
  };
  const seek = (passage: KeptPassage, patience: number) =>
    seekPassage(passage.highlight.target, { maps, shadowRoots: [...parts.shadowRoots()], patience });

  /** Whether a passage is what it was: the reader may delete it, or attach it elsewhere, while it is sought. */
  const isSame = ({ highlight }: KeptPassage) =>
    passages.get(highlight.id)?.highlight.target === highlight.target;

  /** Looks after what is placed, then for what is not, and for exactly the kept words of what has moved. */
  function* pass(): Generator<void> {
    const isSettled = clock.isSettled();
    wasSettled = isSettled;
    for (const root of [document, ...parts.shadowRoots()]) maps.watch(root);
    for (const { highlight, placed } of passages.all()) {
      if (placed && !passages.isIntact(highlight.id)) passages.unplace(highlight.id, "seeking");
      yield;
    }
    for (const passage of passages.all().filter(isWanting)) {
      const { id } = passage.highlight;
      const found = yield* seek(passage, isSettled ? PATIENCE_MS : 0);
      if (!isSame(passage)) continue;
      if (found && (found.status === "anchored" || isSettled)) passages.place(id, found);
      else if (isSettled) passages.unplace(id, "orphaned");
    }
    note();
  }

  const passes = createPasses(
    {
      pass,
      timeToNext: () => (passages.all().some(isWanting) && !wasSettled ? clock.timeLeft() : null),
      countFound: () => passages.all().filter(({ placed }) => placed).length,
      onError: parts.onError,
    },
    signal,
  );

  const remove = (id: HighlightId) => {
    const passage = passages.get(id);
    const range = passages.remove(id);
    if (range && passage?.status === "anchored") recent.note(passage.highlight.target, range);
  };
  const placeIfRecent = (id: HighlightId) => {
    const passage = passages.get(id);
    const found = passage && !passage.placed ? recent.find(passage.highlight.target) : null;
    if (found) passages.place(id, found);
  };

  return {
    setHighlights: (highlights) => {
      const wanted = new Set(highlights.map(({ id }) => id));
      for (const { highlight } of passages.all()) if (!wanted.has(highlight.id)) remove(highlight.id);
      for (const highlight of highlights) {
        passages.put(highlight);
        placeIfRecent(highlight.id);
      }
      passes.now();
    },
    put: (highlight) => {
      passages.put(highlight);
      placeIfRecent(highlight.id);
      passes.now();
    },
    remove,
    placedAt: (node, offset) => (isPainted ? passages.at(node, offset) : null),
    placed: (id) => passages.get(id)?.placed ?? null,
    allPlaced: () => passages.all().flatMap(({ placed }) => placed ?? []),
    states: passages.states,
    describe: async (range) => {
      const described = await finish(describeRange(range, maps), signal);
      if (described) recent.note(described.target, described.range);
      return described?.target ?? null;
    },
    seek: async (id) => {
      const passage = passages.get(id);
      if (!passage) return null;
      if (!passage.placed) passages.unplace(id, "seeking");
      const found = await finish(seek(passage, ASKED_PATIENCE_MS), signal);
      if (isSame(passage)) {
        if (found) passages.place(id, found);
        else passages.unplace(id, "orphaned");
        note();
      }
      return passages.states().find(({ highlight }) => highlight.id === id) ?? null;
    },
    setPainted: (painted) => {
      isPainted = painted;
      registry.setPainted(painted);
    },
    restore: registry.restore,
    pageChanged: () => {
      clock.changed();
      for (const { highlight, status } of passages.all()) {
        if (status === "orphaned") passages.unplace(highlight.id, "seeking");
      }
      passes.afresh();
    },
  };
};

/** Whether there is more to be found of a highlight than is. */
function isWanting({ status }: KeptPassage): boolean {
  return status !== "anchored";
}

/** Runs steps in slices and gives their outcome; null if the signal aborts first. */
async function finish<Outcome>(work: Generator<void, Outcome>, signal: AbortSignal): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  function* noting(): Generator<void> {
    outcome = yield* work;
  }
  await runInSlices(noting(), signal);
  return outcome;
}
