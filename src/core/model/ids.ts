import type { Brand } from "../basics/brand.ts";

/** Names a pack; unique among the packs a reader has. */
export type PackId = Brand<string, "PackId">;
/** Names an entity inside its pack. */
export type EntityId = Brand<string, "EntityId">;
/** Names a claim inside its pack. */
export type ClaimId = Brand<string, "ClaimId">;
/** Names a source document inside its pack. */
export type DocumentId = Brand<string, "DocumentId">;
/** Names a figure inside its pack. */
export type FigureId = Brand<string, "FigureId">;
/** Names a conflict inside its pack. */
export type ConflictId = Brand<string, "ConflictId">;
/** Names an entry of the timeline inside its pack. */
export type EventId = Brand<string, "EventId">;

/** An entity wherever it is stored, sent or matched: ids are unique only inside a pack, so both parts travel. */
export interface EntityRef {
  readonly pack: PackId;
  readonly id: EntityId;
}

/** `pack/id` in one string, for map keys and IndexedDB keys. Neither part may hold a slash. */
export type EntityKey = Brand<string, "EntityKey">;

/** Joins the two parts of a reference into a key. */
export function entityKey(ref: EntityRef): EntityKey {
  return `${ref.pack}/${ref.id}` as EntityKey;
}

/** Reads a key back into its two parts; null if it is not of the form `pack/id`. */
export function parseEntityKey(key: string): EntityRef | null {
  const [pack, id, ...rest] = key.split("/");
  if (!pack || !id || rest.length > 0) return null;
  return { pack: pack as PackId, id: id as EntityId };
}
