import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import type { Pack } from "../core/model/pack.ts";

const LISTS = ["documents", "entities", "claims", "events", "conflicts"] as const;

/**
 * Reads the pack the extension ships. The build has checked every field of it (parsePack), and only the extension's
 * own package can hold it, so this looks just for damage: text that is no JSON, or JSON that is no pack.
 */
export function readShippedPack(text: string): Result<Pack> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`knowledge.json is damaged: ${String(error)}`);
  }
  return isPack(json) ? succeed(json) : fail("knowledge.json is damaged: it holds no pack of form 1");
}

function isPack(json: unknown): json is Pack {
  if (!isRecord(json)) return false;
  const { format, formatVersion, id, revision } = json;
  const isNamed = typeof id === "string" && typeof revision === "string";
  return (
    format === "sinogloss-pack" &&
    formatVersion === 1 &&
    isNamed &&
    LISTS.every((list) => Array.isArray(json[list]))
  );
}
