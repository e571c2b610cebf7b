import type { Told } from "../../core/lexicon/waiting-form.ts";
import { callOn, propertyOf } from "../plain-node.ts";

/** Where names may stand that wait for more than had been told there, and were not noted. */
export interface PassedPlaces {
  /** Keeps a root in mind, with the least that had been told when it was passed over. */
  note(root: Node, by: Told): void;
  /** What is below a node is about to be read. */
  forgetBelow(root: Node): void;
  /** Takes out a place that was passed over when less was told than now; null where there is none. */
  take(told: Told): Node | null;
  /** Forgets what has left the page. */
  dropGone(): void;
}

/** Of more places, their documents and shadow roots are kept in mind instead. */
const MOST_PLACES = 100;

/** Makes the places of a page on which nothing was passed over. */
export function createPassedPlaces(): PassedPlaces {
  let places = new Map<Node, Told>();
  let most = MOST_PLACES;

  const set = (node: Node, by: Told) => {
    places.set(node, Math.min(by, places.get(node) ?? by) as Told);
  };

  return {
    note: (root, by) => {
      if (places.size >= most && !places.has(root)) {
        const before = places;
        places = new Map();
        for (const [node, told] of before) set(outermost(node), told);
        most = Math.max(MOST_PLACES, 2 * places.size);
      }
      set(root, by);
    },
    forgetBelow: (root) => {
      for (const node of places.keys()) if (callOn(root, "contains", node)) places.delete(node);
    },
    take: (told) => {
      for (const [root, by] of places) {
        if (by >= told) continue;
        places.delete(root);
        return root;
      }
      return null;
    },
    dropGone: () => {
      for (const node of places.keys()) if (!propertyOf(node, "isConnected")) places.delete(node);
    },
  };
}

/** What is kept in mind for a node where there are too many: its body or shadow root, or the root of its tree. */
function outermost(node: Node): Node {
  const { body } = propertyOf(node, "ownerDocument") ?? document;
  return body?.contains(node) ? body : callOn(node, "getRootNode");
}
