import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import type { EntityId, EntityRef, PackId } from "../core/model/ids.ts";
import {
  type BackgroundMessage,
  type BackgroundMethod,
  MAX_CARDS_PER_REQUEST,
  type RequestOf,
} from "./background-api.ts";

/** Ids are short; anything longer is not ours. */
const MAX_ID_LENGTH = 200;

const REQUEST_PARSERS: {
  readonly [Method in BackgroundMethod]: (request: unknown) => Result<RequestOf<Method>>;
} = {
  getEntityCards: parseEntitiesRequest,
  loadCardBundle: (request) => (request === null ? succeed(null) : fail("request: must be null")),
};

/** Reads a message that arrived from a page's process, which may be hostile. The error names the field. */
export function parseRequest(message: unknown): Result<BackgroundMessage> {
  if (!isRecord(message)) return fail("message: must be an object");
  const { method, request } = message;
  if (typeof method !== "string" || !Object.hasOwn(REQUEST_PARSERS, method)) return fail("method: unknown");
  const parsed = REQUEST_PARSERS[method as BackgroundMethod](request);
  if (!parsed.ok) return parsed;
  return succeed({ method, request: parsed.value } as BackgroundMessage);
}

function parseEntitiesRequest(request: unknown): Result<RequestOf<"getEntityCards">> {
  if (!isRecord(request)) return fail("request: must be an object");
  const { entities } = request;
  if (!Array.isArray(entities)) return fail("request.entities: must be a list");
  if (entities.length > MAX_CARDS_PER_REQUEST) {
    return fail(`request.entities: holds ${entities.length}, at most ${MAX_CARDS_PER_REQUEST} are served`);
  }
  const refs: EntityRef[] = [];
  for (const [index, entity] of entities.entries()) {
    if (!isRecord(entity) || !isId(entity["pack"]) || !isId(entity["id"])) {
      return fail(`request.entities[${index}]: must be {pack, id}`);
    }
    refs.push({ pack: entity["pack"] as PackId, id: entity["id"] as EntityId });
  }
  return succeed({ entities: refs });
}

function isId(value: unknown): boolean {
  return (
    typeof value === "string" && value.length > 0 && value.length <= MAX_ID_LENGTH && !value.includes("/")
  );
}
