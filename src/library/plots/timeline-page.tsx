import type { TimelineRoute } from "../../core/library/knowledge-routes.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";

interface TimelinePageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: TimelineRoute;
}

/** To be written. */
export function TimelinePage(_: TimelinePageProps) {
  return null;
}
