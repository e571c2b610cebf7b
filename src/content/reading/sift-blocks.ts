import type { Sieve } from "../../core/lexicon/read-sieve.ts";
import { createBlockReader, enclosingBlock, readBlocks } from "./read-blocks.ts";
import type { TextBlock } from "./text-block.ts";

/** With fewer elements a place is read at once, as most changes of a page are. */
const LEAST_ELEMENTS = 40;
/** The text of more would take longer than a slice, as it is taken in one go. */
const MOST_ELEMENTS = 12_000;
/** More text than this would take too long in one go. Such pages are mostly a few long texts, which readBlocks cuts. */
const MOST_CHARACTERS = 500_000;
/** Where places to look at are denser than this, in characters, it is cheaper to read everything. */
const DENSE = 150;
/** Fewer places than this aren't dense, however little text there is. */
const FEW = 8;
/** Text nodes passed between two pauses. */
const STRIDE = 1000;

/** What holds a lot of text that nobody reads, and what stands between the letters of a word. */
const SPECIAL = "script:not([src]),style,rt,rp";

/** Whether it is worth while to sift what is below a node. */
export function isWorthSifting(root: Node): boolean {
  if (!("querySelectorAll" in root)) return false;
  const { length } = (root as Element).querySelectorAll("*");
  return length < MOST_ELEMENTS && (length >= LEAST_ELEMENTS || root === document.body);
}

/** What siftBlocks asks of those who know the names and the page. */
export interface SiftParts {
  readonly sieve: Sieve;
  /** Whether a name may begin at a place of a page's text: false is certain. */
  readonly mayBeginAt: (text: string, at: number) => boolean;
  /** How often the page has changed so far. */
  readonly changes: () => number;
}

/**
 * The blocks that may hold mentions, in reading order: readBlocks without blocks that hold none, and now and then a null,
 * for a pause. The browser itself takes the text and looks through it, so that only where something is found a block is
 * read: that takes several times as long as to pass by its nodes, and to pass by them takes longer than to search them.
 *
 * @param walker over all text below what isWorthSifting; its place is to be kept while the page changes.
 */
export function* siftBlocks(walker: TreeWalker, parts: SiftParts): Generator<TextBlock | null> {
  const stretches = readStretches(walker.root as Element | ShadowRoot);
  const places = stretches && findPlaces(stretches, parts);
  if (!places) return yield* readBlocks(walker);
  const reader = createBlockReader(walker);
  const before = parts.changes();
  let read: Text | null = null;
  let steps = 0;
  let at = 0;
  let base = 0;
  for (const { start, text } of stretches) {
    const end = base + text.length;
    if ((places[at] ?? Number.POSITIVE_INFINITY) < end) walker.currentNode = start;
    for (let passed = base; (places[at] ?? end) < end; ) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      passed += node.length;
      for (; (places[at] ?? passed) < passed; at++) {
        if (read && !follows(node, read)) continue;
        for (const block of reader.around(node, read)) {
          read = block.segments.at(-1)?.node ?? node;
          yield block;
        }
      }
      if (++steps % STRIDE === 0) yield null;
      if (parts.changes() === before) continue;
      // Nobody knows where the places are now: all is read from the beginning of the block on in which the walk stands.
      const block = enclosingBlock(walker.currentNode);
      walker.currentNode = walker.root.contains(block) ? block : walker.root;
      return yield* readBlocks(walker);
    }
    base = end + 1;
  }
}

/** A stretch of text without unread text in it, and the node after whose beginning it stands. */
interface Stretch {
  readonly start: Node;
  readonly text: string;
}

/** The text below a root, taken by the browser; null where not all of it can be searched this way. */
function readStretches(root: Element | ShadowRoot): Stretch[] | null {
  const range = document.createRange();
  range.selectNodeContents(root);
  const stretches: Stretch[] = [];
  let start: Node = root;
  const { endOffset } = range;
  const take = () => stretches.push({ start, text: range.toString() });
  for (const element of root.querySelectorAll(SPECIAL)) {
    const { localName } = element;
    if (localName === "rt" || localName === "rp") return null;
    range.setEndBefore(element);
    take();
    range.setStartAfter(element);
    start = element.lastChild ?? element;
  }
  range.setEnd(root, endOffset);
  take();
  return stretches;
}

/** The places that a sieve finds in stretches, a sign between two of them; null where it is better to read all. */
function findPlaces(stretches: readonly Stretch[], { sieve, mayBeginAt }: SiftParts): number[] | null {
  const text = stretches.map((stretch) => stretch.text).join("\n");
  if (text.length > MOST_CHARACTERS) return null;
  const places = sieve.placesIn(text).filter((place) => mayBeginAt(text, place));
  return places.length > FEW && places.length * DENSE > text.length ? null : places;
}

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

/** Whether a node begins after another does. */
function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
