import type { FiguresRoute } from "../../core/library/knowledge-routes.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface FiguresPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: FiguresRoute;
}

/** To be written. */
export function FiguresPage(_: FiguresPageProps) {
  return null;
}
