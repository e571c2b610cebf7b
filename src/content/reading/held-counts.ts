import type { Candidate } from "../../core/matching/find-candidates.ts";
import { entityKey } from "../../core/model/ids.ts";

/**
 * Of one entity a page holds so many candidates at most; what comes after is not looked at. Nobody reads so many, each
 * takes its share of every later pass, and no other name is to wait for them.
 */
export const MOST_HELD = 10_000;

/** How many candidates of each entity a page holds. */
export interface HeldCounts {
  add(candidates: readonly Candidate[]): void;
  remove(candidates?: readonly Candidate[]): void;
  hasRoomFor(candidate: Candidate): boolean;
}

/** Makes the counts of a page that holds none. */
export function createHeldCounts(): HeldCounts {
  const counts = new Map<string, number>();
  const countOf = ({ entity }: Candidate) => counts.get(entityKey(entity)) ?? 0;
  const change = (candidates: readonly Candidate[], by: number) => {
    for (const candidate of candidates) counts.set(entityKey(candidate.entity), countOf(candidate) + by);
  };
  return {
    add: (candidates) => change(candidates, 1),
    remove: (candidates = []) => change(candidates, -1),
    hasRoomFor: (candidate) => countOf(candidate) < MOST_HELD,
  };
}
