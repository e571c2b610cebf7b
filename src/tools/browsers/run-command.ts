import { spawn } from "node:child_process";

/** How a command ended. `code` is null where it could not be started or was stopped for taking too long. */
export interface CommandOutcome {
  readonly code: number | null;
  /** What it wrote to both of its outputs, in the order it came. */
  readonly output: string;
}

/** What may be set about a command: its time limit, changes to its environment, and where it runs. */
export interface CommandOptions {
  readonly timeoutMs: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
}

/** Runs a command with nothing on its standard input. Never rejects: a command that is not there has no code. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: options.folder,
      env: { ...process.env, ...options.env },
      timeout: options.timeoutMs,
      killSignal: "SIGKILL",
    });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
