import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { readSourceFolder } from "../../../../src/tools/source-checks/read-source-folder.ts";
import { updateDigests } from "../../../../src/tools/source-checks/verify-folder.ts";
import { BUNDLED_FOLDERS, copyFolders, verifyFolders } from "./verify-edited.ts";

const README = readFileSync(path.join(BUNDLED_FOLDERS.base, "README.md"), "utf8");
const skip = existsSync(BUNDLED_FOLDERS.documents) ? false : "../shared/documents is not there";

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

test("the guide's example, followed step by step, ends without a breach", { skip }, (t) => {
  const folders = copyFolders(t, BUNDLED_FOLDERS);
  const { base, documents } = folders;
  writeFileSync(path.join(documents, "harbour-2031.txt"), readBlock("harbour-2031.txt"));
  append(path.join(documents, "documents.json"), readBlock("DIR/documents.json"));
  append(path.join(base, "documents.json"), readBlock("documents.json"));
  const sources = readSourceFolder(documents);
  assert.ok(sources.ok);
  updateDigests(base, sources.value);
  assert.deepEqual(verifyFolders(folders), readBlock("messages").split("\n"));

  append(path.join(base, "uncovered-sentences.json"), readBlock("uncovered-sentences.json"));
  const entity = "entities/harbour-data-office.json";
  writeFileSync(path.join(base, entity), readBlock(entity));
  append(path.join(base, "plain-claims.json"), readBlock("plain-claims.json"));
  assert.deepEqual(verifyFolders(folders), []);
});
