import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface AboutPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
}

/** To be written. */
export function AboutPage({ view }: AboutPageProps) {
  return <p>{view.knowledgeWords.loading}</p>;
}
