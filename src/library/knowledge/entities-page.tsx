import type { EntitiesRoute } from "../../core/library/knowledge-routes.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface EntitiesPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: EntitiesRoute;
}

/** To be written. */
export function EntitiesPage({ view }: EntitiesPageProps) {
  return <p>{view.knowledgeWords.loading}</p>;
}
