import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { addTallies, EMPTY_TALLY, type Tally } from "./tally.ts";

/** A folder of test files, and the limits they run under. */
export interface TestFiles {
  /** Searched for files named `*.test.ts` or `*.test.tsx`. */
  readonly folder: string;
  /** Whether the folders inside it are searched too. */
  readonly deep: boolean;
  /** Files at a time; browsers are given the machine to themselves. */
  readonly concurrency: number;
  /** For one file. A test that hangs is failed, with its file, when it is over. */
  readonly timeoutMs: number;
}

interface TestEvent {
  readonly name: string;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly details: { readonly type?: string };
}

/** Runs every test file below a folder, shows how each test ended, and counts. No file at all is a failure. */
export async function runTestFiles({ folder, deep, concurrency, timeoutMs }: TestFiles): Promise<Tally> {
  const files = findTestFiles(folder, deep);
  if (files.length === 0) {
    console.error(`There are no test files in ${folder}`);
    return { ...EMPTY_TALLY, failed: 1 };
  }
  let tally = EMPTY_TALLY;
  const stream = run({ files, concurrency, timeout: timeoutMs });
  const filesSeen = new Set<string>();
  const count = (event: TestEvent, outcome: Tally): void => {
    if (event.name === event.file) return;
    if (event.file) filesSeen.add(event.file);
    if (event.details.type !== "suite") tally = addTallies(tally, event.skip ? SKIPPED : outcome);
  };
  stream.on("test:pass", (event: TestEvent) => count(event, PASSED));
  stream.on("test:fail", (event: TestEvent) => {
    // A file that cannot be loaded or runs out of time fails under its own name.
    if (event.name === event.file) tally = addTallies(tally, FAILED);
    count(event, FAILED);
  });
  const report = stream.compose(new spec());
  for await (const line of report) process.stdout.write(String(line));
  const silent = files.filter((file) => !filesSeen.has(file));
  for (const file of silent) console.error(`No test ran in ${file}`);
  return silent.length > 0 && tally.failed === 0 ? addTallies(tally, FAILED) : tally;
}

const PASSED: Tally = { ...EMPTY_TALLY, passed: 1 };
const FAILED: Tally = { ...EMPTY_TALLY, failed: 1 };
const SKIPPED: Tally = { ...EMPTY_TALLY, skipped: 1 };

function findTestFiles(folder: string, deep: boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: deep, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))
    .sort();
}
