import { callOn, propertyOf } from "../plain-node.ts";

/**
 * Keeps the place of a walk that pauses while the page changes. A walker stands on a node: taken from the page, it would
 * find nothing after it, and moved, it would pass over all between. To be told of each change, in order. A NodeIterator
 * does the same by itself, but costs the page a little at every removal, for as long as it is not collected.
 */
export function keepPlace(
  walker: TreeWalker,
  { removedNodes, previousSibling, target }: MutationRecord,
): void {
  for (const removed of removedNodes) {
    if (!callOn(removed, "contains", walker.currentNode) || !callOn(walker.root, "contains", target))
      continue;
    let before = previousSibling;
    for (let last = before; last; last = propertyOf(last, "lastChild")) before = last;
    walker.currentNode = before ?? target;
  }
}
