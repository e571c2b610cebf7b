import { useMemo, useState } from "preact/hooks";
import type { EntityRef } from "../../core/model/ids.ts";
import type { SearchHit } from "../../core/search/create-entity-search.ts";
import type { LookUpAnswer } from "../../core/search/look-up.ts";
import { isNearRank } from "../../core/search/match-ranks.ts";
import type { Knowledge } from "../popup-view.ts";

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
  /** Opens the result at an index, from which the arrow keys go on. */
  readonly choose: (index: number) => void;
}

interface SearchParts {
  readonly knowledge: Knowledge;
  /** Hears of every change of the query. */
  readonly onQuery: () => void;
  readonly openEntity: (entity: EntityRef) => void;
}

/** Searches as the reader types. */
export function useSearch({ knowledge, onQuery, openEntity }: SearchParts): Search {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const answer = useMemo(
    () => (knowledge.state === "loaded" && query.trim() !== "" ? knowledge.search(query) : null),
    [knowledge, query],
  );
  const { found, nearest } = answer ?? NOTHING;
  const options = found.length > 0 ? found : nearest;
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setChosen(null);
      onQuery();
    },
    answer,
    options,
    active: chosen ?? (isMeant(found, nearest) ? 0 : -1),
    setActive: setChosen,
    choose: (index) => {
      const hit = options[index];
      if (!hit) return;
      setChosen(index);
      openEntity(hit.listing.entity);
    },
  };
}

const NOTHING: Pick<LookUpAnswer, "found" | "nearest"> = { found: [], nearest: [] };

/** The best result is chosen until the reader chooses, were it by a slip of the keys; a mere guess is never opened unasked. */
function isMeant(found: readonly SearchHit[], [first]: readonly SearchHit[]): boolean {
  return found.length > 0 || (first !== undefined && isNearRank(first.rank));
}
