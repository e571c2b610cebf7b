import { type IndexedPack, indexPacks, type KnowledgeIndex } from "../../core/knowledge/index-pack.ts";
import { listEntities } from "../../core/knowledge/list-entities.ts";
import { type CatalogueEntry, catalogueEntities } from "../../core/library/entity-catalogue.ts";
import type { PackItem } from "../../core/library/knowledge-routes.ts";
import type { EntityListing } from "../../core/model/entity-listing.ts";
import type { Language } from "../../core/model/language.ts";
import type { Pack } from "../../core/model/pack.ts";
import {
  createEntitySearch,
  type EntitySearch,
  type Readings,
} from "../../core/search/create-entity-search.ts";

/** The knowledge base as the sections about it have it. */
export interface LibraryKnowledge {
  readonly packs: readonly Pack[];
  readonly index: KnowledgeIndex;
  readonly listings: readonly EntityListing[];
  readonly search: EntitySearch;
  /** The pinyin of Chinese names, where it is known. */
  readonly readings: Readings;
  /** Every entity as the list of all has it, in the order of a language; made when it is first asked for. */
  readonly catalogue: (language: Language) => readonly CatalogueEntry[];
}

/** The knowledge base as the page has it so far. */
export type KnowledgeLoad =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "loaded"; readonly knowledge: LibraryKnowledge };

/** Makes the ways into some packs; `readings` is the pinyin of their Chinese names. */
export function openKnowledge(packs: readonly Pack[], readings: Readings = new Map()): LibraryKnowledge {
  const listings = packs.flatMap(listEntities);
  const index = indexPacks(packs);
  const catalogues = new Map<Language, readonly CatalogueEntry[]>();
  return {
    packs,
    index,
    listings,
    search: createEntitySearch(listings, readings),
    readings,
    catalogue: (language) => {
      const catalogue = catalogues.get(language) ?? catalogueEntities(listings, index, language);
      catalogues.set(language, catalogue);
      return catalogue;
    },
  };
}

/** The pack that has what an address names: the one it says, else the first that has an item of that id. */
export function findPack<Id extends string>(
  { index }: LibraryKnowledge,
  { pack, id }: PackItem<Id>,
  has: (pack: IndexedPack, id: Id) => boolean,
): IndexedPack | null {
  const candidates = pack === null ? [...index.values()] : [index.get(pack)];
  return candidates.find((each) => each && has(each, id)) ?? null;
}
