import type { Why } from "../model/why.ts";
import type { Candidate } from "./candidate.ts";
import { findWhy } from "./find-why.ts";
import type { PlacedNames } from "./page-evidence.ts";

/** What made a mention count: its distance is the caller's to tell, from the block that says so. */
export interface EvidenceFor<Block> extends Omit<Why, "distance"> {
  /** Null where no single block says so. */
  readonly source: Block | null;
}

/**
 * What made one of a block's mentions count, the block that says so with it; null where the page names nothing in the
 * block any more.
 */
export function findWhyOnPage<Block>(
  named: readonly PlacedNames<Block>[],
  block: Block,
  mention: Candidate,
): EvidenceFor<Block> | null {
  const at = named.findIndex((each) => each.block === block);
  if (at === -1) return null;
  const { distance, ...why } = findWhy(mention, at, named);
  return { ...why, source: distance === null ? null : (named[at + distance]?.block ?? null) };
}
