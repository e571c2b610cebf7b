import type { HighlightsRoute } from "../../core/library/highlights-route.ts";
import type { EntitiesRoute } from "../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { LibraryView } from "../library-view.ts";

interface PagerProps {
  readonly route: HighlightsRoute | EntitiesRoute;
  readonly page: number;
  readonly pageCount: number;
  readonly view: LibraryView;
}

/** The way through a long list, page by page; nothing where one page holds it all. */
export function Pager({ route, page, pageCount, view }: PagerProps) {
  const { words } = view;
  if (pageCount === 1) return null;
  const to = (next: number) => formatRoute({ ...route, page: next });
  return (
    <nav class="pager" aria-label={words.pages}>
      {page > 1 ? <a href={to(page - 1)}>{words.previousPage}</a> : <span>{words.previousPage}</span>}
      <span aria-current="page">{words.pageOf(page, pageCount)}</span>
      {page < pageCount ? <a href={to(page + 1)}>{words.nextPage}</a> : <span>{words.nextPage}</span>}
    </nav>
  );
}
