import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimId } from "../model/ids.ts";

/**
 * A claim's main subjects are the first two entities it names: authors put the subject first, and where the first
 * is a plan or an event, its author or actor second. Further ones are concerned, but a card about them has better.
 */
const MAIN_SUBJECTS = 2;

/** The groups of a card's claims, in the order a reader asks: what is it, what did it do last, how much, what else. */
const GROUPS = {
  whatItIs: 0,
  lastAct: 1,
  figures: 2,
  earlierActs: 3,
  statements: 4,
  concerned: 5,
  quotes: 6,
  opinions: 7,
} as const;
type Group = (typeof GROUPS)[keyof typeof GROUPS];

/** Among figures: what is to be reached before what is guessed before what happened or was said. */
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
 * 1. what it is: the first claim about the entity that its summary opens on;
 * 2. what it did last: the newest event about it, so that no card ends years before its sources do;
 * 3. what can be checked: targets, estimates and whatever carries a figure;
 * 4. earlier events, then 5. statements about it, those of newer years first;
 * 6. the same where the entity is merely concerned; 7. quotes; 8. opinions, which cards set apart.
 * Within each, claims the entity's summary rests on come first, in the summary's order: they are what the author
 * of the pack thought most telling. At last the order of the pack decides.
 */
export function rankClaims(entity: Entity, claims: readonly Claim[]): Claim[] {
  const cited = entity.summary.flatMap((sentence) => sentence.claims);
  const opening = findOpening(entity, claims);
  const lastAct = findLastAct(entity, claims, cited);
  const keyed = claims.map((claim) => {
    const group =
      claim === opening ? GROUPS.whatItIs : claim === lastAct ? GROUPS.lastAct : groupOf(claim, entity);
    return { claim, key: [group, orderOf(claim.id, cited), ...keyWithin(group, claim, entity)] };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ claim }) => claim);
}

/** The claim a summary opens on: its first sentence says what the entity is. */
function findOpening(entity: Entity, claims: readonly Claim[]): Claim | undefined {
  return entity.summary[0]?.claims
    .flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
    .find((claim) => isMain(claim, entity) && claim.kind !== "opinion" && claim.kind !== "quote");
}

/** Of two events of one date, the one the summary names, and names first. */
function findLastAct(entity: Entity, claims: readonly Claim[], cited: readonly ClaimId[]): Claim | undefined {
  const acts = claims.filter((claim) => claim.kind === "event" && isMain(claim, entity));
  return acts.sort(
    (a, b) => compareNewest(a, b) || compareKeys([orderOf(a.id, cited)], [orderOf(b.id, cited)]),
  )[0];
}

function groupOf(claim: Claim, entity: Entity): Group {
  const { kind, figures } = claim;
  if (kind === "opinion") return GROUPS.opinions;
  if (kind === "quote") return GROUPS.quotes;
  if (!isMain(claim, entity)) return GROUPS.concerned;
  if (kind === "target" || kind === "estimate" || figures.length > 0) return GROUPS.figures;
  return kind === "event" ? GROUPS.earlierActs : GROUPS.statements;
}

/** What decides between claims of a group that the summary rests on equally: figures by kind, the others by age. */
function keyWithin(group: Group, claim: Claim, entity: Entity): readonly number[] {
  const place = placeOf(claim, entity);
  const figures = claim.figures.length > 0 ? 0 : 1;
  if (group === GROUPS.figures || group === GROUPS.concerned) return [KIND_ORDER[claim.kind], figures, place];
  // Statements keep the author's order within a year: "July" and "July 20" of one article are not two moments.
  return [group === GROUPS.earlierActs ? -newness(claim) : -yearOf(claim), place];
}

function isMain(claim: Claim, entity: Entity): boolean {
  return placeOf(claim, entity) < MAIN_SUBJECTS;
}

/** Where a claim names the entity, from 0; infinite where it does not. */
function placeOf(claim: Claim, entity: Entity): number {
  return orderOf(entity.id, claim.entities);
}

function orderOf<Id>(id: Id, ids: readonly Id[]): number {
  const place = ids.indexOf(id);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function compareNewest(a: Claim, b: Claim): number {
  return newness(b) - newness(a);
}

/** A claim's date as a number that grows with it; a vague date comes before the exact ones inside it, none first. */
function newness({ date }: Claim): number {
  return Number((date ?? "").replaceAll("-", "").padEnd(8, "0"));
}

function yearOf({ date }: Claim): number {
  return Number((date ?? "").slice(0, 4));
}

/** Compares place by place; equal keys keep their order, because Array.prototype.sort is stable. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
