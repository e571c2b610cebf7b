import { recordOf } from "../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import { entityKey } from "../../core/model/ids.ts";
import type { SearchHit } from "../../core/search/create-entity-search.ts";
import type { LibraryView } from "../library-view.ts";

interface NearestNamesProps {
  readonly view: LibraryView;
  readonly nearest: readonly SearchHit[];
}

/** Guesses at what was meant, where nothing is called what was asked for. */
export function NearestNames({ view, nearest }: NearestNamesProps) {
  const { knowledgeWords: words, strings } = view;
  if (nearest.length === 0) return null;
  return (
    <section class="nearest" aria-labelledby="nearest-heading">
      <h3 id="nearest-heading">{words.nearest}</h3>
      <ul>
        {nearest.map(({ listing }) => (
          <li key={entityKey(listing.entity)}>
            <a lang="en" href={formatRoute(recordOf(listing.entity))}>
              {listing.name}
            </a>{" "}
            <span class="quiet">{strings.entityTypes[listing.type]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
