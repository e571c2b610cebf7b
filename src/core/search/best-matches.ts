/** The best match of one entity so far. */
export interface BestMatch {
  readonly entity: number;
  /** Number of the name that answers best, the first of equals. */
  readonly name: number;
  /** Place of its rank, 0 for the best. */
  readonly rank: number;
}

/** The best match of every entity that a search has found, in tables that are used again for the next. */
export interface BestMatches {
  clear(): void;
  offer(entity: number, name: number, rank: number): void;
  /** Entities offered since the last clear. */
  count(): number;
  /** Whether some entity has this rank or a better one. */
  reaches(rank: number): boolean;
  /** The first so many by rank, then by the least weight of their name, then in the entities' order. */
  take(limit: number, weigh: (match: BestMatch) => number): BestMatch[];
}

const NO_RANK = 255;

/** Makes the tables for so many entities. */
export function createBestMatches(entities: number): BestMatches {
  const ranks = new Uint8Array(entities).fill(NO_RANK);
  const names = new Int32Array(entities);
  let count = 0;
  return {
    clear() {
      ranks.fill(NO_RANK);
      count = 0;
    },
    offer(entity, name, rank) {
      const best = ranks[entity] ?? NO_RANK;
      if (rank > best || (rank === best && name >= (names[entity] ?? 0))) return;
      if (best === NO_RANK) count += 1;
      ranks[entity] = rank;
      names[entity] = name;
    },
    count: () => count,
    reaches: (rank) => ranks.some((own) => own <= rank),
    take(limit, weigh) {
      const taken: (BestMatch & { readonly weight: number })[] = [];
      for (let entity = 0; entity < entities; entity++) {
        const rank = ranks[entity] ?? NO_RANK;
        const last = taken[limit - 1];
        if (rank === NO_RANK || (last && rank > last.rank)) continue;
        const match = { entity, name: names[entity] ?? 0, rank };
        const weight = weigh(match);
        if (last && rank === last.rank && weight >= last.weight) continue;
        // Most are not among the first, so a list kept in order is quicker than sorting them all.
        let at = taken.length;
        while (at > 0 && isAfter(taken[at - 1], rank, weight)) at -= 1;
        taken.splice(at, 0, { ...match, weight });
        taken.length = Math.min(taken.length, limit);
      }
      return taken;
    },
  };
}

function isAfter(one: { rank: number; weight: number } | undefined, rank: number, weight: number): boolean {
  return one !== undefined && (one.rank > rank || (one.rank === rank && one.weight > weight));
}
