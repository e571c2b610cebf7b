import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

test("the knowledge base stands up to its sources, or the tool says plainly that these are not there", () => {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/tools/verify-knowledge.ts"], {
    cwd: REPOSITORY,
    encoding: "utf8",
  });
  assert.equal(run.stderr, "");
  assert.match(
    run.stdout,
    /^Pack \S+, revision [0-9a-f]{16}: \d+ entities, .*\nSources: (?:\d+ claims held against \d+ texts, 0 finding\(s\)|skipped: \.\.\/shared\/documents is not there)\n$/,
  );
  assert.equal(run.status, 0);
});
