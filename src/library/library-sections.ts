import { ALL_HIGHLIGHTS, formatRoute, type LibraryRoute } from "../core/library/library-route.ts";
import type { LibraryStrings } from "../ui/strings/library-strings.ts";

/** A section of the library, as its navigation lists it. */
export interface LibrarySectionLink {
  readonly name: keyof LibraryStrings["sections"];
  readonly address: string;
}

/** The sections in their order; a further one is a line here, a kind of route and a page. */
export const LIBRARY_SECTIONS: readonly LibrarySectionLink[] = [
  { name: "highlights", address: formatRoute(ALL_HIGHLIGHTS) },
  { name: "import", address: formatRoute({ kind: "import" }) },
  { name: "privacy", address: formatRoute({ kind: "privacy" }) },
  { name: "settings", address: formatRoute({ kind: "settings" }) },
];

/** The section a route belongs to; null for an unknown one. */
export function sectionOf(route: LibraryRoute): LibrarySectionLink["name"] | null {
  switch (route.kind) {
    case "highlight":
      return "highlights";
    case "unknown":
      return null;
    default:
      return route.kind;
  }
}
