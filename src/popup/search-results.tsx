import { useEffect, useRef } from "preact/hooks";
import { entityKey } from "../core/model/ids.ts";
import type { SearchHit } from "../core/search/create-entity-search.ts";
import type { LookUpAnswer } from "../core/search/look-up.ts";
import { Notice } from "./notice.tsx";
import type { PopupView } from "./popup-view.ts";

/** The list's id, for the search field to point at. */
export const RESULTS_ID = "search-results";

/** The id of the option at an index. */
export function optionId(index: number): string {
  return `${RESULTS_ID}-${index}`;
}

interface SearchResultsProps {
  readonly view: PopupView;
  readonly query: string;
  readonly answer: LookUpAnswer;
  readonly active: number;
}

/** What a query found, or the nearest names where it found nothing. */
export function SearchResults({ view, query, answer, active }: SearchResultsProps) {
  const { popupStrings } = view;
  const isEmpty = answer.found.length === 0;
  const options = isEmpty ? answer.nearest : answer.found;
  return (
    <>
      <p class="unseen" role="status">
        {isEmpty ? popupStrings.nothingFound(query) : popupStrings.resultCount(options.length)}
      </p>
      {isEmpty && <Notice text={popupStrings.nothingFound(query)} />}
      {isEmpty && options.length > 0 && <h2 class="list-heading">{popupStrings.nearest}</h2>}
      {options.length > 0 && (
        <div id={RESULTS_ID} class="results" role="listbox" aria-label={popupStrings.results}>
          {options.map((hit, index) => (
            <Result
              key={entityKey(hit.listing.entity)}
              id={optionId(index)}
              hit={hit}
              isActive={index === active}
              view={view}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface ResultProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly view: PopupView;
}

/** Focus stays in the search field, so an option answers the pointer only; Enter is the field's. */
function Result({ id, hit, isActive, view }: ResultProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { listing } = hit;
  const other = findTellingName(hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list handles every key
    <div
      ref={item}
      id={id}
      class="result"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={() => view.openEntity(listing.entity)}
    >
      <span class="result-name" lang="en">
        {listing.name}
      </span>
      <span class="result-more">
        {other && <span lang={other.lang}>{other.text}</span>}
        {other && " · "}
        {view.strings.entityTypes[listing.type]}
      </span>
    </div>
  );
}

/** Beside its main name, the name that answers the query, else the Chinese one. */
function findTellingName({ listing: { name, names }, matched }: SearchHit) {
  return (
    names.find(({ text }) => text === matched && text !== name) ?? names.find(({ kind }) => kind === "native")
  );
}
