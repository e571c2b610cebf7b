import { isFiltering } from "../../core/library/highlight-filter.ts";
import { ARRANGEMENTS, type HighlightsRoute } from "../../core/library/highlights-route.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import { FOUND_LINE } from "../controls/focus-found.ts";
import { SearchField } from "../controls/search-field.tsx";
import type { LibraryView } from "../library-view.ts";

interface ListHeadProps {
  readonly view: LibraryView;
  readonly route: HighlightsRoute;
  readonly isIndexing: boolean;
  readonly foundCount: number;
  readonly allCount: number;
  readonly search: (query: string) => void;
  readonly openExport: () => void;
}

/** The search field, how many there are, how they are laid out, and the way to take them out. */
export function ListHead(props: ListHeadProps) {
  const { view, route, isIndexing, foundCount, allCount, search, openExport } = props;
  const { words } = view;
  const isNarrowed = isFiltering(route.filter);
  return (
    <div class="list-head">
      <SearchField
        id="highlight-search"
        label={words.searchLabel}
        hint={words.searchHint}
        query={route.filter.query}
        search={search}
      />
      <div class="list-summary">
        <p id={FOUND_LINE} role="status" tabIndex={-1}>
          {isNarrowed ? words.foundOf(foundCount, allCount) : words.found(allCount)}
          {isIndexing && route.filter.query !== "" && <span class="indexing"> {words.indexing}</span>}
        </p>
        <nav class="arrangement" aria-label={words.arrangement}>
          {ARRANGEMENTS.map((arrangement) => (
            <a
              key={arrangement}
              href={formatRoute({ ...route, arrangement, page: 1 })}
              aria-current={arrangement === route.arrangement ? "true" : undefined}
            >
              {arrangement === "article" ? words.byArticle : words.byDate}
            </a>
          ))}
        </nav>
        <button type="button" class="button" disabled={allCount === 0} onClick={openExport}>
          {words.openExport}
        </button>
      </div>
    </div>
  );
}
