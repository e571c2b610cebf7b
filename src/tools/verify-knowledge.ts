/**
 * Checks the knowledge base, and holds it against its source documents:
 *
 *   npm run verify-knowledge                       against ../shared/documents, if that is there
 *   npm run verify-knowledge -- DIR                against the documents in DIR
 *   npm run verify-knowledge -- --update-digests   takes the digests of the documents anew, then checks
 *   npm run verify-knowledge -- --tables           prints the tables of assets/knowledge/README.md
 *
 * Exit status 1 if anything is wrong. The source texts are no part of the repository: where they are not beside it,
 * the rest is checked and their part is said to be skipped.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { KNOWLEDGE_FOLDER } from "./read-knowledge-files.ts";
import { formatKnowledgeTables } from "./source-checks/knowledge-tables.ts";
import { isSourceFolder, readSourceFolder, type SourceFolder } from "./source-checks/read-source-folder.ts";
import { readKnowledge, updateDigests, verifyFolder } from "./source-checks/verify-folder.ts";

const DEFAULT_SOURCES = "../shared/documents";

process.exitCode = start(process.argv.slice(2)) ? 0 : 1;

interface Options {
  readonly tables?: boolean | undefined;
  readonly "update-digests"?: boolean | undefined;
}

function start(args: string[]): boolean {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { tables: { type: "boolean" }, "update-digests": { type: "boolean" } },
    });
    return run(positionals[0], values);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    console.error(error.message);
    return false;
  }
}

function run(given: string | undefined, options: Options): boolean {
  if (options.tables) return printTables();
  const told = given ?? DEFAULT_SOURCES;
  // The default stands beside the repository wherever the command was started; a given folder is the caller's.
  const folder = given ? path.resolve(given) : path.resolve(KNOWLEDGE_FOLDER, "../..", told);
  if (!isSourceFolder(folder)) {
    if (given === undefined && !options["update-digests"]) return verify(null, told);
    console.error(`${told} has no documents.json`);
    return false;
  }
  const sources = readSourceFolder(folder);
  if (!sources.ok) {
    console.error(`${told}: ${sources.error}`);
    return false;
  }
  if (options["update-digests"]) {
    console.log(`Digests written to assets/knowledge/${updateDigests(KNOWLEDGE_FOLDER, sources.value)}`);
  }
  return verify(sources.value, told);
}

function verify(sources: SourceFolder | null, told: string): boolean {
  const { counts, unread, breaches } = verifyFolder(KNOWLEDGE_FOLDER, sources);
  for (const line of counts) console.log(line);
  console.log(`Sources: ${describeSources(sources, unread, told)}`);
  for (const breach of breaches) console.error(breach);
  console.log(breaches.length === 0 ? "No breach" : `${breaches.length} breach(es)`);
  return breaches.length === 0;
}

function describeSources(sources: SourceFolder | null, unread: readonly string[], told: string): string {
  const byDigests = "places and coverage were checked by recorded digests";
  if (sources === null) return `skipped, since ${told} is not there; ${byDigests}`;
  const read = `${sources.listings.length} documents in ${sources.texts.length} texts of ${told}`;
  return unread.length === 0 ? read : `${read}; skipped, since not there: ${unread.join(", ")}; ${byDigests}`;
}

function printTables(): boolean {
  const knowledge = readKnowledge(KNOWLEDGE_FOLDER);
  if (knowledge.ok) console.log(formatKnowledgeTables(knowledge.value.pack));
  else for (const message of knowledge.error) console.error(message);
  return knowledge.ok;
}
