import type { Lexicon } from "../../core/lexicon/read-lexicon.ts";
import type { Sieve } from "../../core/lexicon/read-sieve.ts";
import { TOLD, type Told, waitsFor } from "../../core/lexicon/waiting-form.ts";
import { type Candidate, findCandidates } from "../../core/matching/find-candidates.ts";
import {
  createPageEvidence,
  type PageEvidence,
  type PlacedNames,
} from "../../core/matching/page-evidence.ts";
import { LONG_WITHOUT_RULES, toldBy } from "../../core/matching/page-topic.ts";
import { mayBeginInNode, whatMayStand } from "../../core/matching/what-may-stand.ts";
import type { Restraint } from "../../core/model/why.ts";
import { propertyOf } from "../plain-node.ts";
import { isBelow, isStale, rootsOf } from "./block-places.ts";
import { createLabelReader } from "./create-label-reader.ts";
import { createPassQueue } from "./create-pass-queue.ts";
import { createTopicView } from "./create-topic-view.ts";
import { hasMoreElements } from "./has-more-elements.ts";
import { createHeldCounts } from "./held-counts.ts";
import { keepPlace } from "./keep-place.ts";
import { createKnownBlocks } from "./known-blocks.ts";
import { createPassedPlaces } from "./passed-places.ts";
import { readContext } from "./read-context.ts";
import { readEach, siftBlocks } from "./sift-blocks.ts";
import { textBefore } from "./text-before.ts";
import type { TextBlock } from "./text-block.ts";
import { walkText } from "./text-walker.ts";

/** What pages are searched for. */
export interface SearchedNames {
  /** Finds where to look; null where every text is to be read. */
  readonly sieve: Sieve | null;
  /** The same array each time; asked for when there is something to look at. */
  readonly lexicons: () => readonly Lexicon[];
}

/** What the scanner tells of; both calls come while it runs, in slices. */
export interface ScanListener {
  /** The mentions of a block, again whenever evidence elsewhere on the page changes what counts or is restrained. */
  onMentions(block: TextBlock, mentions: readonly Candidate[]): void;
  /** A block is gone from the page, or is about to be read anew. */
  onBlockGone(block: TextBlock): void;
  /** A place could not be read; the rest of the page is. */
  onError(error: unknown): void;
}

/**
 * Finds the mentions of a page and keeps them right while it changes. As long as nothing on the page asks to mark names
 * that wait for others (waiting-form.ts), such are passed over: most pages name Google somewhere, and show no mark.
 */
export interface PageScanner {
  /**
   * Reads (again) the text below nodes, in slices, one call after the other.
   *
   * @param areNew whether each of them has just come, whole, and nothing else has changed: nothing is known below them.
   * @returns the milliseconds of our own script it took.
   */
  scan(roots: readonly Node[], areNew?: boolean): Promise<number>;
  /** The same for what a reader looks at: between two slices it doesn't wait until the page has nothing to do. */
  scanInView(roots: readonly Node[]): Promise<number>;
  /** Reads what was passed over, too: before anything is told of mentions that are not marked. */
  readAll(): Promise<number>;
  /** To be told of each change of the page, in order, so that a pass that pauses goes on where it was. */
  keepPlace(record: MutationRecord): void;
  /**
   * Forgets blocks whose nodes have left the page or got shorter; the next pass tells what that changes for others. Linear
   * in blocks with names: for idle moments.
   */
  dropStale(): void;
  /** What keeps a mention from being marked. */
  restraintOf(block: TextBlock, mention: Candidate): Restraint | null;
  /** Forgets the blocks below a node whose text is not ours to mark any more. */
  forgetBelow(root: Node): void;
  /** What each block names, as the page is now: for telling why a mention counts. */
  namedBlocks(): readonly PlacedNames<TextBlock>[];
}

/** Builds the scanner of one document. */
export function createPageScanner(
  names: SearchedNames,
  listener: ScanListener,
  signal: AbortSignal,
): PageScanner {
  let isLabel = createLabelReader();
  /** Of a page without names there is none. */
  let pageEvidence: PageEvidence<TextBlock> | null = null;
  const evidence = () => {
    pageEvidence ??= createPageEvidence({
      isLabel: (block) => isLabel(block),
      topic: topic.now,
      textBefore,
      context: readContext,
    });
    return pageEvidence;
  };
  /** Those that hold candidates. */
  const known = createKnownBlocks();
  const held = createHeldCounts();
  const candidatesOf = new WeakMap<TextBlock, readonly Candidate[]>();
  const topic = createTopicView();
  const queue = createPassQueue(signal);
  /** What the page's names have told so far. */
  let told: Told = TOLD.nothing;
  const passed = createPassedPlaces();
  /** What this pass has read so far below its root whose names wait for more than is told. */
  let waiting: TextBlock[] = [];
  let walker: TreeWalker | null = null;
  /** Before the first pass nothing is known: in a fresh world each question asked for the first time takes its time. */
  let hasRead = false;
  /** What the reader has begun to write in since the pass began. */
  let edited: Node[] = [];
  let changes = 0;

  const forget = (block: TextBlock) => {
    known.remove(block);
    held.remove(candidatesOf.get(block));
    evidence().forget(block);
    listener.onBlockGone(block);
  };

  function* tellChanged(): Generator<void> {
    for (const block of pageEvidence?.takeChanged() ?? []) {
      if (block) listener.onMentions(block, evidence().mentionsIn(block));
      yield;
    }
  }

  const forgetAll = (isGone: (block: TextBlock) => boolean) => {
    topic.pageChanged();
    for (const block of known.where(isGone)) forget(block);
  };

  const readRoots = (roots: readonly Node[], walk: (root: Node) => TreeWalker, { isInView }: PassKind) => {
    const { sieve } = names;
    if (!sieve || (isInView && roots.every(isSmall))) return readEach(roots, walk, listener);
    return siftBlocks(roots, walk, {
      sieve,
      whatMayStand: (glued, at) => whatMayStand(glued, at, names.lexicons()),
      mayBeginInNode: (node, at) => mayBeginInNode(node, at, names.lexicons()),
      told: () => told,
      isLong: (length, taken) =>
        (length > LONG_WITHOUT_RULES && taken.every(({ root }) => document.body?.contains(root))) ||
        topic.isLong(),
      onPassed: passed.note,
      onLength: (root, length) => {
        if (root === document.body) topic.noteBodyLength(length);
      },
      changes: () => changes,
      onError: listener.onError,
    });
  };

  const forgetBelow = (root: Node) => {
    edited.push(root);
    waiting = waiting.filter((block) => !isBelow(block, root));
    forgetAll((block) => isBelow(block, root));
    queue.run(tellChanged).catch(listener.onError);
  };

  function* scanRoots(roots: readonly Node[], kind: PassKind): Generator<void> {
    const fresh = new Set<TextBlock>();
    waiting = [];
    const walk = (root: Node) => {
      walker = walkText(root);
      return walker;
    };
    // An editor as a whole, as frames of old ones are.
    if (document.designMode === "on") return roots.forEach(forgetBelow);
    // Blocks in which nothing is found any more aren't read again.
    const stale = new Set<TextBlock>();
    for (const root of kind.areNew || !hasRead ? [] : roots) {
      passed.forgetBelow(root);
      for (const block of known.below(root)) stale.add(block);
      yield;
    }
    hasRead = true;
    for (const block of readRoots(roots, walk, kind)) {
      try {
        if (block) scanBlock(block, fresh);
      } catch (error) {
        listener.onError(error);
      }
      yield;
    }
    walker = null;
    for (const root of rootsOf(waiting, new Set(roots))) passed.note(root, told);
    for (const block of stale) if (!fresh.has(block) && known.has(block)) forget(block);
  }

  const scanBlock = (read: TextBlock, fresh: Set<TextBlock>) => {
    if (edited.some((root) => isBelow(read, root))) return;
    // What reads as before keeps its marks: a pointer may rest on one.
    const block = known.alike(read) ?? read;
    const candidates =
      candidatesOf.get(block) ?? findCandidates(block.text, names.lexicons()).filter(held.hasRoomFor);
    if (candidates.length > 0) candidatesOf.set(block, candidates);
    const tells = told === TOLD.field ? told : toldBy(block.text, candidates, topic.isLong);
    if (tells > told) {
      told = tells;
      for (const other of waiting.splice(0)) {
        // Some may have gone while the pass paused.
        if (isStale(other)) continue;
        if (isAwaited(candidatesOf.get(other))) waiting.push(other);
        else noteBlock(other, fresh);
      }
    }
    if (isAwaited(candidates)) waiting.push(block);
    else noteBlock(block, fresh);
  };

  /** Whether all of some candidates wait for more than what is told. */
  const isAwaited = (candidates: readonly Candidate[] = []) =>
    candidates.length > 0 && candidates.every((candidate) => waitsFor(candidate) > told);

  const noteBlock = (block: TextBlock, fresh: Set<TextBlock>) => {
    const candidates = candidatesOf.get(block);
    if (candidates) fresh.add(block);
    // What was known of its nodes, but for pieces of a long node found in this same pass.
    for (const other of known.besides(block)) if (!fresh.has(other)) forget(other);
    if (!candidates) return;
    if (!known.has(block)) held.add(candidates);
    known.add(block);
    evidence().note(block, block.text, candidates);
    listener.onMentions(block, evidence().mentionsIn(block));
  };

  function* scanAll(roots: readonly Node[], kind: PassKind): Generator<void> {
    yield* tryScan(roots, kind);
    yield* scanPassed();
  }

  /** What can't be read costs no other place. */
  function* tryScan(roots: readonly Node[], kind: PassKind = {}): Generator<void> {
    try {
      yield* scanRoots(roots, kind);
    } catch (error) {
      walker = null;
      listener.onError(error);
    }
  }

  /** Reads again where names were passed over that wait for no more than what is told now. */
  function* scanPassed(): Generator<void> {
    for (let root = passed.take(told); root; root = passed.take(told)) {
      if (propertyOf(root, "isConnected")) yield* tryScan([root]);
    }
  }

  function* scanRest(): Generator<void> {
    told = TOLD.field;
    yield* scanPassed();
  }

  /** What is known of the page while a pass goes on is looked at anew for the next. */
  function* wholePass(work: Generator<void>): Generator<void> {
    topic.pageGrew();
    isLabel = createLabelReader();
    edited = [];
    yield* work;
    yield* tellChanged();
  }

  return {
    scan: (roots, areNew = false) => queue.run(() => wholePass(scanAll(roots, { areNew }))),
    scanInView: (roots) => queue.runInView(() => wholePass(scanAll(roots, { isInView: true }))),
    readAll: () => queue.run(() => wholePass(scanRest())),
    keepPlace: (record) => {
      changes++;
      if (walker) keepPlace(walker, record);
    },
    restraintOf: (block, mention) => evidence().restraintOf(block, mention),
    dropStale: () => {
      passed.dropGone();
      forgetAll(isStale);
    },
    namedBlocks: () => evidence().namedBlocks(),
    forgetBelow,
  };
}

/** What is known of the roots of a pass. */
interface PassKind {
  /** Whether nothing can be known below them (see scan). */
  readonly areNew?: boolean;
  /** Whether a reader looks at them. */
  readonly isInView?: boolean;
}

/** As few elements as a row of a table has: in a new process it takes longer to compile the expressions than to read them. */
const FEW_ELEMENTS = 40;

function isSmall(root: Node): boolean {
  return root instanceof Element && !hasMoreElements(root, FEW_ELEMENTS);
}
