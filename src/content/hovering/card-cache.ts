import type { Result } from "../../core/basics/result.ts";
import type { EntityCard } from "../../core/model/entity-card.ts";
import { type EntityKey, type EntityRef, entityKey } from "../../core/model/ids.ts";

/** Asks the background for cards; the value is `EntityCard[]` as JSON. */
export type RequestCards = (entities: readonly EntityRef[]) => Promise<Result<string>>;

/** The cards of a page, asked for once. */
export interface CardCache {
  /** The card of an entity; null if it cannot be had now, in which case the next call asks again. */
  find(entity: EntityRef): Promise<EntityCard | null>;
  /** Asks for cards that will probably be wanted, in one message. */
  prefetch(entities: readonly EntityRef[]): void;
}

/** Builds the cache of one frame. */
export function createCardCache(request: RequestCards): CardCache {
  const cards = new Map<EntityKey, Promise<EntityCard | null>>();

  const ask = (entities: readonly EntityRef[]) => {
    const batch = request(entities).then((reply) => {
      const list = reply.ok ? (JSON.parse(reply.value) as EntityCard[]) : [];
      return new Map(list.map((card) => [entityKey(card.entities[0]), card]));
    });
    for (const entity of entities) {
      const key = entityKey(entity);
      const card = batch.then(
        (found) => found.get(key) ?? null,
        () => null,
      );
      cards.set(key, card);
      card.then((found) => {
        if (!found) cards.delete(key);
      });
    }
  };

  return {
    find: (entity) => {
      const key = entityKey(entity);
      if (!cards.has(key)) ask([entity]);
      return cards.get(key) ?? Promise.resolve(null);
    },
    prefetch: (entities) => {
      const unknown = entities.filter((entity) => !cards.has(entityKey(entity)));
      if (unknown.length > 0) ask(unknown);
    },
  };
}
