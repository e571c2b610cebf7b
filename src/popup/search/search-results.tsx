import { ALL_ENTITIES } from "../../core/library/knowledge-routes.ts";
import { libraryAddress } from "../../core/library/library-route.ts";
import { entityKey } from "../../core/model/ids.ts";
import type { LookUpAnswer } from "../../core/search/look-up.ts";
import { Notice } from "../notice.tsx";
import type { PopupView } from "../popup-view.ts";
import { SearchResult } from "./search-result.tsx";
import { showQuery } from "./show-query.ts";
import type { Search } from "./use-search.ts";

/** The list's id, for the search field to point at. */
export const RESULTS_ID = "search-results";

/** No name is longer, and browsers cut addresses off. UTF-16 units. */
const MOST_IN_ADDRESS = 500;

/** The id of the option at an index. */
export function optionId(index: number): string {
  return `${RESULTS_ID}-${index}`;
}

interface SearchResultsProps {
  readonly view: PopupView;
  readonly query: string;
  readonly answer: LookUpAnswer;
  readonly active: number;
  readonly choose: Search["choose"];
}

/** What a query found, or the nearest names where it found nothing; and the way to look on in the library. */
export function SearchResults({ view, query, answer, active, choose }: SearchResultsProps) {
  const { popupStrings } = view;
  const isEmpty = answer.found.length === 0;
  const options = isEmpty ? answer.nearest : answer.found;
  const shown = showQuery(query);
  // Half a character can't stand in an address.
  const asked = query.slice(0, MOST_IN_ADDRESS).replace(/\p{Surrogate}/gu, "");
  return (
    <>
      {isEmpty && <Notice text={popupStrings.nothingFound(shown)} />}
      {isEmpty && options.length > 0 && <h2 class="list-heading">{popupStrings.nearest}</h2>}
      {options.length > 0 && (
        <div id={RESULTS_ID} class="results" role="listbox" aria-label={popupStrings.results}>
          {options.map((hit, index) => (
            <SearchResult
              key={entityKey(hit.listing.entity)}
              id={optionId(index)}
              hit={hit}
              isActive={index === active}
              view={view}
              choose={() => choose(index)}
            />
          ))}
        </div>
      )}
      <p class="panel-ways">
        <a
          class="panel-way"
          href={libraryAddress({ ...ALL_ENTITIES, query: asked })}
          target="_blank"
          rel="noopener"
        >
          {popupStrings.searchInLibrary(shown)}
        </a>
      </p>
    </>
  );
}

/** What a screen reader is told of an answer. */
export function announceAnswer(answer: LookUpAnswer, query: string, { popupStrings }: PopupView): string {
  return answer.found.length === 0
    ? popupStrings.nothingFound(showQuery(query))
    : popupStrings.resultCount(answer.found.length);
}
