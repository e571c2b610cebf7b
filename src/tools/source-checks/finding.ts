import { makePackError } from "../../core/knowledge/pack-error.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { Conflict, TimelineEvent } from "../../core/model/pack.ts";
import type { SourceDocument } from "../../core/model/source-document.ts";

/** What is wrong with a field, so that both read as a sentence: `date is stated, but …`. */
export type Problem = readonly [field: string, problem: string];

/** Where an item is written: its file inside the knowledge folder, and its name there. */
export interface ItemPlace {
  readonly file: string;
  readonly item: string | null;
}

/** Something in the knowledge base that breaks a rule. */
export interface Finding extends ItemPlace {
  readonly field: string;
  readonly problem: string;
}

/** The place of a claim: the file of the first entity it names. */
export function placeOfClaim({ id, entities }: Claim): ItemPlace {
  return { file: `entities/${entities[0]}.json`, item: `claim "${id}"` };
}

/** The place of an entity: a file of its own. */
export function placeOfEntity({ id }: Entity): ItemPlace {
  return { file: `entities/${id}.json`, item: `entity "${id}"` };
}

/** The place of an entry of the timeline. */
export function placeOfEvent({ id }: TimelineEvent): ItemPlace {
  return { file: "events.json", item: `event "${id}"` };
}

/** The place of a conflict. */
export function placeOfConflict({ id }: Conflict): ItemPlace {
  return { file: "conflicts.json", item: `conflict "${id}"` };
}

/** The place of a source document. */
export function placeOfDocument({ id }: SourceDocument): ItemPlace {
  return { file: "documents.json", item: `document "${id}"` };
}

/** Problems of one item as findings. */
export function findingsAt(place: ItemPlace, problems: readonly Problem[]): Finding[] {
  return problems.map(([field, problem]) => ({ ...place, field, problem }));
}

/** A finding in one line, in the words of a pack error; `folder` is the knowledge folder as a reader knows it. */
export function describeFinding({ file, item, field, problem }: Finding, folder: string): string {
  return makePackError({ file: `${folder}/${file}`, entity: null, item, field, problem }).message;
}
