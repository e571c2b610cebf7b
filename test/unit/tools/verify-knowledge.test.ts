import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { SAMPLE_FOLDERS } from "./source-checks/verify-edited.ts";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));
const SOURCES = "../shared/documents";

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/tools/verify-knowledge.ts", ...args],
    { cwd: REPOSITORY, encoding: "utf8" },
  );
  return { stdout, stderr, status };
}

const COUNTS =
  /^Pack sinogloss, revision [0-9a-f]{16}: \d+ entities, \d+ claims with \d+ figures, .*\nArticles: \d+ sentences, \d+ used by claims, \d+ listed as carrying none\n/;

test("the knowledge base stands up to its sources, or the command says plainly that these are not there", () => {
  const { stdout, stderr, status } = run();
  assert.equal(stderr, "");
  assert.match(stdout, COUNTS);
  const line = existsSync(path.join(REPOSITORY, SOURCES))
    ? /\nSources: 4 documents in 5 texts of \.\.\/shared\/documents\nNo breach\n$/
    : /\nSources: skipped, since \.\.\/shared\/documents is not there; .*\nNo breach\n$/;
  assert.match(stdout, line);
  assert.equal(status, 0);
});

test("documents that are not the knowledge base's own fail the command with every difference", () => {
  const { stdout, stderr, status } = run(SAMPLE_FOLDERS.documents);
  assert.match(stdout, /\n\d+ breach\(es\)\n$/);
  assert.match(
    stderr,
    /^assets\/knowledge\/documents\.json: lacks document "gazette-2031" of the folder's list$/m,
  );
  assert.equal(status, 1);
});

test("a folder that was asked for and is not there fails the command", () => {
  assert.deepEqual(run("../no-such-folder"), {
    stdout: "",
    stderr: "../no-such-folder has no documents.json\n",
    status: 1,
  });
});

test("an option it does not know fails the command with its name", () => {
  const { stderr, status } = run("--update-digest");
  assert.match(stderr, /^Unknown option '--update-digest'/);
  assert.equal(status, 1);
});

test("the README of the knowledge base has the tables that the command prints", () => {
  const readme = readFileSync(path.join(REPOSITORY, "assets/knowledge/README.md"), "utf8");
  const kept =
    /<!-- npm run --silent verify-knowledge -- --tables -->\n\n(.*?)\n\n<!-- end of tables -->/s.exec(readme);
  assert.equal(`${kept?.[1]}\n`, run("--tables").stdout);
});
