import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";

/**
 * A claim's main subjects are the first two entities it names: authors put the subject first, and where the first
 * is a plan or an event, its author or actor second. Further ones are concerned, but a card about them has better.
 */
const MAIN_SUBJECTS = 2;

/** Among claims of one tier: what is to be reached before what is guessed before what happened or was said. */
const KIND_ORDER: Readonly<Record<ClaimKind, number>> = {
  target: 0,
  estimate: 1,
  event: 2,
  statement: 3,
  quote: 4,
  opinion: 5,
};

/**
 * Orders the claims of an entity's card, most telling first, since a closed card shows three:
 * 1. what can be checked, about the entity itself: targets, estimates and whatever carries a figure;
 * 2. events, then 3. statements about the entity itself;
 * 4. the same where the entity is merely concerned; 5. quotes; 6. opinions.
 * Within each, claims the entity's summary rests on come first, in the summary's order: they are what the author
 * of the pack thought most telling. Then by kind, figures, place of the entity in the claim, exactness of the date,
 * and at last the order of the pack.
 */
export function rankClaims(entity: Entity, claims: readonly Claim[]): Claim[] {
  const cited = entity.summary.flatMap((sentence) => sentence.claims);
  const keyed = claims.map((claim) => ({ claim, key: rankKey(entity, claim, cited.indexOf(claim.id)) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ claim }) => claim);
}

function rankKey(entity: Entity, claim: Claim, citation: number): readonly number[] {
  const place = claim.entities.indexOf(entity.id);
  const isMain = place >= 0 && place < MAIN_SUBJECTS;
  return [
    rankTier(claim, isMain),
    citation < 0 ? Number.POSITIVE_INFINITY : citation,
    KIND_ORDER[claim.kind],
    claim.figures.length > 0 ? 0 : 1,
    place < 0 ? Number.POSITIVE_INFINITY : place,
    -(claim.due ?? claim.date ?? "").length,
  ];
}

function rankTier({ kind, figures }: Claim, isMain: boolean): number {
  if (kind === "opinion") return 6;
  if (kind === "quote") return 5;
  if (!isMain) return 4;
  if (kind === "target" || kind === "estimate" || figures.length > 0) return 1;
  return kind === "event" ? 2 : 3;
}

/** Compares place by place; equal keys keep their order, because Array.prototype.sort is stable. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
