import type { HighlightId } from "../model/highlight.ts";
import {
  ALL_HIGHLIGHTS,
  type HighlightsRoute,
  pairsOfHighlights,
  readHighlightsRoute,
} from "./highlights-route.ts";
import {
  type KnowledgeRoute,
  pairsOfKnowledge,
  pathOfKnowledge,
  readKnowledgeRoute,
} from "./knowledge-routes.ts";
import { formatPairs, readParameters, splitAtFirst } from "./route-pairs.ts";

/** The page that routes stand on, inside the extension. */
export const LIBRARY_PAGE = "library.html";

const PLAIN_SECTIONS = ["import", "privacy", "settings", "about"] as const;

/** A place on the library page, as its address's fragment names it (`#/…`). */
export type LibraryRoute =
  | HighlightsRoute
  | { readonly kind: "highlight"; readonly id: HighlightId }
  | KnowledgeRoute
  | { readonly kind: "import" }
  | { readonly kind: "privacy" }
  | { readonly kind: "settings" }
  | { readonly kind: "about" }
  /** An address of a newer version, or a mistyped one. */
  | { readonly kind: "unknown"; readonly path: string };

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads a fragment (`#/highlights?tag=law`). An empty one is the whole list. What a parameter can't mean is left out:
 * an address is typed, shortened and pasted by people.
 */
export function parseRoute(fragment: string): LibraryRoute {
  const [path, search] = splitAtFirst(fragment.replace(/^#/, ""), "?");
  const [, ...written] = path.split("/");
  const parts = written.at(-1) === "" ? written.slice(0, -1) : written;
  const [section, rest, ...more] = parts;
  const parameters = readParameters(search);
  if (section === undefined) return ALL_HIGHLIGHTS;
  if (rest === undefined) {
    if (section === "highlights") return readHighlightsRoute(parameters);
    const plain = PLAIN_SECTIONS.find((name) => name === section);
    if (plain) return { kind: plain };
  }
  const id = rest?.toLowerCase() ?? "";
  if (section === "highlight" && more.length === 0 && UUID.test(id)) {
    return { kind: "highlight", id: id as HighlightId };
  }
  return readKnowledgeRoute(parts, parameters) ?? { kind: "unknown", path };
}

/** The fragment of a route, with what is usual left out. */
export function formatRoute(route: LibraryRoute): string {
  switch (route.kind) {
    case "highlights":
      return `#/highlights${formatPairs(pairsOfHighlights(route))}`;
    case "highlight":
      return `#/highlight/${route.id}`;
    case "unknown":
      return `#${route.path}`;
    case "import":
    case "privacy":
    case "settings":
    case "about":
      return `#/${route.kind}`;
    default:
      return `#${pathOfKnowledge(route)}${formatPairs(pairsOfKnowledge(route))}`;
  }
}

/** The address of a route inside the extension, to be resolved against its origin. */
export function libraryAddress(route: LibraryRoute): string {
  return `${LIBRARY_PAGE}${formatRoute(route)}`;
}
