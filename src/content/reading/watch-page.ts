import { whenIdle } from "../../runtime/slices.ts";
import { COLLECT_MS, REST_FACTOR } from "../pace.ts";
import { callOn, propertyOf } from "../plain-node.ts";
import { elementRole } from "./element-roles.ts";
import { enclosingBlock } from "./read-blocks.ts";

/** Beyond this many changed nodes it is cheaper to read everything again than to sort them out. */
const MAX_DIRTY = 2000;

/** What is done with changes. */
export interface PageChanges {
  /**
   * Reads changed places again; gives the milliseconds of our own script it took. `areNew` says that each has just come,
   * whole, and that nothing else has changed.
   */
  rescan(roots: readonly Node[], areNew: boolean): Promise<number>;
  /** Called for each change, at once, in order. */
  keepPlace(record: MutationRecord): void;
  /** Called before, when text was removed or changed. */
  dropStale(): void;
  onError(error: unknown): void;
}

/** Watches documents and shadow roots for text that comes, changes, goes, and becomes an editor's or is so no more. */
export interface PageWatcher {
  observe(root: Node): void;
}

/** Builds the watcher of one document; nothing is watched until `observe` is called. */
export function watchPage(changes: PageChanges, signal: AbortSignal): PageWatcher {
  let dirty = new Set<Node>();
  let hasStale = false;
  let isWaiting = false;
  let restMs = 0;

  const readChanges = async () => {
    await whenIdle();
    // Switched off meanwhile: what has changed is nobody's to read.
    if (signal.aborted) return;
    const roots = rootsToRead(dirty);
    const areNew = !hasStale && hasOnly(dirty, roots);
    dirty = new Set();
    const start = performance.now();
    if (hasStale) changes.dropStale();
    hasStale = false;
    const own = performance.now() - start + (await changes.rescan(roots, areNew));
    restMs = own * REST_FACTOR;
  };

  const schedule = () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    setTimeout(
      () => {
        readChanges()
          .catch(changes.onError)
          .finally(() => {
            isWaiting = false;
            if (dirty.size > 0 || hasStale) schedule();
          });
      },
      Math.max(COLLECT_MS, restMs),
    );
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      for (const node of addedNodes) dirty.add(node);
      changes.keepPlace(record);
      if (type === "childList" && removedNodes.length === 0) continue;
      hasStale = true;
      if (type !== "childList" || [...removedNodes].some(stoodInLine)) dirty.add(target);
    }
    if (dirty.size > MAX_DIRTY) dirty = new Set([...dirty].map((node) => callOn(node, "getRootNode")));
    schedule();
  });
  signal.addEventListener("abort", () => observer.disconnect());

  return {
    observe: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        // A change of any other attribute costs the page no more with it than without.
        attributeFilter: ["contenteditable"],
      }),
  };
}

/** Whether changed nodes are the elements to read for them: nothing was added to one of them once it had come. */
function hasOnly(dirty: ReadonlySet<Node>, roots: readonly Node[]): boolean {
  return roots.length === dirty.size && roots.every((root) => root instanceof Element && dirty.has(root));
}

const parentOf = (node: Node) => propertyOf(node, "parentNode");

/** Whether the text on both sides of a removed node has come together. */
function stoodInLine(node: Node): boolean {
  return !(node instanceof Element) || elementRole(node) !== "block";
}

/**
 * The places to read for changed nodes: whole blocks, none inside another. What was passed on the way up is remembered:
 * pages nest by the thousand, and change in as many places.
 */
function rootsToRead(dirty: ReadonlySet<Node>): Node[] {
  const blocks = new Map<Node, Node>();
  const roots = new Set<Node>();
  for (const node of dirty) if (propertyOf(node, "isConnected")) roots.add(enclosingBlock(node, blocks));
  const isInside = new Map<Node, boolean>();
  return [...roots].filter((root) => {
    const path: Node[] = [];
    let known: boolean | undefined;
    for (let at = parentOf(root); at && known === undefined; at = parentOf(at)) {
      known = roots.has(at) || isInside.get(at);
      path.push(at);
    }
    for (const node of path) isInside.set(node, known ?? false);
    return !known;
  });
}
