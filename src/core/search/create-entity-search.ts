import MiniSearch from "minisearch";
import type { EntityListing } from "../model/entity-listing.ts";
import type { MarkedPiece } from "./mark-matches.ts";
import { MATCH_RANKS, rankMatch } from "./rank-match.ts";
import { foldText, isHanTerm, termsOfName, termsOfQuery } from "./search-terms.ts";

/** An entity a search found, and which of its names answers the query best (to show why it is there). */
export interface SearchHit {
  readonly listing: EntityListing;
  readonly matched: string;
  /** `matched`, cut into what answers the query and what does not. */
  readonly pieces: readonly MarkedPiece[];
  /** The pinyin of `matched`, cut likewise, where that is what answers; null otherwise. */
  readonly reading: readonly MarkedPiece[] | null;
}

/** Chinese names and their pinyin with tones, syllables parted by spaces (`工信部` -> `gōng xìn bù`). */
export type Readings = ReadonlyMap<string, string>;

/** Finds entities by any of their names, best first, at most `limit`. Any text is a valid query. */
export type EntitySearch = (query: string, limit: number) => SearchHit[];

interface FoldedName {
  readonly text: string;
  readonly folded: string;
}

/** Where a hit stands: the rank of its best name, then MiniSearch's own score. */
interface ScoredHit extends Pick<SearchHit, "listing" | "matched"> {
  readonly rank: number;
  readonly score: number;
}

/** Among equals an entity that pages mark comes first; a better match still beats it. */
const QUIET_WEIGHT = 0.7;

/**
 * Indexes entities for search. MiniSearch finds what matches at all (prefixes, typing errors, Chinese by pairs of
 * characters); which match is better is decided by rankMatch, since a reader who types `CAC` wants the CAC first,
 * however rare the word is elsewhere.
 *
 * MiniSearch is the one package core uses: it is pure, has no dependencies and knows nothing of a DOM.
 */
export function createEntitySearch(listings: readonly EntityListing[]): EntitySearch {
  const names = listings.map(foldNames);
  const index = new MiniSearch<{ id: number; names: string }>({
    fields: ["names"],
    tokenize: termsOfName,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsOfQuery,
      combineWith: "AND",
      prefix: (term) => !isHanTerm(term),
      fuzzy: allowedErrors,
      boostDocument: (id) => (listings[id]?.mark === "quiet" ? QUIET_WEIGHT : 1),
    },
  });
  index.addAll(names.map((own, id) => ({ id, names: own.map(({ folded }) => folded).join(" \n ") })));

  return (query, limit) => {
    const folded = foldText(query);
    if (folded === "" || limit <= 0) return [];
    const hits = index.search(folded).flatMap(({ id, score }): ScoredHit[] => {
      const listing = listings[id];
      const best = findBestName(folded, names[id] ?? []);
      if (!listing || !best) return [];
      return [{ listing, ...best, score }];
    });
    return hits
      .sort((a, b) => a.rank - b.rank || b.score - a.score)
      .slice(0, limit)
      .map(({ listing, matched }) => ({
        listing,
        matched,
        pieces: [{ text: matched, isMatch: false }],
        reading: null,
      }));
  };
}

/** The errors a term may hold: none in short ones, where one letter makes another acronym. */
function allowedErrors(term: string): number | false {
  if (isHanTerm(term) || term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

function foldNames(listing: EntityListing): FoldedName[] {
  const texts = new Set([listing.name, ...listing.names.map(({ text }) => text)]);
  return [...texts].map((text) => ({ text, folded: foldText(text) }));
}

function findBestName(query: string, names: readonly FoldedName[]) {
  const ranked = names.map(({ text, folded }) => ({
    matched: text,
    rank: MATCH_RANKS.indexOf(rankMatch(query, folded)),
  }));
  // The first of the best: names stand with the entity's own name first.
  return ranked.sort((a, b) => a.rank - b.rank)[0];
}
