import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { ownList, ownText } from "../../../../src/core/knowledge/own-field.ts";
import { readSourceFolder } from "../../../../src/tools/source-checks/read-source-folder.ts";
import { verifyFolder } from "../../../../src/tools/source-checks/verify-folder.ts";
import { editJson } from "../../core/knowledge/edit-json.ts";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));

/** A knowledge folder and the folder of its source documents. */
export interface KnowledgeFolders {
  readonly base: string;
  readonly documents: string;
}

/** A small knowledge base of our own invention, whole and true. */
export const SAMPLE_FOLDERS: KnowledgeFolders = {
  base: path.join(REPOSITORY, "test/fixtures/knowledge/base"),
  documents: path.join(REPOSITORY, "test/fixtures/knowledge/documents"),
};

/** The bundled knowledge base; its documents are no part of the repository and may not be there. */
export const BUNDLED_FOLDERS: KnowledgeFolders = {
  base: path.join(REPOSITORY, "assets/knowledge"),
  documents: path.resolve(REPOSITORY, "../shared/documents"),
};

/** One place of a JSON file changed, or some words of a text file. */
export type Edit =
  | { readonly file: string; readonly at: string; readonly value: unknown }
  | { readonly file: string; readonly words: string; readonly instead: string };

/** The edit of one place of a JSON file. */
export function edit(file: string, at: string, value: unknown): readonly Edit[] {
  return [{ file, at, value }];
}

/** Edits that break a rule, and all that the verifier then says. */
export interface BrokenKnowledge {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly messages: readonly string[];
}

/**
 * What the verifier says of a copy of a knowledge base after some edits, files told from the knowledge folder. Edits
 * of `.txt` files and of `sources.json` (the documents' list) change the documents.
 */
export function verifyEdited(
  t: TestContext,
  folders: KnowledgeFolders,
  edits: readonly Edit[],
  withSources = true,
): readonly string[] {
  const copy = copyFolders(t, folders, withSources);
  for (const edit of edits) applyEdit(copy, edit);
  return verifyFolders(copy, withSources);
}

/** A copy of a knowledge base that a test may change; gone when the test ends. */
export function copyFolders(
  t: TestContext,
  { base, documents }: KnowledgeFolders,
  withSources = true,
): KnowledgeFolders {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-verify-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const copy = { base: path.join(folder, "base"), documents: path.join(folder, "documents") };
  cpSync(base, copy.base, { recursive: true });
  if (withSources) cpSync(documents, copy.documents, { recursive: true });
  return copy;
}

/** What the verifier says of a knowledge base, files told from the knowledge folder. */
export function verifyFolders({ base, documents }: KnowledgeFolders, withSources = true): readonly string[] {
  const sources = withSources ? readSourceFolder(documents) : null;
  if (sources?.ok === false) return [sources.error];
  const told = path.relative(REPOSITORY, base).split(path.sep).join("/");
  const { breaches } = verifyFolder(base, sources === null ? null : sources.value);
  return breaches.map((breach) => breach.replaceAll(`${told}/`, ""));
}

function applyEdit({ base, documents }: KnowledgeFolders, edit: Edit): void {
  const file = edit.file.endsWith(".txt")
    ? path.join(documents, edit.file)
    : edit.file === "sources.json"
      ? path.join(documents, "documents.json")
      : path.join(base, edit.file);
  const text = readFileSync(file, "utf8");
  if ("words" in edit) {
    if (!text.includes(edit.words)) throw new Error(`${edit.file} lacks the words to change: ${edit.words}`);
    writeFileSync(file, text.replace(edit.words, edit.instead));
  } else {
    const json: unknown = JSON.parse(text);
    writeFileSync(file, JSON.stringify(editJson(json, locateIds(json, edit.at), edit.value)));
  }
}

/** A path with ids in place of numbers (`claims[didi-denial].via`), which stay right when items move, as editJson reads it. */
function locateIds(json: unknown, at: string): string {
  return at.replace(/^(\w+)\[([a-z][\w-]*)\]/u, (_, list: string, id: string) => {
    const items = ownList(json, list);
    const index = items.findIndex((item) => ownText(item, "id") === id);
    if (index < 0) throw new Error(`No such item: ${at}`);
    return `${list}[${index}]`;
  });
}
