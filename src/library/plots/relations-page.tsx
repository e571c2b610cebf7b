import type { PackItem } from "../../core/library/knowledge-routes.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface RelationsPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<EntityId> | null;
}

/** To be written. */
export function RelationsPage({ view }: RelationsPageProps) {
  return <p>{view.plotWords.loading}</p>;
}
