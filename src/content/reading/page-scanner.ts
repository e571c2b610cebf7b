import type { Lexicon } from "../../core/lexicon/read-lexicon.ts";
import type { Sieve } from "../../core/lexicon/read-sieve.ts";
import { type Candidate, findCandidates } from "../../core/matching/find-candidates.ts";
import { mayBeginAt } from "../../core/matching/may-begin-at.ts";
import { createPageEvidence, type PlacedNames } from "../../core/matching/page-evidence.ts";
import type { Restraint } from "../../core/model/why.ts";
import { runInSlices } from "../../runtime/slices.ts";
import { createLabelReader } from "./create-label-reader.ts";
import { keepPlace } from "./keep-place.ts";
import { readBlocks } from "./read-blocks.ts";
import { readContext } from "./read-context.ts";
import { readTopicView } from "./read-topic-view.ts";
import { isWorthSifting, siftBlocks } from "./sift-blocks.ts";
import { isSameBlock, type TextBlock } from "./text-block.ts";
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
}

/** Finds the mentions of a page and keeps them right while it changes. */
export interface PageScanner {
  /**
   * Reads (again) the text below nodes, in slices, one call after the other.
   *
   * @returns the milliseconds of our own script it took.
   */
  scan(roots: readonly Node[]): Promise<number>;
  /** To be told of each change of the page, in order, so that a pass that pauses goes on where it was. */
  keepPlace(record: MutationRecord): void;
  /** Forgets blocks whose nodes have left the page or got shorter. Linear in blocks with names: for idle moments. */
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
  const evidence = createPageEvidence<TextBlock>({
    isLabel: (block) => isLabel(block),
    topic: readTopicView,
    context: readContext,
  });
  let isLabel = createLabelReader();
  /** Blocks that hold candidates, by their text nodes. A page without names keeps nothing. */
  const blocksOf = new Map<Text, Set<TextBlock>>();
  const candidatesOf = new WeakMap<TextBlock, readonly Candidate[]>();
  let queue: Promise<unknown> = Promise.resolve();
  let walker: TreeWalker | null = null;
  let changes = 0;

  const forget = (block: TextBlock) => {
    for (const { node } of block.segments) {
      const blocks = blocksOf.get(node);
      blocks?.delete(block);
      if (blocks?.size === 0) blocksOf.delete(node);
    }
    evidence.forget(block);
    listener.onBlockGone(block);
  };

  const remember = (block: TextBlock) => {
    for (const { node } of block.segments) {
      const blocks = blocksOf.get(node);
      if (blocks) blocks.add(block);
      else blocksOf.set(node, new Set([block]));
    }
  };

  const tellChanged = () => {
    for (const block of evidence.takeChanged()) listener.onMentions(block, evidence.mentionsIn(block));
  };

  const forgetAll = (isGone: (block: TextBlock) => boolean) => {
    const gone = new Set<TextBlock>();
    for (const blocks of blocksOf.values()) for (const block of blocks) if (isGone(block)) gone.add(block);
    for (const block of gone) forget(block);
    tellChanged();
  };

  const sift = (text: TreeWalker, sieve: Sieve) =>
    siftBlocks(text, {
      sieve,
      mayBeginAt: (word, at) => mayBeginAt(word, at, names.lexicons()),
      changes: () => changes,
    });

  function* scanRoot(root: Node): Generator<void> {
    const fresh = new Set<TextBlock>();
    isLabel = createLabelReader();
    walker = walkText(root);
    const sieve = isWorthSifting(root) ? names.sieve : null;
    // Blocks in which nothing is found any more aren't read again.
    const stale = sieve ? blocksBelow(root) : [];
    for (const block of sieve ? sift(walker, sieve) : readBlocks(walker)) {
      if (block) scanBlock(block, fresh);
      yield;
    }
    walker = null;
    for (const block of stale) if (!fresh.has(block) && isKnown(block)) forget(block);
    tellChanged();
  }

  const scanBlock = (read: TextBlock, fresh: Set<TextBlock>) => {
    // What reads as before keeps its marks: a pointer may rest on one.
    const block = findKnown(read) ?? read;
    const candidates = candidatesOf.get(block) ?? findCandidates(block.text, names.lexicons());
    if (candidates.length > 0) fresh.add(block);
    replaceBlocks(block, fresh);
    if (candidates.length === 0) return;
    candidatesOf.set(block, candidates);
    remember(block);
    evidence.note(block, block.text, candidates);
    listener.onMentions(block, evidence.mentionsIn(block));
  };

  const findKnown = (block: TextBlock) => {
    const [first] = block.segments;
    for (const known of (first && blocksOf.get(first.node)) ?? [])
      if (isSameBlock(known, block)) return known;
    return null;
  };

  const isKnown = (block: TextBlock) => block.segments.some(({ node }) => blocksOf.get(node)?.has(block));

  const blocksBelow = (root: Node): Set<TextBlock> => {
    const below = new Set<TextBlock>();
    for (const [node, blocks] of blocksOf)
      if (root.contains(node)) for (const block of blocks) below.add(block);
    return below;
  };

  /** Forgets what was known of a block's nodes, but for pieces of a long node found in this same pass. */
  const replaceBlocks = (block: TextBlock, fresh: ReadonlySet<TextBlock>) => {
    for (const { node } of block.segments) {
      for (const known of blocksOf.get(node) ?? []) if (!fresh.has(known)) forget(known);
    }
  };

  function* scanAll(roots: readonly Node[]): Generator<void> {
    for (const root of roots) yield* scanRoot(root);
  }

  return {
    scan: (roots) => {
      const done = queue.then(() => runInSlices(scanAll(roots), signal));
      // A failed pass is its caller's to report; the next one starts all the same.
      queue = done.catch(() => undefined);
      return done;
    },
    keepPlace: (record) => {
      changes++;
      if (walker) keepPlace(walker, record);
    },
    restraintOf: evidence.restraintOf,
    dropStale: () => forgetAll(isStale),
    namedBlocks: evidence.namedBlocks,
    forgetBelow: (root) => forgetAll((block) => block.segments.some(({ node }) => root.contains(node))),
  };
}

/** Text changed to other words is read again and replaced; only text that went leaves nothing to replace it. */
function isStale(block: TextBlock): boolean {
  return block.segments.some(({ node, from, length }) => !node.isConnected || node.length < from + length);
}
