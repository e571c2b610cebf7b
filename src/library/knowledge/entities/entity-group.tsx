import { displayNames } from "../../../core/knowledge/display-names.ts";
import type {
  EntityGroup as EntityGroupData,
  EntityRow as EntityRowData,
} from "../../../core/library/browse-entities.ts";
import type { CatalogueEntry } from "../../../core/library/entity-catalogue.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import type { SearchHit } from "../../../core/search/create-entity-search.ts";
import { printSourceDate } from "../../../ui/dates/print-source-date.ts";
import { Dot } from "../../../ui/dot.tsx";
import { MarkedPieces } from "../../../ui/marked-pieces.tsx";
import type { LibraryView } from "../../library-view.ts";

interface EntityGroupProps {
  readonly view: LibraryView;
  readonly group: EntityGroupData;
}

/** Entities under the name of their group; what a query found has no heading, since it stands best first. */
export function EntityGroup({ view, group: { group, rows, count } }: EntityGroupProps) {
  const { strings, knowledgeWords: words } = view;
  return (
    <section class="group" aria-labelledby={group === null ? undefined : `group-${group}`}>
      {group !== null && (
        <div class="group-head">
          <h3 id={`group-${group}`}>{strings.markGroups[group]}</h3>
          <span class="group-count">{words.entities(count)}</span>
        </div>
      )}
      <ul class="entity-rows">
        {rows.map((row) => (
          <EntityRow key={entityKey(row.entry.listing.entity)} view={view} row={row} />
        ))}
      </ul>
    </section>
  );
}

function EntityRow({
  view,
  row: { entry, hit },
}: {
  readonly view: LibraryView;
  readonly row: EntityRowData;
}) {
  const { strings, knowledgeWords: words } = view;
  const { listing, nativeName, claimCount } = entry;
  const { main, other } = displayNames({ name: listing.name, nativeName }, strings.language);
  const isMain = hit?.matched === main.text;
  const isOther = hit !== null && hit.matched === other?.text;
  return (
    <li class="entity-row">
      <p class="entity-names">
        <a class="entity-link" lang={main.lang} href={formatRoute(recordOf(listing.entity))}>
          {hit && isMain ? <MarkedPieces pieces={hit.pieces} /> : main.text}
        </a>
        {hit && isMain && <Reading hit={hit} />}
        {other && (
          <span class="other-name" lang={other.lang}>
            {isOther ? <MarkedPieces pieces={hit.pieces} /> : other.text}
          </span>
        )}
        {isOther && <Reading hit={hit} />}
        <span class="quiet">
          {strings.entityTypes[listing.type]}
          <Dot />
          {words.claims(claimCount)}
        </span>
      </p>
      {hit && !isMain && !isOther && (
        <p class="quiet">
          {words.matched}{" "}
          <span lang={languageOf(hit)}>
            <MarkedPieces pieces={hit.pieces} />
          </span>{" "}
          <Reading hit={hit} />
        </p>
      )}
      <Opening view={view} entry={entry} />
    </li>
  );
}

/** The pinyin that answers a query typed as such. */
function Reading({ hit }: { readonly hit: SearchHit }) {
  if (!hit.reading) return null;
  return (
    <span class="quiet">
      (
      <span lang="zh-Latn-pinyin">
        <MarkedPieces pieces={hit.reading} />
      </span>
      )
    </span>
  );
}

function languageOf({ listing, matched }: SearchHit): string {
  return listing.names.find(({ text }) => text === matched)?.lang ?? "en";
}

/** The summary's first sentence, with where it stands: without that it would be a statement of ours. */
function Opening({
  view,
  entry: { opening },
}: {
  readonly view: LibraryView;
  readonly entry: CatalogueEntry;
}) {
  if (!opening) return null;
  return (
    <p class="entity-opening">
      <span lang="en">{opening.text}</span>{" "}
      <span class="quiet">
        {opening.sources.map(({ id, publisher, published, dateBasis }, at) => (
          <span key={id}>
            {at > 0 && <Dot />}
            <span lang="en">{publisher}</span>,{" "}
            {printSourceDate({ published: published.slice(0, 4), basis: dateBasis }, view)}
          </span>
        ))}
      </span>
    </p>
  );
}
