import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";

const ROOT = path.resolve(import.meta.dirname, "../../../..");

describe("npm run anchoring-adapter", () => {
  const tool = path.join(ROOT, "src/tools/anchoring-adapter.ts");
  const output = execFileSync(process.execPath, ["--import", "tsx", tool], { cwd: ROOT, encoding: "utf8" });
  const script = readFileSync(output.trim(), "utf8");

  it("prints the path of one file and nothing else", () => {
    assert.match(output, /^[^\n]+\n$/);
    assert.ok(path.isAbsolute(output.trim()));
  });

  it("makes a classic script that uses nothing of the extension", () => {
    assert.doesNotThrow(() => new Function(script));
    assert.doesNotMatch(script, /\b(?:browser|chrome)\./);
  });

  it("stays below the 10 kB that anchoring may weigh", () => {
    assert.ok(gzipSync(script).length < 10_000);
  });
});
