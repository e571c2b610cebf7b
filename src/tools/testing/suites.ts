import path from "node:path";
import { ensureBrowsers } from "./ensure-browsers.ts";
import { lintAddon } from "./lint-addon.ts";
import { runCheck } from "./run-check.ts";
import { runTestFiles, type TestFiles } from "./run-test-files.ts";
import type { Tally } from "./tally.ts";

/** A part of `npm test`. */
export interface Suite {
  readonly name: string;
  run(): Promise<Tally> | Tally;
}

/** Checks take up to half a minute; ten times that, on a machine with eight times its load, is still no hang. */
const CHECK_TIMEOUT_MS = 360_000;
/** One file of unit tests takes a second or two; with room for a loaded machine. */
const UNIT_LIMITS = { concurrency: 2, timeoutMs: 240_000 };
/** One file of browser tests takes up to half a minute. A browser is given the machine to itself. */
const BROWSER_LIMITS = { concurrency: 1, timeoutMs: 360_000 };

/** Every check of the project, cheapest first, each after what it needs. */
export function listSuites(root: string): readonly Suite[] {
  const check = (name: string, ...args: readonly string[]): Suite => ({
    name,
    run: () => runCheck({ command: process.execPath, args, folder: root, timeoutMs: CHECK_TIMEOUT_MS }),
  });
  const tests = (
    name: string,
    folder: string,
    limits: Pick<TestFiles, "concurrency" | "timeoutMs">,
  ): Suite => ({
    name,
    run: () => runTestFiles({ folder: path.join(root, folder), deep: folder !== "test", ...limits }),
  });
  const tsc = "node_modules/typescript/bin/tsc";
  return [
    check("format and lint", "node_modules/@biomejs/biome/bin/biome", "check", "."),
    check("types: extension", tsc, "-p", "tsconfig.json"),
    check("types: core without a DOM", tsc, "-p", "tsconfig.core.json"),
    check("types: tools and tests", tsc, "-p", "tsconfig.node.json"),
    check("build and budgets", "build.mjs"),
    { name: "add-on lint", run: () => lintAddon(root) },
    check("knowledge and its sources", "--import", "tsx", "src/tools/verify-knowledge.ts"),
    tests("layers", "test", UNIT_LIMITS),
    tests("unit", "test/unit", UNIT_LIMITS),
    { name: "browsers", run: ensureBrowsers },
    check("speed, short form", "--import", "tsx", "test/bench/bench.ts", "--short"),
    tests("dom", "test/dom", BROWSER_LIMITS),
    tests("chromium", "test/extension/chromium", BROWSER_LIMITS),
    tests("firefox", "test/extension/firefox", BROWSER_LIMITS),
    tests("durability", "test/durability", BROWSER_LIMITS),
    check("npm start in Chromium", "--import", "tsx", "src/tools/start.ts", "--headless"),
    check("npm start in Firefox", "--import", "tsx", "src/tools/start.ts", "--headless", "--firefox"),
  ];
}
