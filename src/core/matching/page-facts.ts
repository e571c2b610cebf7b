import type { EntityKey } from "../model/ids.ts";
import { type DoubtfulCandidate, formKey } from "./doubtful-candidate.ts";
import type { PageWideEvidence } from "./evidence.ts";
import { createContextReader, type PageContext } from "./page-context.ts";
import type { BlockFacts } from "./read-block.ts";
import { isOfCountry } from "./read-local-evidence.ts";
import { tally } from "./tally.ts";

/** Beyond this many, more of the same elsewhere changes no judgement: three at most count (evidenceFor). */
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

/** Makes the facts of an empty page. What its context says is read when an ambiguous name is judged. */
export function createPageFacts(context: () => PageContext): PageFacts {
  const readContext = createContextReader(context);
  const named = new Map<string, number>();
  const expanded = new Map<string, number>();
  const established = new Map<string, number>();
  const defined = new Map<string, number>();
  const otherwise = new Map<string, number>();
  const rivals = new Map<string, number>();
  const abroad = new Map<string, number>();
  const home = new Map<string, number>();
  let homeCues = 0;
  let foreignCues = 0;
  let version = 0;

  const bounded = () =>
    [home.size, homeCues, foreignCues].reduce(
      (sum, count) => sum * (ENOUGH + 1) + Math.min(ENOUGH, count),
      0,
    );

  function change(facts: BlockFacts, by: 1 | -1): void {
    const before = bounded();
    const turned = [
      tally(named, facts.named, by),
      tally(expanded, facts.expanded, by),
      tally(established, facts.established, by),
      tally(defined, facts.defined.keys(), by),
      tally(otherwise, facts.otherwise, by),
      tally(rivals, facts.rivals, by),
      tally(abroad, facts.abroad, by),
    ];
    tally(home, facts.home, by);
    homeCues += by * facts.homeCues;
    foreignCues += by * facts.foreignCues;
    if (bounded() !== before || turned.includes(true)) version++;
  }

  return {
    add: (facts) => change(facts, 1),
    remove: (facts) => change(facts, -1),
    version: () => version,
    evidenceFor({ candidate, entity, form, formClass }, block) {
      const key = formKey(entity, form);
      const isElseHere =
        block.otherwise.has(key) &&
        (!block.expanded.has(entity) || (block.spelledOtherwise.has(key) && !block.defined.has(key)));
      const ownHome = block.home.size + (block.home.has(entity) || !home.has(entity) ? 0 : 1);
      return {
        ...(isOfCountry(candidate) ? readContext() : null),
        defined: defined.has(key) ? 1 : 0,
        // A name is not its own evidence.
        expanded: (formClass === "acronym" ? expanded : named).has(entity) ? 1 : 0,
        otherwise: otherwise.has(key) ? 1 : 0,
        otherwiseHere: isElseHere ? 1 : 0,
        rivalName: rivals.has(key) ? 1 : 0,
        foreignElsewhere: isElsewhere(abroad, block.abroad, entity) ? 1 : 0,
        established: isElsewhere(established, block.established, entity) ? 1 : 0,
        ...(isOfCountry(candidate) && {
          homeElsewhere: Math.min(3, home.size - ownHome),
          homeCuesElsewhere: Math.min(2, homeCues - block.homeCues),
          foreignCuesElsewhere: Math.min(2, foreignCues - block.foreignCues),
        }),
      };
    },
  };
}

/** Whether other blocks have a key than one that may have it. */
function isElsewhere(
  counts: ReadonlyMap<string, number>,
  own: ReadonlySet<EntityKey>,
  key: EntityKey,
): boolean {
  return (counts.get(key) ?? 0) > (own.has(key) ? 1 : 0);
}
