import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../../../../src/tools/browsers/run-command.ts";

const RUNNER = path.resolve(import.meta.dirname, "../../../../src/tools/testing/run-test-files.ts");
const ROOT = path.resolve(import.meta.dirname, "../../../..");

/** Runs files in a process of their own, since node:test cannot run inside itself, and gives the tally's three counts. */
async function countTests(files: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-tests-"));
  try {
    writeFileSync(path.join(folder, "package.json"), `{"type":"module"}`);
    for (const [name, source] of Object.entries(files)) writeFileSync(path.join(folder, name), source);
    const options = JSON.stringify({ folder, deep: true, concurrency: 1, timeoutMs: 8_000 });
    const script = `import { runTestFiles } from ${JSON.stringify(RUNNER)};
      const tally = await runTestFiles(${options});
      console.log("COUNTED " + JSON.stringify([tally.passed, tally.failed, tally.skipped]));`;
    const main = path.join(folder, "main.ts");
    writeFileSync(main, script);
    const outcome = await runCommand(process.execPath, ["--import", "tsx", main], {
      timeoutMs: 50_000,
      folder: ROOT,
      env: CLEAN,
    });
    const counts: unknown = JSON.parse(/^COUNTED (.*)$/m.exec(outcome.output)?.[1] ?? "[]");
    return Array.isArray(counts) ? counts : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what tells a process that it runs below node:test. */
const CLEAN = { NODE_TEST_CONTEXT: undefined };

describe("runTestFiles", () => {
  it("counts tests, not the suites around them, wherever their source stands", async () => {
    const suite = `import { describe, it } from "node:test";
      export const declare = () => describe("suite", () => {
        it("passes", () => {});
        it("fails", () => { throw new Error("as it should"); });
        it("is skipped", { skip: "as it should" }, () => {});
      });`;
    const counts = await countTests({
      "suite.ts": suite,
      "one.test.ts": `import { declare } from "./suite.ts"; declare();`,
      "two.test.ts": `import { declare } from "./suite.ts"; declare();`,
    });
    assert.deepEqual(counts, [2, 2, 2]);
  });

  it("fails a file in which no test runs, one that cannot be loaded, and a folder without files", async () => {
    assert.deepEqual(await countTests({ "empty.test.ts": "export {};" }), [0, 1, 0]);
    assert.deepEqual(await countTests({ "broken.test.ts": `throw new Error("at load");` }), [0, 1, 0]);
    assert.deepEqual(await countTests({}), [0, 1, 0]);
  });

  it("fails a file that hangs", async () => {
    const hanging = `import { it } from "node:test"; it("hangs", () => new Promise((resolve) => setTimeout(resolve, 60000)));`;
    assert.deepEqual(await countTests({ "hanging.test.ts": hanging }), [0, 1, 0]);
  });
});
