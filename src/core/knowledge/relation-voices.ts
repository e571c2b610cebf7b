import type { Claim } from "../model/claim.ts";
import type { Relation, RelationType } from "../model/entity.ts";
import type { RelationVoice } from "../model/entity-card.ts";
import type { EntityId } from "../model/ids.ts";
import type { IndexedPack } from "./index-pack.ts";

/** Relations somebody has to something by the very fact of speaking: whoever speaks is named by the relation itself. */
const MADE_BY_SPEAKING = new Set<RelationType>(["assesses", "accuses", "author-of", "published-by"]);

/**
 * Whose views and estimates a relation rests on where it rests on nothing plainer, each once; none for a relation that
 * a claim of any other kind bears out, nor for one without claims.
 */
export function findRelationVoices(
  pack: IndexedPack,
  subject: EntityId,
  { type, claims }: Relation,
): readonly RelationVoice[] {
  const voices = new Map<string, RelationVoice>();
  for (const claim of claims.flatMap((id) => pack.claims.get(id) ?? [])) {
    const voice = voiceOf(claim);
    if (!voice || (MADE_BY_SPEAKING.has(type) && claim.speaker?.entity === subject)) return [];
    voices.set(JSON.stringify(voice), voice);
  }
  return [...voices.values()];
}

function voiceOf({ kind, speaker, via }: Claim): RelationVoice | null {
  if (kind !== "opinion" && kind !== "estimate") return null;
  return { kind, speaker: speaker?.name ?? null, via: via.map(({ name }) => name) };
}
