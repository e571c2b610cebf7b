import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import type { PackItem } from "../../core/library/knowledge-routes.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface EntityPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<EntityId>;
  readonly kept: readonly KeptHighlight[];
}

/** To be written. */
export function EntityPage({ view }: EntityPageProps) {
  return <p>{view.knowledgeWords.loading}</p>;
}
