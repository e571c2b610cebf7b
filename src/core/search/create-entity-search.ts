import type { EntityListing } from "../model/entity-listing.ts";
import type { MarkedPiece } from "../model/marked-piece.ts";
import { readAskedName } from "./asked-name.ts";
import { type BestMatch, createBestMatches } from "./best-matches.ts";
import { explainMatch } from "./explain-match.ts";
import { findMatches } from "./find-matches.ts";
import { MATCH_RANKS, type MatchRank } from "./match-ranks.ts";
import { createNameIndex } from "./name-index.ts";
import type { Readings } from "./name-reading.ts";
import { listSearchNames } from "./search-names.ts";

export { findReading, type Readings } from "./name-reading.ts";

/** An entity a search found, and which of its names answers the query best (to show why it is there). */
export interface SearchHit {
  readonly listing: EntityListing;
  /** How well it answers. */
  readonly rank: MatchRank;
  readonly matched: string;
  /** `matched`, cut into what answers the query and what does not. */
  readonly pieces: readonly MarkedPiece[];
  /** The pinyin of `matched`, cut likewise, where that is what answers; null otherwise. */
  readonly reading: readonly MarkedPiece[] | null;
}

/** Finds entities by any of their names, best first, at most `limit`. Any text is a valid query. */
export type EntitySearch = (query: string, limit: number) => SearchHit[];

/** Among equals an entity that pages mark comes before any quiet one. Longer than any name. */
const QUIET_WEIGHT = 1000;

/**
 * Makes a search over the names of entities and the sound of the Chinese ones, best first in the order of MATCH_RANKS.
 * A reader who types `CAC` wants the CAC first, however many names have the word: so what is found is ordered by how it
 * answers, and not by how rare its words are, as full-text indexes have it.
 */
export function createEntitySearch(
  listings: readonly EntityListing[],
  readings: Readings = new Map(),
): EntitySearch {
  const index = createNameIndex(listSearchNames(listings, readings));
  const { names, firstNames } = index;
  const best = createBestMatches(listings.length);
  const isQuiet = listings.map(({ mark }) => mark === "quiet");
  /** Of the same rank, the entity of whose name more was typed. */
  const weigh = ({ entity, name }: BestMatch) =>
    (isQuiet[entity] ? QUIET_WEIGHT : 0) + (names[name]?.folded.length ?? 0);

  return (query, limit) => {
    const asked = readAskedName(query);
    if (!asked || limit <= 0) return [];
    best.clear();
    findMatches({ asked, index, best }, limit);
    return best.take(limit, weigh).flatMap(({ entity, name, rank }): SearchHit[] => {
      const listing = listings[entity];
      const found = names[name];
      const kind = MATCH_RANKS[rank];
      if (!listing || !found || !kind) return [];
      const own = names.slice(firstNames[entity], firstNames[entity + 1]);
      return [{ listing, rank: kind, ...explainMatch({ asked, rank: kind, name: found, names: own }) }];
    });
  };
}
