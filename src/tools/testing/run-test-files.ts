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
  const count = (event: TestEvent, outcome: Tally): void => {
    // A file is reported by its own name only if no test ran in it: it is empty, or it could not be loaded, or it
    // ran out of time.
    const isFile = files.includes(event.name);
    if (isFile) console.error(`No test ran, or not all, in ${event.name}`);
    else if (event.details.type === "suite") return;
    tally = addTallies(tally, isFile ? FAILED : event.skip ? SKIPPED : outcome);
  };
  const stream = run({ files, concurrency, timeout: timeoutMs });
  stream.on("test:pass", (event: TestEvent) => count(event, PASSED));
  stream.on("test:fail", (event: TestEvent) => count(event, FAILED));
  for await (const line of stream.compose(new spec())) process.stdout.write(String(line));
  return tally;
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
