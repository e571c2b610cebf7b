import { useMemo, useState } from "preact/hooks";
import type { SearchHit } from "../core/search/create-entity-search.ts";
import type { LookUpAnswer } from "../core/search/look-up.ts";
import type { Knowledge } from "./popup-view.ts";

/** A search as it stands: the query, what it found, and which result the arrow keys are on. */
export interface Search {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Null without a query, or before there is anything to search. */
  readonly answer: LookUpAnswer | null;
  /** What the arrow keys walk, in the order shown. */
  readonly options: readonly SearchHit[];
  /** Index into `options`; -1 for none. */
  readonly active: number;
  readonly setActive: (active: number) => void;
}

/** Searches as the reader types, of which every change is told. */
export function useSearch(knowledge: Knowledge, onQuery: () => void): Search {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const answer = useMemo(
    () => (knowledge.state === "loaded" && query.trim() !== "" ? knowledge.search(query) : null),
    [knowledge, query],
  );
  const hasFound = answer !== null && answer.found.length > 0;
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setChosen(null);
      onQuery();
    },
    answer,
    options: hasFound ? answer.found : (answer?.nearest ?? []),
    // The best result is chosen until the reader chooses; a mere neighbour is never opened unasked.
    active: chosen ?? (hasFound ? 0 : -1),
    setActive: setChosen,
  };
}
