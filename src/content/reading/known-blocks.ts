import { callOn } from "../plain-node.ts";
import { hasMoreElements } from "./has-more-elements.ts";
import { isSameBlock, type TextBlock } from "./text-block.ts";
import { walkText } from "./text-walker.ts";

/** Blocks by their text nodes. */
export interface KnownBlocks {
  add(block: TextBlock): void;
  remove(block: TextBlock): void;
  has(block: TextBlock): boolean;
  /** The one that reads as another does, node for node; null where there is none. */
  alike(block: TextBlock): TextBlock | null;
  /** Those that share a text node with a block. */
  besides(block: TextBlock): Set<TextBlock>;
  /**
   * Those with a text node below a root. It takes as long as to go through what is known or through the root's own text,
   * whichever is less: a page may have thousands of names, and a feed grows by a few nodes.
   */
  below(root: Node): Set<TextBlock>;
  where(isMeant: (block: TextBlock) => boolean): Set<TextBlock>;
}

/** Makes the blocks of a page of which none is known. */
export function createKnownBlocks(): KnownBlocks {
  const blocksOf = new Map<Text, Set<TextBlock>>();

  return {
    add: (block) => {
      for (const { node } of block.segments) {
        const blocks = blocksOf.get(node);
        if (blocks) blocks.add(block);
        else blocksOf.set(node, new Set([block]));
      }
    },
    remove: (block) => {
      for (const { node } of block.segments) {
        const blocks = blocksOf.get(node);
        blocks?.delete(block);
        if (blocks?.size === 0) blocksOf.delete(node);
      }
    },
    has: (block) => block.segments.some(({ node }) => blocksOf.get(node)?.has(block)),
    alike: (block) => {
      const [first] = block.segments;
      for (const other of (first && blocksOf.get(first.node)) ?? [])
        if (isSameBlock(other, block)) return other;
      return null;
    },
    besides: (block) => new Set(block.segments.flatMap(({ node }) => [...(blocksOf.get(node) ?? [])])),
    below: (root) => {
      const below = new Set<TextBlock>();
      if (blocksOf.size === 0) return below;
      if (isSmaller(root, blocksOf.size)) {
        const walker = walkText(root);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const block of blocksOf.get(node as Text) ?? []) below.add(block);
      } else {
        for (const [node, blocks] of blocksOf)
          if (callOn(root, "contains", node)) for (const block of blocks) below.add(block);
      }
      return below;
    },
    where: (isMeant) => {
      const meant = new Set<TextBlock>();
      for (const blocks of blocksOf.values())
        for (const block of blocks) if (isMeant(block)) meant.add(block);
      return meant;
    },
  };
}

/** To pass by a text node takes about as long as to ask so many others whether they stand below. */
const COSTS = 4;

/** Whether it takes less to go through a root than through so many text nodes that are known. */
function isSmaller(root: Node, known: number): boolean {
  const isElements = root instanceof Element || root instanceof DocumentFragment;
  return isElements && !hasMoreElements(root, Math.floor(known / COSTS));
}
