import type { EvidenceRule, NameKind } from "../model/entity.ts";

/**
 * What the names of a page have told so far, each more than the one before: nothing, that it speaks of something of the
 * pack's country, that it may be about the pack's own field.
 */
export const TOLD = { nothing: 0, home: 1, field: 2 } as const;
/** How much the names of a page have told so far. */
export type Told = (typeof TOLD)[keyof typeof TOLD];

/** What tells whether a form waits: of its entity, and of itself. */
export interface FormTraits {
  readonly home: boolean;
  readonly needs: EvidenceRule;
  readonly kind: NameKind;
}

/**
 * What a page has to tell before a form is marked on it. All the world names Google and 5G, which are marked where the
 * page is about the field; and names like `Xi` ask that their full name stands somewhere. Other forms wait for nothing:
 * they are what tells.
 */
export function waitsFor({ home, needs, kind }: FormTraits): Told {
  if (!home) return TOLD.field;
  return needs === "expansion" && kind !== "acronym" ? TOLD.home : TOLD.nothing;
}
