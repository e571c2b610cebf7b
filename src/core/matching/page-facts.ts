import type { EntityKey } from "../model/ids.ts";
import type { PageWideEvidence } from "./context-rules.ts";
import { type BlockFacts, type DoubtfulCandidate, formKey } from "./read-block.ts";

/** Beyond this many, more home entities or words change no judgement (context-rules.ts counts three at most). */
const ENOUGH = 12;

/** What all blocks of a page together say, kept up to date block by block. */
export interface PageFacts {
  /** Counts a block in, or out again. */
  add(facts: BlockFacts): void;
  remove(facts: BlockFacts): void;
  /** What the rest of the page says about a doubtful candidate of a block that is counted in. */
  evidenceFor(doubtful: DoubtfulCandidate, block: BlockFacts): PageWideEvidence;
  /** Goes up whenever some judgement may come out differently. */
  version(): number;
}

/** Makes the facts of an empty page. */
export function createPageFacts(): PageFacts {
  const expanded = new Map<string, number>();
  const established = new Map<string, number>();
  const otherwise = new Map<string, number>();
  const home = new Map<string, number>();
  let homeCues = 0;
  let version = 0;

  function change(facts: BlockFacts, by: 1 | -1): void {
    const before = [home.size, homeCues];
    const turned = [
      tally(expanded, facts.expanded, by),
      tally(established, facts.established, by),
      tally(otherwise, facts.otherwise, by),
    ];
    tally(home, facts.home, by);
    homeCues += by * facts.homeCues;
    const moved = [home.size, homeCues].some(
      (count, index) => Math.min(ENOUGH, count) !== Math.min(ENOUGH, before[index] ?? 0),
    );
    if (moved || turned.includes(true)) version++;
  }

  return {
    add: (facts) => change(facts, 1),
    remove: (facts) => change(facts, -1),
    version: () => version,
    evidenceFor({ entity, form }, block) {
      const ownHome = block.home.size + (block.home.has(entity) || !home.has(entity) ? 0 : 1);
      return {
        isExpanded: expanded.has(entity),
        isOtherwise: otherwise.has(formKey(entity, form)),
        isOtherwiseHere: block.otherwise.has(formKey(entity, form)) && !block.expanded.has(entity),
        isEstablished: (established.get(entity) ?? 0) > (block.established.has(entity) ? 1 : 0),
        homeElsewhere: home.size - ownHome,
        homeCuesElsewhere: homeCues - block.homeCues,
      };
    },
  };
}

/** Counts keys in or out; whether one came or went. */
function tally(
  counts: Map<string, number>,
  keys: ReadonlySet<EntityKey> | ReadonlySet<string>,
  by: 1 | -1,
): boolean {
  let turned = false;
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + by;
    if (count <= 0) counts.delete(key);
    else counts.set(key, count);
    if (count === 0 || (count === 1 && by === 1)) turned = true;
  }
  return turned;
}
