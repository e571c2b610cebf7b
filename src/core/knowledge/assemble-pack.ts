import { compareTexts } from "../basics/compare-texts.ts";
import { isRecord } from "../basics/is-record.ts";
import { fail, type Result } from "../basics/result.ts";
import type { Pack } from "../model/pack.ts";
import { ownField, ownList, ownText } from "./own-field.ts";
import { makePackError, type PackError, quoteValue } from "./pack-error.ts";
import type { ItemOrigin, PackOrigins } from "./pack-origins.ts";
import { parsePack } from "./parse-pack.ts";

/** One source file of a pack, parsed as JSON. Paths are told in errors and read for their last parts only. */
export interface KnowledgeFile {
  readonly path: string;
  readonly json: unknown;
}

const HEADER_FIELDS = ["format", "formatVersion", "id", "title"] as const;
const ENTITY_FILE = /(?:^|\/)entities\/([^/]+)\.json$/;

/** A list as it grows, with the origin of each item beside it. */
interface Gathered {
  readonly items: unknown[];
  readonly origins: ItemOrigin[];
}

/**
 * Builds one pack out of the source layout: `pack.json` (format, formatVersion, id, title), `documents.json`,
 * `events.json` and `conflicts.json` (lists), `entities/<id>.json` (`{ entity, claims }`). The order of the files
 * given makes no difference to the result. A claim about several entities stands in the file of the first.
 *
 * @param revision what the pack will carry as its revision.
 */
export function assemblePack(files: readonly KnowledgeFile[], revision: string): Result<Pack, PackError[]> {
  const errors: PackError[] = [];
  const sorted = [...files].sort((a, b) => compareTexts(a.path, b.path));
  const header = gatherHeader(sorted, errors);
  const documents = gatherList(sorted, "documents.json", errors);
  const events = gatherList(sorted, "events.json", errors);
  const conflicts = gatherList(sorted, "conflicts.json", errors);
  const { entities, claims } = gatherEntities(sorted, errors);
  const origins: PackOrigins = {
    pack: findFile(sorted, "pack.json")?.path ?? "pack.json",
    documents: documents.origins,
    entities: entities.origins,
    claims: claims.origins,
    events: events.origins,
    conflicts: conflicts.origins,
  };
  const whole = {
    ...header,
    revision,
    documents: documents.items,
    entities: entities.items,
    claims: claims.items,
    events: events.items,
    conflicts: conflicts.items,
  };
  const parsed = parsePack(whole, origins);
  if (parsed.ok && errors.length === 0) return parsed;
  return fail(parsed.ok ? errors : [...errors, ...parsed.error]);
}

function findFile(files: readonly KnowledgeFile[], name: string): KnowledgeFile | undefined {
  return files.find((file) => !ENTITY_FILE.test(file.path) && file.path.split("/").at(-1) === name);
}

function gatherHeader(files: readonly KnowledgeFile[], errors: PackError[]): Record<string, unknown> {
  const file = findFile(files, "pack.json");
  if (!file) {
    errors.push(reportFile("pack.json", "is missing"));
    return {};
  }
  if (!isRecord(file.json)) {
    errors.push(reportFile(file.path, "should hold an object"));
    return {};
  }
  const known = new Set<string>(HEADER_FIELDS);
  for (const key of Object.keys(file.json)) {
    if (!known.has(key))
      errors.push(reportFile(file.path, `has a field it should not have: ${quoteValue(key)}`));
  }
  const { json } = file;
  return Object.fromEntries(
    HEADER_FIELDS.filter((key) => Object.hasOwn(json, key)).map((key) => [key, json[key]]),
  );
}

function gatherList(files: readonly KnowledgeFile[], name: string, errors: PackError[]): Gathered {
  const file = findFile(files, name);
  if (!file) errors.push(reportFile(name, "is missing"));
  else if (!Array.isArray(file.json)) errors.push(reportFile(file.path, "should hold a list"));
  const items: unknown[] = Array.isArray(file?.json) ? file.json : [];
  const path = file?.path ?? name;
  return { items, origins: items.map((_, index) => ({ file: path, position: `[${index}]` })) };
}

function gatherEntities(files: readonly KnowledgeFile[], errors: PackError[]) {
  const entities: Gathered = { items: [], origins: [] };
  const claims: Gathered = { items: [], origins: [] };
  for (const { path, json } of files) {
    const name = ENTITY_FILE.exec(path)?.[1];
    if (name === undefined) continue;
    const entity = ownField(json, "entity");
    if (!isRecord(json) || entity === undefined || !Array.isArray(ownField(json, "claims"))) {
      errors.push(reportFile(path, 'should hold an object with "entity" and a list "claims"'));
      continue;
    }
    for (const key of Object.keys(json)) {
      if (key !== "entity" && key !== "claims") {
        errors.push(reportFile(path, `has a field it should not have: ${quoteValue(key)}`));
      }
    }
    entities.items.push(entity);
    entities.origins.push({ file: path, position: "entity" });
    const own = ownList(json, "claims");
    claims.items.push(...own);
    claims.origins.push(...own.map((_, index) => ({ file: path, position: `claims[${index}]` })));
    errors.push(...findMisplaced({ path, name, entity, claims: own }));
  }
  return { entities, claims };
}

/** An entity in a file of another name, and claims that belong in another entity's file. */
function findMisplaced(file: {
  readonly path: string;
  readonly name: string;
  readonly entity: unknown;
  readonly claims: readonly unknown[];
}): PackError[] {
  const { path, name, entity, claims } = file;
  const misplacedClaims = claims.flatMap((claim, index): PackError[] => {
    const [first] = ownList(claim, "entities");
    if (typeof first !== "string" || first === name) return [];
    const claimId = ownText(claim, "id");
    const item = claimId === null ? `claims[${index}]` : `claim ${quoteValue(claimId)}`;
    const problem = `is ${quoteValue(first)}, so the claim belongs in that entity's file`;
    return [makePackError({ file: path, entity: first, item, field: "entities[0]", problem })];
  });
  const id = ownText(entity, "id");
  if (id === null || id === name) return misplacedClaims;
  const item = `entity ${quoteValue(id)}`;
  const problem = `should be ${quoteValue(name)}, as the file is named`;
  return [makePackError({ file: path, entity: id, item, field: "id", problem }), ...misplacedClaims];
}

function reportFile(file: string, problem: string): PackError {
  return makePackError({ file, entity: null, item: null, field: "", problem });
}
