import type { EvidenceRule, NameKind } from "../model/entity.ts";

/** What tells whether a form waits: of its entity, and of itself. */
export interface FormTraits {
  readonly home: boolean;
  readonly needs: EvidenceRule;
  readonly kind: NameKind;
}

/**
 * Whether a form waits: whether it is marked only where other words of the page ask for it. All the world names Google
 * and 5G, which are marked where the page is about the pack's own field; and names like `Ant` ask that their full name
 * stands somewhere. A page that has no name but such, and no word about the pack's country beside them, shows none.
 */
export function isWaitingForm({ home, needs, kind }: FormTraits): boolean {
  return !home || (needs === "expansion" && kind !== "acronym");
}
