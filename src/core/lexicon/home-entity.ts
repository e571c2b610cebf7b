import type { Entity, EntityType } from "../model/entity.ts";

/** Institutions and rules: in a pack about one country's policy they are that country's. */
const ALWAYS: readonly EntityType[] = [
  "agency",
  "party",
  "legislature",
  "law",
  "plan",
  "measure",
  "strategy",
  "initiative",
  "policy",
  "system",
];

/** Things all the world writes about. */
const NEVER: readonly EntityType[] = [
  "alliance",
  "analyst",
  "technology",
  "concept",
  "resource",
  "publication",
];

/**
 * Whether naming an entity says that a text is about the pack's own field, so that it may count as evidence for an
 * ambiguous name beside it. Google, 5G and NATO don't: pages on anything name them. Of companies, persons and the
 * like those do that have a name of their own in another script (kind `native`: 华为, not the 谷歌 of Google, which is
 * an alias).
 */
export function isHomeEntity(entity: Pick<Entity, "type" | "names">): boolean {
  if (ALWAYS.includes(entity.type)) return true;
  if (NEVER.includes(entity.type)) return false;
  return entity.names.some((name) => name.kind === "native");
}
