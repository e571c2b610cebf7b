import { runAside } from "../../runtime/slices.ts";
import { propertyOf } from "../plain-node.ts";
import { keepPlace } from "./keep-place.ts";
import { findShadowRoots, isComponent } from "./shadow-roots.ts";

/** Elements without a root that are looked at again: more than a page has that anyone reads. */
const MAX_WAITING = 5000;

/** Beyond this many places it is cheaper to look through the whole document. */
const MAX_WANTED = 500;

/**
 * So long after the start, in milliseconds, the whole document is looked through once more: any element may have got a
 * root, of which nothing tells, and most scripts that give one have run by then.
 */
const AGAIN_MS = 6000;

/** Knows the open shadow roots of a document. */
export interface ShadowSeeker {
  /** Those that are known and were on the page at the last look. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Takes in a root that was come upon. */
  enter(root: ShadowRoot): void;
  /** Looks through what stands below some nodes, beside all other work: in idle moments, and in few of them. */
  seek(starts: readonly Node[]): Promise<void>;
  /** To be told of each change of the page, in order, so that a search that pauses goes on where it was. */
  keepPlace(record: MutationRecord): void;
  /**
   * Looks at what had no root when it was passed but may get one, once at all of the page, and forgets what has left the page: cheap, to be done
   * now and then, and whenever the text of what has left is forgotten.
   */
  look(): void;
}

/** What is done about roots. */
export interface ShadowFinds {
  /** Some roots are on the page: each is told once, and again when it has been away. */
  onFound(roots: readonly ShadowRoot[]): void;
  onError(error: unknown): void;
}

/** Builds the seeker of one document. */
export function createShadowSeeker({ onFound, onError }: ShadowFinds, signal: AbortSignal): ShadowSeeker {
  const roots = new Set<ShadowRoot>();
  const waiting = new Set<Element>();
  /** Those of the waiting that are no components, and make room for such. */
  const plain = new Set<Element>();
  let wanted = new Set<Node>();
  let found: ShadowRoot[] = [];
  let search: Promise<void> | null = null;
  let walker: TreeWalker | null = null;

  let again = performance.now() + AGAIN_MS;

  const note = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    found.push(root);
  };
  const stopWaiting = (element: Element) => {
    waiting.delete(element);
    plain.delete(element);
  };
  const wait = (element: Element) => {
    const isPlain = !isComponent(element);
    const [first] = plain;
    if (waiting.size >= MAX_WAITING && first && !isPlain) stopWaiting(first);
    if (waiting.size >= MAX_WAITING) return;
    waiting.add(element);
    if (isPlain) plain.add(element);
  };
  const handOn = () => {
    const batch = found;
    found = [];
    if (batch.length > 0) onFound(batch);
  };

  function* searchWanted(): Generator<void> {
    while (wanted.size > 0) {
      const starts = [...wanted].filter((node) => propertyOf(node, "isConnected"));
      wanted = new Set();
      for (walker of findShadowRoots(starts, note, wait)) yield;
    }
    walker = null;
  }

  const seek = (starts: readonly Node[]) => {
    for (const start of starts) wanted.add(start);
    if (wanted.size > MAX_WANTED) wanted = new Set([document.documentElement]);
    search ??= runAside(searchWanted(), handOn, signal)
      .catch(onError)
      .finally(() => {
        search = null;
      });
    return search;
  };

  return {
    roots,
    enter: (root) => {
      note(root);
      handOn();
    },
    seek,
    keepPlace: (record) => {
      if (walker) keepPlace(walker, record);
    },
    look: () => {
      // Not when a search begins: what comes back while one runs would pass for known, and its text is forgotten.
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      for (const element of waiting) if (!element.isConnected) stopWaiting(element);
      const hosts = [...waiting].filter((element) => element.shadowRoot);
      hosts.forEach(stopWaiting);
      if (hosts.length > 0) seek(hosts);
      if (performance.now() < again) return;
      again = Number.POSITIVE_INFINITY;
      seek([document.documentElement]);
    },
  };
}
