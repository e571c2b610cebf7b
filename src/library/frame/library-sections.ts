import { ALL_HIGHLIGHTS } from "../../core/library/highlights-route.ts";
import { ALL_ENTITIES, ALL_FIGURES, WHOLE_TIMELINE } from "../../core/library/knowledge-routes.ts";
import { formatRoute, type LibraryRoute } from "../../core/library/library-route.ts";
import type { KnowledgeStrings } from "../../ui/strings/knowledge-strings.ts";
import type { LibraryStrings } from "../../ui/strings/library-strings.ts";

/** The name of a section. */
export type SectionName = keyof LibraryStrings["sections"];

/** Sections that belong together: what is known, what is the reader's, what is about the extension. */
export interface SectionGroup {
  readonly name: keyof KnowledgeStrings["sectionGroups"];
  readonly sections: readonly { readonly name: SectionName; readonly address: string }[];
}

/** The sections in their order; a further one is a line here, a kind of route and a page. */
export const SECTION_GROUPS: readonly SectionGroup[] = [
  {
    name: "knowledge",
    sections: [
      { name: "entities", address: formatRoute(ALL_ENTITIES) },
      { name: "timeline", address: formatRoute(WHOLE_TIMELINE) },
      { name: "figures", address: formatRoute(ALL_FIGURES) },
      { name: "relations", address: formatRoute({ kind: "relations", entity: null }) },
      { name: "sources", address: formatRoute({ kind: "sources" }) },
    ],
  },
  {
    name: "reader",
    sections: [
      { name: "highlights", address: formatRoute(ALL_HIGHLIGHTS) },
      { name: "import", address: formatRoute({ kind: "import" }) },
    ],
  },
  {
    name: "extension",
    sections: [
      { name: "settings", address: formatRoute({ kind: "settings" }) },
      { name: "privacy", address: formatRoute({ kind: "privacy" }) },
      { name: "about", address: formatRoute({ kind: "about" }) },
    ],
  },
];

/** The section a route belongs to; null for an unknown one. */
export function sectionOf(route: LibraryRoute): SectionName | null {
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
