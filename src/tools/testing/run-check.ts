import { spawn } from "node:child_process";
import { EMPTY_TALLY, type Tally } from "./tally.ts";

/** A command that passes by ending with 0. */
export interface Check {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly timeoutMs: number;
}

/** Runs a command, shows what it prints, and counts it as one test. */
export function runCheck({ command, args, folder, timeoutMs }: Check): Promise<Tally> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: timeoutMs,
    });
    child.on("error", (error) => {
      console.error(error.message);
      resolve({ ...EMPTY_TALLY, failed: 1 });
    });
    child.on("close", (code, signal) => {
      if (signal !== null) console.error(`Stopped after ${timeoutMs} ms: ${command} ${args.join(" ")}`);
      resolve(code === 0 ? { ...EMPTY_TALLY, passed: 1 } : { ...EMPTY_TALLY, failed: 1 });
    });
  });
}
