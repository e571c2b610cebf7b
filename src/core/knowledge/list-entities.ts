import type { Entity } from "../model/entity.ts";
import type { EntityListing } from "../model/entity-listing.ts";
import type { PackId } from "../model/ids.ts";
import type { Pack } from "../model/pack.ts";
import { plainName } from "./display-names.ts";

/** The listings of a pack's entities, in its order. */
export function listEntities(pack: Pack): EntityListing[] {
  return pack.entities.map((entity) => listEntity(pack.id, entity));
}

function listEntity(pack: PackId, { id, type, name, names, mark }: Entity): EntityListing {
  return { entity: { pack, id }, type, name, names: names.map(plainName), mark };
}
