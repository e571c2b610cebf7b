import MiniSearch from "minisearch";
import type { Highlight, HighlightId } from "../model/highlight.ts";
import { foldForWordSearch, isHanTerm, termsOfQuery, termsOfText } from "./search-terms.ts";

/** What a query found in one highlight. */
export interface HighlightHit {
  /** More is better; comparable within one search only. */
  readonly score: number;
  /** The folded terms of the highlight that answer the query, for markMatches. */
  readonly terms: readonly string[];
}

/** A full-text index over the quotes, notes and titles of highlights. */
export interface HighlightSearch {
  /**
   * Brings the index into line with these highlights: what is new or changed is indexed, what is gone is taken out.
   * Yields after every few highlights, so that a caller can do it in slices.
   */
  update(highlights: readonly Highlight[]): Generator<void>;
  /** The highlights that hold all words of a query; null for a query that asks for nothing yet: no word, one letter. */
  search(query: string): ReadonlyMap<HighlightId, HighlightHit> | null;
}

interface IndexedText {
  readonly id: HighlightId;
  readonly quote: string;
  readonly note: string;
  readonly title: string;
}

/** What the reader wrote says most about why a passage was kept; a title is shared by all of its article. */
const WEIGHTS = { quote: 1, note: 1.5, title: 0.5 };

/** Highlights indexed between two yields: about a millisecond. */
const BATCH = 10;

/** A misspelt word found, and a word only begun, count for less than the word itself. */
const LOOSE_WEIGHTS = { fuzzy: 0.3, prefix: 0.6 };

/** Makes an empty index. */
export function createHighlightSearch(): HighlightSearch {
  const index = new MiniSearch<IndexedText>({
    fields: ["quote", "note", "title"],
    tokenize: termsOfText,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsOfQuery,
      combineWith: "AND",
      boost: WEIGHTS,
      weights: LOOSE_WEIGHTS,
      prefix: (term) => !isHanTerm(term) && isTelling(term),
      fuzzy: allowedErrors,
    },
  });
  /** The version indexed of each highlight. */
  const indexed = new Map<HighlightId, Highlight>();

  const discard = (id: HighlightId) => {
    index.discard(id);
    indexed.delete(id);
  };

  return {
    *update(highlights) {
      const current = new Set(highlights.map(({ id }) => id));
      for (const id of [...indexed.keys()]) if (!current.has(id)) discard(id);
      let inBatch = 0;
      for (const highlight of highlights) {
        const before = indexed.get(highlight.id);
        if (before && isSameText(before, highlight)) continue;
        if (before) discard(highlight.id);
        index.add(textOf(highlight));
        indexed.set(highlight.id, highlight);
        inBatch += 1;
        if (inBatch % BATCH === 0) yield;
      }
    },
    search(query) {
      const folded = foldForWordSearch(query);
      if (!termsOfQuery(folded).some(isTelling)) return null;
      const hits = new Map<HighlightId, HighlightHit>();
      for (const { id, score, terms } of index.search(folded)) {
        hits.set(id as HighlightId, { score, terms });
      }
      return hits;
    },
  };
}

function textOf({ id, target, note, page }: Highlight): IndexedText {
  return {
    id,
    quote: foldForWordSearch(target.quote.exact),
    note: foldForWordSearch(note),
    title: foldForWordSearch(page.title),
  };
}

function isSameText(one: Highlight, other: Highlight): boolean {
  return (
    one === other ||
    (one.modified === other.modified &&
      one.note === other.note &&
      one.target.quote.exact === other.target.quote.exact &&
      one.page.title === other.page.title)
  );
}

/** One letter begins thousands of words: too many to be of use, and to be found while a reader types. */
function isTelling(term: string): boolean {
  return term.length > 1 || isHanTerm(term);
}

/** The errors a term may hold: none in short ones, where one letter makes another word. */
function allowedErrors(term: string): number | false {
  if (isHanTerm(term) || term.length < 5) return false;
  return term.length < 9 ? 1 : 2;
}
