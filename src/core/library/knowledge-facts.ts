import { compareTexts } from "../basics/compare-texts.ts";
import { MARK_GROUPS, type MarkGroup, markGroupOf } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { kindOfEvent } from "./timeline.ts";

/** What packs hold, counted, for readers who want to know what they have before them. */
export interface KnowledgeFacts {
  readonly packs: readonly { readonly title: string; readonly revision: string }[];
  readonly entities: number;
  readonly claims: number;
  readonly figures: number;
  readonly events: number;
  readonly conflicts: number;
  readonly documents: number;
  readonly opinions: number;
  /** Claims no source states outright: the conclusions of a source's author, and ours. */
  readonly inferences: number;
  /** Documents whose date was worked out. */
  readonly undatedDocuments: number;
  /** Groups that have entities, in their order. */
  readonly groups: readonly { readonly group: MarkGroup; readonly count: number }[];
  /** Null where there is no document. */
  readonly newest: SourceDocument | null;
  readonly oldest: SourceDocument | null;
  /** The publishers, each once, in the order of the documents. */
  readonly publishers: readonly string[];
}

/** Counts what some packs hold. */
export function countKnowledge(packs: readonly Pack[]): KnowledgeFacts {
  const documents = packs.flatMap((pack) => pack.documents);
  const claims = packs.flatMap((pack) => pack.claims);
  const entities = packs.flatMap((pack) => pack.entities);
  const byDate = [...documents].sort((a, b) => compareTexts(a.published, b.published));
  return {
    packs: packs.map(({ title, revision }) => ({ title, revision })),
    entities: entities.length,
    claims: claims.length,
    figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
    events: packs.reduce((sum, pack) => sum + countEvents(pack), 0),
    conflicts: packs.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    documents: documents.length,
    opinions: claims.filter(({ kind }) => kind === "opinion").length,
    inferences: claims.filter(({ inference }) => inference !== undefined).length,
    undatedDocuments: documents.filter(({ dateBasis }) => dateBasis === "inferred").length,
    groups: MARK_GROUPS.map((group) => ({
      group,
      count: entities.filter(({ type }) => markGroupOf(type) === group).length,
    })).filter(({ count }) => count > 0),
    newest: byDate.at(-1) ?? null,
    oldest: byDate[0] ?? null,
    publishers: [...new Set(documents.map(({ publisher }) => publisher))],
  };
}

/** Those the timeline tells as such, and not as the day on which something is due. */
function countEvents({ events, claims }: Pack): number {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  return events.filter((event) => {
    const told = event.claims.flatMap((id) => claimsById.get(id) ?? []);
    return kindOfEvent(event, told) === "event";
  }).length;
}
