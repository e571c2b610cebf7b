import { fail, type Result, succeed } from "../basics/result.ts";
import type { PackId } from "../model/ids.ts";
import type { Pack } from "../model/pack.ts";
import { checkWholePack } from "./check-whole-pack.ts";
import { collectKnownIds, type KnownIds, type RawLists } from "./known-ids.ts";
import { ownList, ownText } from "./own-field.ts";
import { MAX_PACK_ERRORS, makePackError, type PackError, quoteValue } from "./pack-error.ts";
import type { ItemOrigin, PackOrigins } from "./pack-origins.ts";
import { readClaim } from "./read-claim.ts";
import { readConflict, readTimelineEvent } from "./read-conflict.ts";
import { readDocument } from "./read-document.ts";
import { readEntity } from "./read-entity.ts";
import { type FieldReader, readExactly, readItems, readObject } from "./read-fields.ts";
import { readId, readLine } from "./read-texts.ts";

interface PackFrame extends RawLists {
  readonly format: "sinogloss-pack";
  readonly formatVersion: 1;
  readonly id: PackId;
  readonly title: string;
  readonly revision: string;
}

const readFrame = readObject<PackFrame>({
  format: readExactly("sinogloss-pack"),
  formatVersion: readExactly(1),
  id: readId(),
  title: readLine,
  revision: readLine,
  documents: readItems,
  entities: readItems,
  claims: readItems,
  events: readItems,
  conflicts: readItems,
});

const KIND_NAMES: Readonly<Record<keyof RawLists, string>> = {
  documents: "document",
  entities: "entity",
  claims: "claim",
  events: "event",
  conflicts: "conflict",
};

/**
 * Reads a pack out of parsed JSON and checks all that the pack form demands (docs: assets/knowledge/pack.schema.json
 * for the shape; references, dates and rules between fields here). Reports every error it finds, at most
 * MAX_PACK_ERRORS. Safe on hostile input: it never recurses by the depth of its input, copies known fields only and
 * cuts what it quotes.
 *
 * @param origins where each item was written, if the pack was put together from files.
 */
export function parsePack(json: unknown, origins: PackOrigins | null = null): Result<Pack, PackError[]> {
  const errors: PackError[] = [];
  const add = (error: PackError) => {
    if (errors.length < MAX_PACK_ERRORS) errors.push(error);
  };
  const reportOnFrame = (field: string, problem: string) =>
    add(makePackError({ file: origins?.pack ?? null, entity: null, item: null, field, problem }));

  const nothing: KnownIds = {
    documents: new Set(),
    entities: new Set(),
    claims: new Set(),
    figures: new Set(),
  };
  const frame = readFrame(json, { field: "", known: nothing, report: reportOnFrame });
  const lists = collectLists(json);
  const known = collectKnownIds(lists);

  const readAll = <Item extends { readonly id: string }>(
    list: keyof RawLists,
    read: FieldReader<Item>,
  ): Item[] => {
    const seen = new Map<string, number>();
    return lists[list].flatMap((raw, index) => {
      const report = (field: string, problem: string) =>
        add(makePackError({ ...describeItem(list, raw, origins?.[list][index], index), field, problem }));
      const item = read(raw, { field: "", known, report });
      if (item === undefined) return [];
      const first = seen.get(item.id);
      if (first !== undefined) report("id", `is taken: ${nameWhere(list, first, origins)} has it already`);
      else seen.set(item.id, index);
      return [item];
    });
  };
  const documents = readAll("documents", readDocument);
  const entities = readAll("entities", readEntity);
  const claims = readAll("claims", readClaim);
  const events = readAll("events", readTimelineEvent);
  const conflicts = readAll("conflicts", readConflict);
  if (frame === undefined || errors.length > 0) return fail(errors);

  const pack = { ...frame, documents, entities, claims, events, conflicts };
  for (const { list, index, field, problem } of checkWholePack(pack)) {
    add(
      makePackError({
        ...describeItem(list, pack[list][index], origins?.[list][index], index),
        field,
        problem,
      }),
    );
  }
  return errors.length > 0 ? fail(errors) : succeed(pack);
}

/** The lists of whatever was given, so that items are checked even where the frame is broken. */
function collectLists(json: unknown): RawLists {
  return {
    documents: ownList(json, "documents"),
    entities: ownList(json, "entities"),
    claims: ownList(json, "claims"),
    events: ownList(json, "events"),
    conflicts: ownList(json, "conflicts"),
  };
}

function describeItem(list: keyof RawLists, raw: unknown, origin: ItemOrigin | undefined, index: number) {
  const id = ownText(raw, "id");
  const position = origin?.position ?? `${list}[${index}]`;
  return {
    file: origin?.file ?? null,
    entity: list === "entities" ? id : list === "claims" ? firstEntityOf(raw) : null,
    item: id === null ? position : `${KIND_NAMES[list]} ${quoteValue(id)}`,
  };
}

function nameWhere(list: keyof RawLists, index: number, origins: PackOrigins | null): string {
  const origin = origins?.[list][index];
  return origin ? `${origin.position} of ${origin.file}` : `${list}[${index}]`;
}

function firstEntityOf(claim: unknown): string | null {
  const [first] = ownList(claim, "entities");
  return typeof first === "string" ? first : null;
}
