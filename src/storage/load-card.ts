import type { EntityCard } from "../core/model/entity-card.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { KnowledgeStore } from "./entities.ts";

/** What is known of one entity; null where there is nothing, and where it can't be read, of which `onError` hears. */
export async function loadCard(
  knowledge: KnowledgeStore,
  entity: EntityRef,
  onError: (error: unknown) => void,
): Promise<EntityCard | null> {
  try {
    return (await knowledge.getEntityCards([entity]))[0] ?? null;
  } catch (error) {
    onError(error);
    return null;
  }
}
