import { useMemo } from "preact/hooks";
import { collectFigures, createFigureSearch, sortFigures } from "../../../core/library/figure-table.ts";
import type { FigureColumn, FiguresRoute } from "../../../core/library/knowledge-routes.ts";
import { nameUnit } from "../../../ui/claims/name-unit.ts";
import type { LibraryKnowledge } from "../../knowledge/library-knowledge.ts";
import type { LibraryView } from "../../library-view.ts";
import { FigureComparisons } from "./figure-comparisons.tsx";
import { FigureTable } from "./figure-table.tsx";

interface FiguresPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: FiguresRoute;
}

/** Every figure of the knowledge base in one table, and those that conflict side by side on one scale. */
export function FiguresPage({ view, knowledge, route }: FiguresPageProps) {
  const words = view.plotWords.figures;
  const rows = useMemo(() => collectFigures(knowledge.packs, knowledge.index), [knowledge]);
  const { strings, lang } = view;
  const find = useMemo(
    () =>
      createFigureSearch(rows, ({ figure }) => [
        strings.figureRoles[figure.role],
        ...[figure, ...figure.equivalents].map(({ unit }) => nameUnit(unit, strings, lang)),
      ]),
    [rows, strings, lang],
  );
  const found = useMemo(
    () => sortFigures(find(route.query), route, strings.language),
    [find, route, strings],
  );
  const sortBy = (sort: FigureColumn) => {
    const descending = route.sort === sort && !route.descending;
    view.go({ ...route, sort, descending });
  };
  return (
    <div class="plot-page">
      <FigureComparisons view={view} knowledge={knowledge} />
      <section class="figures-all" aria-labelledby="figures-all">
        <h3 id="figures-all">{words.all}</h3>
        <input
          type="search"
          class="figures-search"
          aria-label={words.searchLabel}
          placeholder={words.searchHint}
          value={route.query}
          dir="auto"
          onInput={(event) => view.replace({ ...route, query: event.currentTarget.value })}
        />
        <p class="plot-found" role="status">
          {found.length === rows.length
            ? words.found(found.length)
            : words.foundOf(found.length, rows.length)}
          {route.sort === "value" && <span class="hint"> {words.byUnit}</span>}
        </p>
        {found.length === 0 ? (
          <div class="empty">
            <p>{words.empty}</p>
            <p class="hint">{words.emptyHint}</p>
          </div>
        ) : (
          <FigureTable view={view} rows={found} route={route} sortBy={sortBy} />
        )}
      </section>
    </div>
  );
}
