import { useMemo } from "preact/hooks";
import { browseEntities } from "../../../core/library/browse-entities.ts";
import { type EntityFilter, isNarrowing, NO_ENTITY_FILTER } from "../../../core/library/filter-entities.ts";
import type { EntitiesRoute } from "../../../core/library/knowledge-routes.ts";
import { FOUND_LINE, focusFound } from "../../controls/focus-found.ts";
import { Pager } from "../../controls/pager.tsx";
import { SearchField } from "../../controls/search-field.tsx";
import { useStartOfPage } from "../../frame/use-start-of-page.ts";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { EntityFilterChips } from "./entity-filter-chips.tsx";
import { EntityFilters } from "./entity-filters.tsx";
import { EntityGroup } from "./entity-group.tsx";
import { NearestNames } from "./nearest-names.tsx";

interface EntitiesPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: EntitiesRoute;
}

/** Every entity there is, searched and narrowed. */
export function EntitiesPage({ view, knowledge, route }: EntitiesPageProps) {
  const { knowledgeWords: words } = view;
  const catalogue = knowledge.catalogue(view.strings.language);
  const browsing = useMemo(
    () => browseEntities({ catalogue, search: knowledge.search, route }),
    [catalogue, knowledge, route],
  );
  useStartOfPage(browsing.page);
  const { foundCount, answerCount, facets, groups, page, pageCount, isNear, nearest } = browsing;
  const query = route.query.trim();
  const narrow = (filter: Partial<EntityFilter>) => view.go({ ...route, ...filter, page: 1 });
  const clear = () => {
    // The button goes with what it stands in.
    focusFound();
    narrow(NO_ENTITY_FILTER);
  };
  const isWhole = query === "" && !isNarrowing(route);
  return (
    <>
      <div class="list-head">
        <SearchField
          id="entity-search"
          label={words.searchLabel}
          hint={words.searchHint}
          query={route.query}
          search={(written) => view.replace({ ...route, query: written, page: 1 })}
        />
        <div class="list-summary">
          <p id={FOUND_LINE} role="status" tabIndex={-1}>
            {isWhole ? words.entities(foundCount) : words.entitiesOf(foundCount, catalogue.length)}
          </p>
        </div>
      </div>
      <EntityFilterChips view={view} knowledge={knowledge} filter={route} change={narrow} />
      <div class="list-columns">
        <EntityFilters view={view} knowledge={knowledge} filter={route} facets={facets} change={narrow} />
        <section class="list" id="list" tabIndex={-1} aria-label={words.listLabel}>
          {isNear && foundCount > 0 && (
            <>
              <p dir="auto">{words.nothingKnown(query)}</p>
              <h3>{words.nearest}</h3>
            </>
          )}
          {groups.map((group) => (
            <EntityGroup key={group.group} view={view} group={group} />
          ))}
          {foundCount === 0 && answerCount > 0 && (
            <div class="empty">
              <p>{words.filteredOut(answerCount)}</p>
              <p>
                <button type="button" class="button" onClick={clear}>
                  {view.words.clearFilters}
                </button>
              </p>
            </div>
          )}
          {answerCount === 0 && (
            <div class="empty">
              <p dir="auto">{words.nothingKnown(query)}</p>
              <p class="hint">{words.nothingKnownHint}</p>
              <NearestNames view={view} nearest={nearest} />
            </div>
          )}
          <Pager route={route} page={page} pageCount={pageCount} view={view} />
        </section>
      </div>
    </>
  );
}
