import { existsSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./run-command.ts";

/** The first program of a list that says what it has to say to `--version`; null if none does. */
export async function findBrowser(
  candidates: readonly string[],
  isWanted: (version: string) => boolean,
): Promise<string | null> {
  for (const candidate of candidates) {
    const program = resolveProgram(candidate);
    if (program !== null && (await isWantedProgram(program, isWanted))) return program;
  }
  return null;
}

/** On Windows `--version` opens a window instead of printing, so the path, which names the product, has to do. */
async function isWantedProgram(program: string, isWanted: (version: string) => boolean): Promise<boolean> {
  if (process.platform === "win32") return isWanted(program.split(path.sep).join(" "));
  const version = await runCommand(program, ["--version"], { timeoutMs: 60_000 });
  return version.code === 0 && isWanted(version.output);
}

/** The full path of a program given by name or path; null if it is not there. */
function resolveProgram(candidate: string): string | null {
  if (path.isAbsolute(candidate)) return existsSync(candidate) ? candidate : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const found = folders.map((folder) => path.join(folder, candidate)).find((file) => existsSync(file));
  return found ?? null;
}
