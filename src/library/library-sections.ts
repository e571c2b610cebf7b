import { ALL_HIGHLIGHTS } from "../core/library/highlights-route.ts";
import { ALL_ENTITIES, ALL_FIGURES, WHOLE_TIMELINE } from "../core/library/knowledge-routes.ts";
import { formatRoute, type LibraryRoute } from "../core/library/library-route.ts";
import type { LibraryStrings } from "../ui/strings/library-strings.ts";

/** A section of the library, as its navigation lists it. */
export interface LibrarySectionLink {
  readonly name: keyof LibraryStrings["sections"];
  readonly address: string;
}

/** The sections in their order; a further one is a line here, a kind of route and a page. */
export const LIBRARY_SECTIONS: readonly LibrarySectionLink[] = [
  { name: "entities", address: formatRoute(ALL_ENTITIES) },
  { name: "timeline", address: formatRoute(WHOLE_TIMELINE) },
  { name: "figures", address: formatRoute(ALL_FIGURES) },
  { name: "relations", address: formatRoute({ kind: "relations", entity: null }) },
  { name: "sources", address: formatRoute({ kind: "sources" }) },
  { name: "highlights", address: formatRoute(ALL_HIGHLIGHTS) },
  { name: "import", address: formatRoute({ kind: "import" }) },
  { name: "settings", address: formatRoute({ kind: "settings" }) },
  { name: "privacy", address: formatRoute({ kind: "privacy" }) },
  { name: "about", address: formatRoute({ kind: "about" }) },
];

/** The section a route belongs to; null for an unknown one. */
export function sectionOf(route: LibraryRoute): LibrarySectionLink["name"] | null {
  switch (route.kind) {
    case "highlight":
      return "highlights";
    case "entity":
      return "entities";
    case "source":
      return "sources";
    case "unknown":
      return null;
    default:
      return route.kind;
  }
}
