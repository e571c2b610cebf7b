import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface SourcesPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
}

/** To be written. */
export function SourcesPage({ view }: SourcesPageProps) {
  return <p>{view.knowledgeWords.loading}</p>;
}
