import { useMemo } from "preact/hooks";
import { buildEntityRecord } from "../../../core/library/entity-record.ts";
import type { KeptHighlight } from "../../../core/library/highlight-filter.ts";
import type { PackItem } from "../../../core/library/knowledge-routes.ts";
import type { EntityId } from "../../../core/model/ids.ts";
import { lookUp } from "../../../core/search/look-up.ts";
import type { LibraryView } from "../../library-view.ts";
import { NearestNames } from "../entities/nearest-names.tsx";
import { findPack, type LibraryKnowledge } from "../library-knowledge.ts";
import { EntityRecordView } from "./entity-record-view.tsx";
import { SearchElsewhere } from "./search-elsewhere.tsx";

interface EntityPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<EntityId>;
  readonly kept: readonly KeptHighlight[];
}

/** The whole record of an entity; where there is none of that name, what may have been meant. */
export function EntityPage({ view, knowledge, item, kept }: EntityPageProps) {
  const pack = findPack(knowledge, item, ({ entities }, id) => entities.has(id));
  const record = useMemo(
    () => (pack ? buildEntityRecord(knowledge, { pack: pack.id, id: item.id }) : null),
    [knowledge, pack, item.id],
  );
  return record ? (
    <EntityRecordView view={view} knowledge={knowledge} record={record} kept={kept} />
  ) : (
    <UnknownEntity view={view} knowledge={knowledge} id={item.id} />
  );
}

function UnknownEntity({
  view,
  knowledge,
  id,
}: Pick<EntityPageProps, "view" | "knowledge"> & { readonly id: string }) {
  const { record: words } = view.knowledgeWords;
  // Ids are words joined by hyphens: `data-security-law`.
  const query = id.replaceAll("-", " ");
  const { found, nearest } = useMemo(() => lookUp(knowledge.search, query), [knowledge, query]);
  return (
    <div class="empty">
      <p role="alert">{words.unknown}</p>
      <p class="hint" dir="auto">
        {words.unknownHint(id)}
      </p>
      <NearestNames view={view} nearest={(found.length > 0 ? found : nearest).slice(0, MOST_GUESSES)} />
      <SearchElsewhere view={view} query={query} />
    </div>
  );
}

/** A handful: they are guesses. */
const MOST_GUESSES = 5;
