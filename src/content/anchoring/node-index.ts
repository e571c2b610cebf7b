/** Text node -> what lies over it, so that a look-up under the pointer does not grow with the page's highlights. */
export interface NodeIndex<Item> {
  /** Makes these nodes the ones an item lies over. */
  set(item: Item, nodes: readonly Text[]): void;
  delete(item: Item): void;
  at(node: Text): Iterable<Item>;
}

/** Builds an empty index. */
export function createNodeIndex<Item>(): NodeIndex<Item> {
  const itemsAt = new WeakMap<Text, Set<Item>>();
  const nodesOf = new Map<Item, readonly Text[]>();
  const remove = (item: Item) => {
    for (const node of nodesOf.get(item) ?? []) itemsAt.get(node)?.delete(item);
    nodesOf.delete(item);
  };
  return {
    set: (item, nodes) => {
      remove(item);
      nodesOf.set(item, nodes);
      for (const node of nodes) {
        const items = itemsAt.get(node);
        if (items) items.add(item);
        else itemsAt.set(node, new Set([item]));
      }
    },
    delete: remove,
    at: (node) => itemsAt.get(node) ?? [],
  };
}
