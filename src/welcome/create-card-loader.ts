import { buildEntityCard } from "../core/knowledge/build-card.ts";
import { indexPack } from "../core/knowledge/index-pack.ts";
import type { EntityCard } from "../core/model/entity-card.ts";
import type { Pack } from "../core/model/pack.ts";

/**
 * Builds cards out of a pack itself: this page is read once and reads the whole pack anyway, for its sources, so
 * the database would only add weight. Null for an entity the pack has not.
 */
export function createCardLoader(pack: Pack): (entity: string) => EntityCard | null {
  const knowledge = new Map([[pack.id, indexPack(pack)]]);
  return (entity) => {
    const found = pack.entities.find(({ id }) => id === entity);
    return found ? buildEntityCard(knowledge, [{ pack: pack.id, id: found.id }]) : null;
  };
}
