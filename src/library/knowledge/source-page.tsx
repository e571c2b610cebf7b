import type { PackItem } from "../../core/library/knowledge-routes.ts";
import type { DocumentId } from "../../core/model/ids.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface SourcePageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<DocumentId>;
}

/** To be written. */
export function SourcePage({ view }: SourcePageProps) {
  return <p>{view.knowledgeWords.loading}</p>;
}
