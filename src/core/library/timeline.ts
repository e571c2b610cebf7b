import { pickNames } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { viewClaim } from "../knowledge/view-claim.ts";
import type { Claim } from "../model/claim.ts";
import type { EntityType } from "../model/entity.ts";
import type { ClaimView, EntityNames } from "../model/entity-card.ts";
import { type ClaimId, type EntityKey, type EntityRef, entityKey } from "../model/ids.ts";
import type { Pack, TimelineEvent } from "../model/pack.ts";
import type { DateBasis } from "../model/source-document.ts";
import type { TimelineKind } from "./knowledge-routes.ts";
import { compareSpans, spanOf } from "./time-span.ts";

/** Something at its time: an event of the pack, a dated claim that belongs to none, or the day a claim is due. */
export interface TimelineEntry {
  /** Unique among all entries, and the same at every making. */
  readonly key: string;
  readonly kind: TimelineKind;
  /** ISO, as exact as it is known. */
  readonly date: string;
  /** Whether the date stands in a source; a due day always does. */
  readonly dateBasis: DateBasis;
  /** The pack's sentence for an event, the claim's otherwise. English. */
  readonly text: string;
  readonly entities: readonly TimelineEntity[];
  /** What it rests on; at least one but for an event without claims. */
  readonly claims: readonly ClaimView[];
}

/** An entity of an entry, as filters and links need it. */
export interface TimelineEntity extends EntityNames {
  readonly key: EntityKey;
  readonly ref: EntityRef;
  readonly type: EntityType;
}

/**
 * Everything dated in some packs, in the order of time. A claim with a due day stands twice, on the day it was made
 * and on the day it is due; but the pack may have an event for the due day itself, which then is that entry.
 */
export function collectTimeline(packs: readonly Pack[], index: KnowledgeIndex): readonly TimelineEntry[] {
  const entries = packs.flatMap((pack) => {
    const indexed = index.get(pack.id);
    return indexed ? collectPack(pack, indexed) : [];
  });
  // Sorting is stable: what has one date keeps the order of the pack.
  return entries
    .map((entry) => ({ entry, span: spanOf(entry.date) }))
    .sort((one, other) => compareSpans(one.span, other.span))
    .map(({ entry }) => entry);
}

function collectPack(pack: Pack, indexed: IndexedPack): TimelineEntry[] {
  const told = pack.events.map((event) => {
    const claims = claimsOf(event, indexed);
    return { event, claims, kind: kindOfEvent(event, claims) };
  });
  const toldDue = idsOf(told.flatMap(({ claims, kind }) => (kind === "due" ? claims : [])));
  // An event of its due day alone does not tell of the day a claim was made.
  const toldMade = idsOf(
    told.flatMap(({ event, claims }) => claims.filter((claim) => !isDueDay(event, claim))),
  );
  const events = told.map(({ event, claims, kind }): TimelineEntry => {
    return {
      key: `${pack.id}/${event.id}`,
      kind,
      date: event.date,
      dateBasis: event.dateBasis,
      text: event.text,
      entities: viewEntities(event.entities, indexed),
      claims: claims.map((claim) => viewOf(claim, indexed)),
    };
  });
  const dated = pack.claims.flatMap((claim) =>
    claim.date === null || toldMade.has(claim.id)
      ? []
      : [entryOf(claim, indexed, { kind: "claim", date: claim.date, dateBasis: claim.dateBasis })],
  );
  const due = pack.claims.flatMap((claim) =>
    claim.due === null || toldDue.has(claim.id)
      ? []
      : [entryOf(claim, indexed, { kind: "due", date: claim.due, dateBasis: "stated" })],
  );
  return [...events, ...dated, ...due];
}

/**
 * What an event of a pack is by the claims it rests on. One that rests on nothing but what is due on its day is that due
 * day; with another claim beside, it happened on the day.
 */
export function kindOfEvent(
  event: Pick<TimelineEvent, "date">,
  claims: readonly Pick<Claim, "date" | "due">[],
): "event" | "due" {
  return claims.length > 0 && claims.every((claim) => isDueDay(event, claim)) ? "due" : "event";
}

/** Whether an event tells of the day a claim is due: of that day alone, not of the claim's own making. */
function isDueDay({ date }: Pick<TimelineEvent, "date">, claim: Pick<Claim, "date" | "due">): boolean {
  return claim.due === date && claim.date !== date;
}

function idsOf(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  return new Set(claims.map(({ id }) => id));
}

function entryOf(
  claim: Claim,
  indexed: IndexedPack,
  at: Pick<TimelineEntry, "kind" | "date" | "dateBasis">,
): TimelineEntry {
  return {
    ...at,
    key: `${indexed.id}/${claim.id}/${at.kind}`,
    text: claim.text,
    entities: viewEntities(claim.entities, indexed),
    claims: [viewOf(claim, indexed)],
  };
}

function viewOf(claim: Claim, { id, documents }: IndexedPack): ClaimView {
  return viewClaim(claim, { pack: id, documents });
}

function claimsOf(event: TimelineEvent, { claims }: IndexedPack): readonly Claim[] {
  return event.claims.flatMap((id) => claims.get(id) ?? []);
}

function viewEntities(ids: TimelineEvent["entities"], indexed: IndexedPack): readonly TimelineEntity[] {
  return ids.flatMap((id) => {
    const entity = indexed.entities.get(id);
    if (!entity) return [];
    const ref = { pack: indexed.id, id };
    return [{ ...pickNames(entity), key: entityKey(ref), ref, type: entity.type }];
  });
}
