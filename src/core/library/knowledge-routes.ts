import { ENTITY_TYPES, type EntityType } from "../model/entity.ts";
import type { DocumentId, EntityId, EntityKey, EntityRef, PackId } from "../model/ids.ts";
import { parseDocumentKey } from "./document-key.ts";
import {
  decodePart,
  pairsOf,
  type RoutePair,
  type RouteParameters,
  readEntity,
  readPage,
} from "./route-pairs.ts";

/** An entity or document as an address names it; `pack` is null where the address leaves the pack to us. */
export interface PackItem<Id extends string> {
  readonly pack: PackId | null;
  readonly id: Id;
}

/** Where in the list of entities a reader is. Empty lists filter nothing. */
export interface EntitiesRoute {
  readonly kind: "entities";
  /** What was typed; empty for nothing. */
  readonly query: string;
  readonly types: readonly EntityType[];
  /** Documents by `pack/id`. */
  readonly documents: readonly string[];
  /** Years of claims, `2015`. */
  readonly years: readonly string[];
  /** From 1. */
  readonly page: number;
}

export const TIMELINE_KINDS = ["event", "claim", "due"] as const;
/** An entry of the pack's timeline; a dated claim that belongs to none; a target or deadline on the day it is due. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Where on the timeline a reader is. Empty lists filter nothing. */
export interface TimelineRoute {
  readonly kind: "timeline";
  readonly entities: readonly EntityKey[];
  readonly types: readonly EntityType[];
  readonly kinds: readonly TimelineKind[];
}

export const FIGURE_COLUMNS = ["entity", "measure", "value", "role", "date", "source"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** How the table of figures stands. */
export interface FiguresRoute {
  readonly kind: "figures";
  readonly query: string;
  readonly sort: FigureColumn;
  readonly descending: boolean;
}

/** A place that shows what the knowledge base holds. */
export type KnowledgeRoute =
  | EntitiesRoute
  | { readonly kind: "entity"; readonly entity: PackItem<EntityId> }
  | TimelineRoute
  | FiguresRoute
  /** The neighbourhood of an entity; null before one is chosen. */
  | { readonly kind: "relations"; readonly entity: PackItem<EntityId> | null }
  | { readonly kind: "sources" }
  | { readonly kind: "source"; readonly document: PackItem<DocumentId> };

export const ALL_ENTITIES: EntitiesRoute = {
  kind: "entities",
  query: "",
  types: [],
  documents: [],
  years: [],
  page: 1,
};
export const WHOLE_TIMELINE: TimelineRoute = { kind: "timeline", entities: [], types: [], kinds: [] };
export const ALL_FIGURES: FiguresRoute = { kind: "figures", query: "", sort: "entity", descending: false };

/** The whole record of an entity. */
export function recordOf(entity: EntityRef): KnowledgeRoute {
  return { kind: "entity", entity };
}

/** What stands at an address of the knowledge base; null where it is none. `parts` are what its slashes part. */
export function readKnowledgeRoute(
  parts: readonly string[],
  { all, first }: RouteParameters,
): KnowledgeRoute | null {
  const [section = "", ...rest] = parts;
  const types = all("type").filter(isEntityType);
  if (rest.length === 0) {
    switch (section) {
      case "entities":
        return {
          kind: "entities",
          query: first("q") ?? "",
          types,
          documents: all("document").filter((key) => parseDocumentKey(key) !== null),
          years: all("year").filter((year) => /^\d{4}$/.test(year)),
          page: readPage(first("page")),
        };
      case "timeline":
        return {
          kind: "timeline",
          entities: all("entity").flatMap(readEntity),
          types,
          kinds: all("kind").filter(isKind),
        };
      case "figures":
        return {
          kind: "figures",
          query: first("q") ?? "",
          sort: FIGURE_COLUMNS.find((column) => column === first("sort")) ?? ALL_FIGURES.sort,
          descending: first("order") === "desc",
        };
      case "relations":
        return { kind: "relations", entity: null };
      case "sources":
        return { kind: "sources" };
    }
  }
  const item = readItem(rest);
  if (!item) return null;
  if (section === "entity" || section === "relations") {
    return { kind: section, entity: { ...item, id: item.id as EntityId } };
  }
  return section === "source" ? { kind: "source", document: { ...item, id: item.id as DocumentId } } : null;
}

/** The path of a place, without its parameters. */
export function pathOfKnowledge(route: KnowledgeRoute): string {
  switch (route.kind) {
    case "entity":
      return `/entity/${formatItem(route.entity)}`;
    case "relations":
      return route.entity ? `/relations/${formatItem(route.entity)}` : "/relations";
    case "source":
      return `/source/${formatItem(route.document)}`;
    default:
      return `/${route.kind}`;
  }
}

/** The parameters of a place, with what is usual left out. */
export function pairsOfKnowledge(route: KnowledgeRoute): readonly RoutePair[] {
  const one = (name: string, value: string, usual: string) => pairsOf(name, value === usual ? [] : [value]);
  switch (route.kind) {
    case "entities":
      return [
        ...one("q", route.query, ""),
        ...pairsOf("type", route.types),
        ...pairsOf("document", route.documents),
        ...pairsOf("year", route.years),
        ...one("page", String(route.page), "1"),
      ];
    case "timeline":
      return [
        ...pairsOf("entity", route.entities),
        ...pairsOf("type", route.types),
        ...pairsOf("kind", route.kinds),
      ];
    case "figures":
      return [
        ...one("q", route.query, ""),
        ...one("sort", route.sort, ALL_FIGURES.sort),
        ...(route.descending ? pairsOf("order", ["desc"]) : []),
      ];
    default:
      return [];
  }
}

function readItem(parts: readonly string[]): PackItem<string> | null {
  if (parts.length < 1 || parts.length > 2 || parts.includes("")) return null;
  const [id = "", pack = null] = parts.toReversed().map(decodePart);
  return { pack: pack as PackId | null, id };
}

function formatItem({ pack, id }: PackItem<string>): string {
  return [...(pack === null ? [] : [pack]), id].map(encodeURIComponent).join("/");
}

function isEntityType(text: string): text is EntityType {
  return ENTITY_TYPES.some((type) => type === text);
}

function isKind(text: string): text is TimelineKind {
  return TIMELINE_KINDS.some((kind) => kind === text);
}
