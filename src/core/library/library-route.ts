import type { HighlightId } from "../model/highlight.ts";
import { type EntityKey, entityKey, parseEntityKey } from "../model/ids.ts";
import { type HighlightFilter, isColour, isState, NO_FILTER } from "./highlight-filter.ts";

/** The page that routes stand on, inside the extension. */
export const LIBRARY_PAGE = "library.html";

/** How the list is laid out: by article, or all by the day of keeping. */
export const ARRANGEMENTS = ["article", "date"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Where in the list of highlights a reader is. */
export interface HighlightsRoute {
  readonly kind: "highlights";
  readonly filter: HighlightFilter;
  readonly arrangement: Arrangement;
  /** From 1. */
  readonly page: number;
}

/** A place on the library page, as its address's fragment names it (`#/…`). */
export type LibraryRoute =
  | HighlightsRoute
  | { readonly kind: "highlight"; readonly id: HighlightId }
  | { readonly kind: "import" | "privacy" | "settings" }
  /** An address of a newer version, or a mistyped one. */
  | { readonly kind: "unknown"; readonly path: string };

/** The whole list, first page. */
export const ALL_HIGHLIGHTS: HighlightsRoute = {
  kind: "highlights",
  filter: NO_FILTER,
  arrangement: "article",
  page: 1,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads a fragment (`#/highlights?tag=law`). An empty one is the whole list. What a parameter can't mean is left out:
 * an address is typed, shortened and pasted by people.
 */
export function parseRoute(fragment: string): LibraryRoute {
  const [path = "", search = ""] = splitAtFirst(fragment.replace(/^#/, ""), "?");
  const [, section = "", rest = "", ...more] = path.split("/");
  if (more.length > 0) return { kind: "unknown", path };
  if (rest === "" && section === "") return ALL_HIGHLIGHTS;
  if (rest === "" && section === "highlights") return readHighlightsRoute(readPairs(search));
  if (rest === "" && (section === "import" || section === "privacy" || section === "settings")) {
    return { kind: section };
  }
  const id = rest.toLowerCase();
  if (section === "highlight" && UUID.test(id)) return { kind: "highlight", id: id as HighlightId };
  return { kind: "unknown", path };
}

/** The fragment of a route, with what is usual left out. */
export function formatRoute(route: LibraryRoute): string {
  switch (route.kind) {
    case "highlights":
      return `#/highlights${formatPairs(pairsOf(route))}`;
    case "highlight":
      return `#/highlight/${route.id}`;
    case "unknown":
      return `#${route.path}`;
    default:
      return `#/${route.kind}`;
  }
}

/** The address of a route inside the extension, to be resolved against its origin. */
export function libraryAddress(route: LibraryRoute): string {
  return `${LIBRARY_PAGE}${formatRoute(route)}`;
}

/** The list of the highlights that mention an entity. */
export function highlightsOf(...entities: readonly EntityKey[]): HighlightsRoute {
  return { ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, entities } };
}

type Pair = readonly [name: string, value: string];

function readHighlightsRoute(pairs: readonly Pair[]): HighlightsRoute {
  const all = (name: string) => [...new Set(pairs.filter(([key]) => key === name).map(([, value]) => value))];
  const first = (name: string) => all(name)[0] ?? null;
  const day = (name: string) => {
    const value = first(name);
    return value !== null && DAY.test(value) ? value : null;
  };
  const page = Number(first("page"));
  return {
    kind: "highlights",
    filter: {
      query: first("q") ?? "",
      entities: all("entity").flatMap((key) => {
        const entity = parseEntityKey(key);
        return entity ? [entityKey(entity)] : [];
      }),
      tags: all("tag").filter((tag) => tag !== ""),
      colours: all("colour").filter(isColour),
      sites: all("site"),
      states: all("state").filter(isState),
      from: day("from"),
      to: day("to"),
    },
    arrangement: first("by") === "date" ? "date" : "article",
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

function pairsOf({ filter, arrangement, page }: HighlightsRoute): readonly Pair[] {
  const many = (name: string, values: readonly string[]) => values.map((value): Pair => [name, value]);
  return [
    ...many("q", filter.query === "" ? [] : [filter.query]),
    ...many("entity", filter.entities),
    ...many("tag", filter.tags),
    ...many("colour", filter.colours),
    ...many("site", filter.sites),
    ...many("state", filter.states),
    ...many("from", filter.from === null ? [] : [filter.from]),
    ...many("to", filter.to === null ? [] : [filter.to]),
    ...many("by", arrangement === "date" ? ["date"] : []),
    ...many("page", page > 1 ? [String(page)] : []),
  ];
}

/** By hand: core is compiled without URLSearchParams, and that one would write `+` for a space. */
function readPairs(search: string): readonly Pair[] {
  return search
    .split("&")
    .filter((part) => part !== "")
    .map((part): Pair => {
      const [name = "", value = ""] = splitAtFirst(part, "=");
      return [decode(name), decode(value)];
    });
}

function formatPairs(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "";
  // An entity's slash is allowed in a fragment, and read more easily.
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%2F", "/");
  return `?${pairs.map(([name, value]) => `${name}=${encode(value)}`).join("&")}`;
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A lone per cent sign, typed by hand, means itself.
    return spaced;
  }
}

function splitAtFirst(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
