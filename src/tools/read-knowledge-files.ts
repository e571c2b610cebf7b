import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { assemblePack, type KnowledgeFile } from "../core/knowledge/assemble-pack.ts";
import { makePackError, type PackError } from "../core/knowledge/pack-error.ts";
import type { Pack } from "../core/model/pack.ts";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

/** Where the source files of the bundled pack stand. */
export const KNOWLEDGE_FOLDER = path.join(REPOSITORY, "assets", "knowledge");

/** The schema stands beside the files it describes and is none of them. */
const SCHEMA_FILE = "pack.schema.json";

/** Hex digits of a revision: 64 bits tell revisions of one pack apart by far. */
const REVISION_LENGTH = 16;

/**
 * Reads the source files of a pack; their paths are told from the root of the repository. Fails with one error for
 * each file that is not JSON, and throws if the folder cannot be read.
 */
function readKnowledgeFiles(folder: string): Result<KnowledgeFile[], PackError[]> {
  const names = [...listJson(folder, ""), ...listJson(folder, "entities")];
  const files: KnowledgeFile[] = [];
  const errors: PackError[] = [];
  for (const name of names.filter((candidate) => candidate !== SCHEMA_FILE)) {
    const full = path.join(folder, name);
    const told = path.relative(REPOSITORY, full).split(path.sep).join("/");
    try {
      files.push({ path: told, json: JSON.parse(readFileSync(full, "utf8")) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const problem = `is not JSON: ${error.message}`;
      errors.push(makePackError({ file: told, entity: null, item: null, field: "", problem }));
    }
  }
  return errors.length > 0 ? fail(errors) : succeed(files);
}

/**
 * The pack of `assets/knowledge`, checked, with its revision: the first 16 hex digits of the SHA-256 of its content
 * in the parser's order of fields, so that a revision changes exactly when the content does.
 */
export function readShippedKnowledge(folder: string = KNOWLEDGE_FOLDER): Result<Pack, PackError[]> {
  const files = readKnowledgeFiles(folder);
  if (!files.ok) return files;
  const pack = assemblePack(files.value, "unset");
  if (!pack.ok) return pack;
  const content = JSON.stringify(pack.value);
  const revision = createHash("sha256").update(content).digest("hex").slice(0, REVISION_LENGTH);
  return succeed({ ...pack.value, revision });
}

function listJson(folder: string, below: string): string[] {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => path.join(below, entry.name))
    .sort();
}
