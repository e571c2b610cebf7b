import { listedNames } from "../../../core/knowledge/display-names.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import type { SearchHit } from "../../../core/search/create-entity-search.ts";
import type { LibraryView } from "../../library-view.ts";

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
        {nearest.map(({ listing }) => {
          const { main } = listedNames(listing, strings.language);
          return (
            <li key={entityKey(listing.entity)}>
              <a lang={main.lang} href={formatRoute(recordOf(listing.entity))}>
                {main.text}
              </a>{" "}
              <span class="quiet">{strings.entityTypes[listing.type]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
