import assert from "node:assert/strict";
import { indexPacks } from "../../../../src/core/knowledge/index-pack.ts";
import { listEntities } from "../../../../src/core/knowledge/list-entities.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { catalogueEntities } from "../../../../src/core/library/entity-catalogue.ts";
import type { DocumentId, EntityId } from "../../../../src/core/model/ids.ts";
import type { Pack } from "../../../../src/core/model/pack.ts";
import { createEntitySearch } from "../../../../src/core/search/create-entity-search.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";
import { samplePackJson } from "../knowledge/sample-pack.ts";

/** The sample pack, parsed. */
export function samplePack(): Pack {
  const pack = parsePack(samplePackJson());
  assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  return pack.value;
}

/** The pack the extension is built with. */
export function bundledPack(): Pack {
  const pack = readShippedKnowledge();
  assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  return pack.value;
}

/** A pack with all the library's sections ask of it. */
export function openPack(pack: Pack) {
  const listings = listEntities(pack);
  const index = indexPacks([pack]);
  return {
    pack,
    packs: [pack],
    index,
    catalogue: catalogueEntities(listings, index, "en"),
    search: createEntitySearch(listings),
  };
}

/** An entity of a pack by its id. */
export function inPack(pack: Pack, id: string) {
  return { pack: pack.id, id: id as EntityId };
}

/** A document's id. */
export function documentId(id: string): DocumentId {
  return id as DocumentId;
}
