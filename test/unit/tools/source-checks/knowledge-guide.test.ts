import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { readSourceFolder } from "../../../../src/tools/source-checks/read-source-folder.ts";
import { updateDigests } from "../../../../src/tools/source-checks/verify-folder.ts";
import { BUNDLED_FOLDERS, copyFolders, verifyFolders } from "./verify-edited.ts";

const README = readFileSync(path.join(BUNDLED_FOLDERS.base, "README.md"), "utf8");

/** The code block that the guide labels with a file. */
function readBlock(label: string): string {
  const block = new RegExp(`\`\`\`\\w+ ${label.replaceAll(".", "\\.")}\n(.*?)\n\`\`\``, "s").exec(README);
  assert.ok(block?.[1], `the guide has no block for ${label}`);
  return block[1];
}

function append(list: string, entry: string): void {
  const entries: unknown = JSON.parse(readFileSync(list, "utf8"));
  assert.ok(Array.isArray(entries));
  writeFileSync(list, JSON.stringify([...entries, JSON.parse(entry)]));
}

test("the guide's example, followed step by step, ends without a breach", (t) => {
  // A newcomer has the new text only: the others are no part of the project.
  const { base, documents } = copyFolders(t, BUNDLED_FOLDERS, false);
  mkdirSync(documents);
  writeFileSync(path.join(documents, "documents.json"), "[]");
  writeFileSync(path.join(documents, "harbour-2031.txt"), readBlock("harbour-2031.txt"));
  append(path.join(documents, "documents.json"), readBlock("DIR/documents.json"));
  append(path.join(base, "documents.json"), readBlock("documents.json"));
  const sources = readSourceFolder(documents);
  assert.ok(sources.ok);
  updateDigests(base, sources.value);
  assert.deepEqual(verifyFolders({ base, documents }), readBlock("messages").split("\n"));

  append(path.join(base, "uncovered-sentences.json"), readBlock("uncovered-sentences.json"));
  const entity = "entities/harbour-data-office.json";
  writeFileSync(path.join(base, entity), readBlock(entity));
  append(path.join(base, "plain-claims.json"), readBlock("plain-claims.json"));
  assert.deepEqual(verifyFolders({ base, documents }), []);
  assert.deepEqual(verifyFolders({ base, documents }, false), []);
});
