import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { readEntityRef, readHighlightId } from "../core/highlights/highlight-fields.ts";
import { parseChanges } from "../core/highlights/parse-changes.ts";
import { parseDraft } from "../core/highlights/parse-draft.ts";
import { parseSighting } from "../core/highlights/parse-sighting.ts";
import { SENT_LIMITS } from "../core/highlights/sent-limits.ts";
import type { Sighting } from "../core/model/highlight.ts";
import type { EntityRef } from "../core/model/ids.ts";
import {
  type BackgroundMessage,
  type BackgroundMethod,
  FRAME_BUNDLES,
  type LibraryPlace,
  MAX_CARDS_PER_REQUEST,
  MAX_LOOK_UP,
  MAX_SIGHTINGS_PER_REQUEST,
  type RejectRequest,
  type RequestOf,
} from "./background-api.ts";

type Parser<Method extends BackgroundMethod> = (
  request: Readonly<Record<string, unknown>>,
) => Result<RequestOf<Method>>;

/** The methods that take nothing have a parser of their own: their request is null, not an object. */
const REQUEST_PARSERS: { readonly [Method in Exclude<BackgroundMethod, "listTags">]: Parser<Method> } = {
  getEntityCards: ({ entities }) =>
    map(parseEntities(entities, "request.entities"), (refs) => ({ entities: refs })),
  loadBundle: ({ bundle }) => {
    const known = FRAME_BUNDLES.find((name) => name === bundle);
    return known === undefined ? fail("request.bundle: unknown") : succeed({ bundle: known });
  },
  findHighlights: ({ canonical }) => map(parseAddressText(canonical), (text) => ({ canonical: text })),
  keepHighlight: ({ draft, evenPrivate }) =>
    typeof evenPrivate !== "boolean"
      ? fail("request.evenPrivate: must be true or false")
      : map(parseDraft(draft), (parsed) => ({ draft: parsed, evenPrivate })),
  changeHighlight: ({ id, changes }) => {
    const named = readHighlightId(id, "request.id");
    return named.ok ? map(parseChanges(changes), (parsed) => ({ id: named.value, changes: parsed })) : named;
  },
  deleteHighlight: parseIdRequest,
  restoreHighlight: parseIdRequest,
  noteSightings: ({ sightings }) => map(parseSightings(sightings), (parsed) => ({ sightings: parsed })),
  countHighlights: ({ entities }) =>
    map(parseEntities(entities, "request.entities"), (refs) => ({ entities: refs })),
  setRejected: parseRejectRequest,
  openLibrary: ({ at }) => map(parsePlace(at), (place) => ({ at: place })),
  lookUp: ({ text }) => map(parseLookUp(text, "request.text"), (parsed) => ({ text: parsed })),
};

/** Reads a message that arrived from a page's process, which may be hostile. The error names the field. */
export function parseRequest(message: unknown): Result<BackgroundMessage> {
  if (!isRecord(message)) return fail("message: must be an object");
  const { method, request } = message;
  if (method === "listTags") {
    return request === null ? succeed({ method, request }) : fail("request: must be null");
  }
  if (typeof method !== "string" || !Object.hasOwn(REQUEST_PARSERS, method)) return fail("method: unknown");
  if (!isRecord(request)) return fail("request: must be an object");
  const parsed = REQUEST_PARSERS[method as keyof typeof REQUEST_PARSERS](request);
  if (!parsed.ok) return parsed;
  return succeed({ method, request: parsed.value } as BackgroundMessage);
}

function parseIdRequest({
  id,
}: Readonly<Record<string, unknown>>): Result<RequestOf<"deleteHighlight" | "restoreHighlight">> {
  return map(readHighlightId(id, "request.id"), (parsed) => ({ id: parsed }));
}

function parseRejectRequest({
  text,
  entity,
  where,
  isRejected,
}: Readonly<Record<string, unknown>>): Result<RejectRequest> {
  if (typeof isRejected !== "boolean") return fail("request.isRejected: must be true or false");
  if (!isRecord(where)) return fail("request.where: must be an object");
  const name = parseLookUp(text, "request.text");
  if (!name.ok) return name;
  const { kind, host } = where;
  const named = (place: RejectRequest["where"]) =>
    map(readEntityRef(entity, "request.entity"), (ref) => ({
      text: name.value,
      entity: ref,
      where: place,
      isRejected,
    }));
  if (kind === "page" || kind === "everywhere") return named({ kind });
  if (kind !== "site") return fail("request.where.kind: unknown");
  return typeof host === "string" ? named({ kind, host }) : fail("request.where.host: must be a text");
}

function parsePlace(at: unknown): Result<LibraryPlace> {
  if (!isRecord(at)) return fail("request.at: must be an object");
  const { kind } = at;
  switch (kind) {
    case "record":
    case "highlightsOf":
      return map(readEntityRef(at["entity"], "request.at.entity"), (entity) => ({ kind, entity }));
    case "highlight":
      return map(readHighlightId(at["highlight"], "request.at.highlight"), (highlight) => ({
        kind,
        highlight,
      }));
    case "search":
      return map(parseLookUp(at["query"], "request.at.query"), (query) => ({ kind, query }));
    default:
      return fail("request.at.kind: unknown");
  }
}

function parseLookUp(text: unknown, field: string): Result<string> {
  if (typeof text !== "string") return fail(`${field}: must be a text`);
  return text.length > MAX_LOOK_UP ? fail(`${field}: is too long`) : succeed(text);
}

function parseEntities(entities: unknown, field: string): Result<readonly EntityRef[]> {
  return parseList(entities, { field, most: MAX_CARDS_PER_REQUEST, parse: readEntityRef });
}

function parseSightings(sightings: unknown): Result<readonly Sighting[]> {
  const most = MAX_SIGHTINGS_PER_REQUEST;
  return parseList(sightings, { field: "request.sightings", most, parse: (each) => parseSighting(each) });
}

function parseAddressText(canonical: unknown): Result<string | null> {
  if (canonical === null) return succeed(null);
  if (typeof canonical !== "string") return fail("request.canonical: must be a text or null");
  return canonical.length > SENT_LIMITS.mostText
    ? fail("request.canonical: is too long")
    : succeed(canonical);
}

interface ListRules<Item> {
  readonly field: string;
  readonly most: number;
  readonly parse: (value: unknown, field: string) => Result<Item>;
}

function parseList<Item>(value: unknown, { field, most, parse }: ListRules<Item>): Result<readonly Item[]> {
  if (!Array.isArray(value)) return fail(`${field}: must be a list`);
  if (value.length > most) return fail(`${field}: holds ${value.length}, at most ${most} are served`);
  const items: Item[] = [];
  for (const [index, each] of value.entries()) {
    const item = parse(each, `${field}[${index}]`);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return succeed(items);
}

function map<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? succeed(change(result.value)) : result;
}
