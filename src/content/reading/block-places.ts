import { callOn, propertyOf } from "../plain-node.ts";
import type { TextBlock } from "./text-block.ts";

/** Those of some roots, none inside another, that blocks were read below. */
export function rootsOf(blocks: readonly TextBlock[], roots: ReadonlySet<Node>): Set<Node> {
  const found = new Set<Node>();
  for (const { segments } of blocks) {
    let at: Node | null = segments[0]?.node ?? null;
    while (at && !roots.has(at)) at = propertyOf(at, "parentNode");
    if (at) found.add(at);
  }
  return found;
}

/** Whether any of a block's text stands below a root. */
export function isBelow({ segments }: TextBlock, root: Node): boolean {
  return segments.some(({ node }) => callOn(root, "contains", node));
}

/**
 * Whether a block's text has left the page, to another document maybe, or got shorter. Text changed to other words is
 * read again and replaced; only text that went leaves nothing to replace it.
 */
export function isStale(block: TextBlock): boolean {
  return block.segments.some(
    ({ node, from, length }) =>
      !node.isConnected || node.ownerDocument !== document || node.length < from + length,
  );
}
