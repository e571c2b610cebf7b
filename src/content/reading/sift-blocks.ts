import type { Sieve } from "../../core/lexicon/read-sieve.ts";
import { TOLD, type Told } from "../../core/lexicon/waiting-form.ts";
import { LONG_WITHOUT_RULES, maySpeakOfHome } from "../../core/matching/page-topic.ts";
import type { Standing } from "../../core/matching/what-may-stand.ts";
import { callOn } from "../plain-node.ts";
import { hasMoreElements } from "./has-more-elements.ts";
import { createBlockReader, enclosingBlock, readBlocks } from "./read-blocks.ts";
import { lengthOf, readStretches, type Stretch } from "./read-stretches.ts";
import type { TextBlock } from "./text-block.ts";

/** Of a text of so many characters the elements are counted: to search it in one go, among more than these, takes too long. */
const MANY_CHARACTERS = 50_000;
const MOST_ELEMENTS = 12_000;
/** More text than this would take too long in one go. Such pages are mostly a few long texts, which readBlocks cuts. */
const MOST_CHARACTERS = 500_000;
/** Where places to look at are denser than this, in characters, it is cheaper to read everything. */
const DENSE = 150;
/** More places than this aren't judged one by one, in one go: where there are so many, everything is read in the end. */
const MOST_PLACES = MOST_CHARACTERS / DENSE;
/** Fewer places than this aren't dense, however little text there is. */
const FEW = 8;
/** Text nodes passed between two pauses. */
const STRIDE = 1000;

/** So many roots are searched in one go at most, and fewer where they have MANY_CHARACTERS together. */
const MOST_ROOTS = 100;

/** Whether the browser itself can take the text below a node: not of a document, whose `textContent` is null. */
function isSiftable(root: Node): root is Element | ShadowRoot {
  return "innerHTML" in root;
}

/** What siftBlocks asks of those who know the names and the page. */
export interface SiftParts {
  readonly sieve: Sieve;
  /** What may stand at a place of a page's text. */
  readonly whatMayStand: (text: string, at: number) => Standing | null;
  /** Whether a name may begin at a place of a text node. */
  readonly mayBeginInNode: (text: string, at: number) => boolean;
  /** What the page has told so far: names that wait for more are passed over. */
  readonly told: () => Told;
  /** Whether the page, of which roots have so many characters, is too long to be of the field without a name that weighs. */
  readonly isLong: (length: number, roots: readonly TakenRoot[]) => boolean;
  /** Hears that names that wait for more than this are passed over below a root. */
  readonly onPassed: (root: Node, told: Told) => void;
  /** Hears how many characters a root has, where the browser takes its text. */
  readonly onLength: (root: Node, length: number) => void;
  /** How often the page has changed so far. */
  readonly changes: () => number;
  /** A root could not be read; the others are. */
  readonly onError: (error: unknown) => void;
}

/** A root with its text, as the browser gives it. */
export interface TakenRoot {
  readonly root: Element | ShadowRoot;
  readonly stretches: readonly Stretch[];
}

/**
 * The blocks that may hold mentions, root by root and in reading order: readBlocks without blocks that hold none, and now
 * and then a null, for a pause. The browser itself takes the text and looks through it, so that only where something is
 * found a block is read: that takes several times as long as to pass by its nodes, and to pass by them takes longer than
 * to search them. Roots are searched together: a feed adds many small ones. Where names that wait are passed over, blocks
 * that hold none but such are left out.
 *
 * @param walk makes a walker over all text below a root; its place is to be kept while the page changes.
 */
export function* siftBlocks(
  roots: readonly Node[],
  walk: (root: Node) => TreeWalker,
  parts: SiftParts,
): Generator<TextBlock | null> {
  let taken: TakenRoot[] = [];
  let length = 0;
  let before = parts.changes();
  for (const root of roots) {
    if (taken.length === 0) before = parts.changes();
    const whole = isSiftable(root) ? tryTake(root, parts) : null;
    if (whole) {
      taken.push(whole);
      length += lengthOf(whole.stretches);
    } else yield* readEach([root], walk, parts);
    // One alone is searched at once: were the page to change in a pause, all of it would be read.
    if (roots.length > 1) yield null;
    if (length <= MANY_CHARACTERS && taken.length < MOST_ROOTS) continue;
    yield* siftTaken({ taken, before }, walk, parts);
    [taken, length] = [[], 0];
  }
  yield* siftTaken({ taken, before }, walk, parts);
}

/** All blocks, root by root and in reading order, and now and then a null, for a pause. */
export function* readEach(
  roots: readonly Node[],
  walk: (root: Node) => TreeWalker,
  parts: Pick<SiftParts, "onError">,
): Generator<TextBlock | null> {
  for (const root of roots) yield* tryRead(() => readBlocks(walk(root)), parts);
}

/** Takes the text below a root; null where it can't be, or is too much to be searched in one go. */
function tryTake(root: Element | ShadowRoot, parts: SiftParts): TakenRoot | null {
  try {
    const stretches = readStretches(root);
    if (!stretches) return null;
    const length = lengthOf(stretches);
    parts.onLength(root, length);
    const isTooMuch =
      length > MOST_CHARACTERS || (length > MANY_CHARACTERS && hasMoreElements(root, MOST_ELEMENTS));
    return isTooMuch ? null : { root, stretches };
  } catch {
    return null;
  }
}

function* tryRead(
  read: () => Generator<TextBlock | null>,
  { onError }: Pick<SiftParts, "onError">,
): Generator<TextBlock | null> {
  try {
    yield* read();
  } catch (error) {
    onError(error);
  }
}

/** Roots to be searched together, and how often the page had changed before the text of the first was taken. */
interface Taken {
  readonly taken: readonly TakenRoot[];
  readonly before: number;
}

function* siftTaken(
  { taken, before }: Taken,
  walk: (root: Node) => TreeWalker,
  parts: SiftParts,
): Generator<TextBlock | null> {
  if (taken.length === 0) return;
  const places = [...new Set(placesIn(taken, parts))].sort((one, other) => one - other);
  let at = 0;
  let base = 0;
  for (const { root, stretches } of taken) {
    const length = lengthOf(stretches) + stretches.length - 1;
    const own: number[] = [];
    for (let place = places[at]; place !== undefined && place < base + length; place = places[++at])
      own.push(place - base);
    base += length + 1;
    if (own.length === 0) continue;
    // Nobody knows where the places are once the page has changed.
    const isChanged = parts.changes() !== before;
    yield* tryRead(() => {
      const walker = walk(root);
      return isChanged ? readBlocks(walker) : blocksAt({ places: own, stretches, length }, walker, parts);
    }, parts);
  }
}

/** Where to look, in the text of all stretches with a sign between two. */
function placesIn(taken: readonly TakenRoot[], parts: SiftParts): number[] {
  const stretches = taken.flatMap((whole) => whole.stretches);
  const text = stretches.map((stretch) => stretch.text).join("\n");
  const ownLength = lengthOf(stretches);
  const search = parts.sieve.search(text);
  const stand = (place: number) => ({ place, standing: parts.whatMayStand(text, place) });
  let isSpeaking: boolean | null = null;
  const speaks = () => {
    isSpeaking ??= maySpeakOfHome(text);
    return isSpeaking;
  };
  const first = search.telling();
  if (first.length > MOST_PLACES) return first;
  const found = first.map(stand);
  const telling = found.filter(
    ({ standing }) => standing?.waitsFor === TOLD.nothing && (!standing.isGlued || speaks()),
  );
  const told = parts.told() === TOLD.field ? TOLD.field : (Math.max(parts.told(), mayTell()) as Told);
  if (told < TOLD.field) for (const { root } of taken) parts.onPassed(root, told);
  if (told === TOLD.nothing) return [];
  const second = search.waiting();
  if (second.length > MOST_PLACES) return second;
  return [...found, ...second.map(stand)]
    .filter(({ standing }) => standing && standing.waitsFor <= told)
    .map(({ place }) => place);

  function mayTell(): Told {
    if (telling.some(({ standing }) => standing?.isWeighty)) return TOLD.field;
    // How long the page is isn't asked where it doesn't matter.
    if (telling.length === 0 && ownLength <= LONG_WITHOUT_RULES && !speaks()) return TOLD.nothing;
    if (parts.isLong(ownLength, taken)) return telling.length > 0 ? TOLD.home : TOLD.nothing;
    return telling.length > 0 || speaks() ? TOLD.field : TOLD.nothing;
  }
}

/** Places in stretches to look at, in order. */
interface Places {
  readonly places: readonly number[];
  readonly stretches: readonly Stretch[];
  /** Of all stretches together. */
  readonly length: number;
}

/** The blocks at places, a sign between two stretches. */
function* blocksAt(
  { places, stretches, length }: Places,
  walker: TreeWalker,
  parts: SiftParts,
): Generator<TextBlock | null> {
  if (places.length > FEW && places.length * DENSE > length) return yield* readBlocks(walker);
  const before = parts.changes();
  const reader = createBlockReader(walker);
  let read: Text | null = null;
  let steps = 0;
  let at = 0;
  let base = 0;
  for (const { after, text } of stretches) {
    const end = base + text.length;
    let place = places[at] ?? Number.POSITIVE_INFINITY;
    if (place < end) walker.currentNode = after?.lastChild ?? after ?? walker.root;
    for (let passed = base; place < end; ) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      passed += node.length;
      if (place >= passed && ++steps % STRIDE > 0) continue;
      for (; place < passed; place = places[++at] ?? Number.POSITIVE_INFINITY) {
        if (read && !follows(node, read)) continue;
        if (!parts.mayBeginInNode(node.data, place - passed + node.length)) continue;
        for (const block of reader.around(node, read)) {
          read = block.segments.at(-1)?.node ?? node;
          yield block;
        }
      }
      yield null;
      if (parts.changes() === before) continue;
      // Nobody knows where the places are now: all is read from the beginning of the block on in which the walk stands.
      const block = enclosingBlock(walker.currentNode);
      walker.currentNode = callOn(walker.root, "contains", block) ? block : walker.root;
      return yield* readBlocks(walker);
    }
    base = end + 1;
  }
}

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

/** Whether a node begins after another does. */
function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
