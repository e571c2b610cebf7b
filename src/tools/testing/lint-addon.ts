import { spawnSync } from "node:child_process";
import path from "node:path";
import { isRecord } from "../../core/basics/is-record.ts";
import { EMPTY_TALLY, type Tally } from "./tally.ts";

/**
 * What Mozilla's linter warns of and we mean: Preact's own code has one place that sets innerHTML, for a property we
 * never pass.
 */
const MEANT: ReadonlySet<string> = new Set(["UNSAFE_VAR_ASSIGNMENT"]);

/** Checks the Firefox build with the linter of Mozilla's add-on site. Every finding that is not meant is a failure. */
export function lintAddon(root: string): Tally {
  const program = path.join(root, "node_modules/addons-linter/bin/addons-linter");
  const folder = path.join(root, "dist/firefox");
  const lint = spawnSync(process.execPath, [program, folder, "--output", "json"], {
    encoding: "utf8",
    timeout: 120_000,
  });
  const report: unknown = parseReport(lint.stdout);
  if (!isRecord(report)) {
    console.error(`The linter gave no report:\n${lint.stderr}`);
    return { ...EMPTY_TALLY, failed: 1 };
  }
  const findings = [report["errors"], report["warnings"]].flat().filter(isRecord);
  const unmeant = findings.filter((finding) => !MEANT.has(String(finding["code"])));
  for (const finding of unmeant) {
    console.error(`${finding["_type"]}: ${finding["code"]} in ${finding["file"]}: ${finding["message"]}`);
  }
  console.log(`${findings.length} findings, ${findings.length - unmeant.length} of them meant`);
  return unmeant.length === 0 ? { ...EMPTY_TALLY, passed: 1 } : { ...EMPTY_TALLY, failed: 1 };
}

function parseReport(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
