import type { EntityType, EvidenceRule, MarkGroup, NameKind } from "../model/entity.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";

/** A place where a surface form stands. Whether it is a mention may hang on the page (page-evidence.ts). */
export interface Candidate extends Mention {
  readonly needs: EvidenceRule;
  readonly kind: NameKind;
  readonly type: EntityType;
  readonly group: MarkGroup;
  /** Whether the pack marks the entity on pages by default. */
  readonly shown: boolean;
  /** Whether naming the entity says that the text is about the pack's own field. */
  readonly home: boolean;
  /** Set where a plural follows an acronym that stands for one thing: no mention, but evidence against others. */
  readonly isOther: boolean;
}

/** The entities of some candidates. */
export function keysOf(candidates: readonly Candidate[]): Set<EntityKey> {
  return new Set(candidates.map(({ entity }) => entityKey(entity)));
}
