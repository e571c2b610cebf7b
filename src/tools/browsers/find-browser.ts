import { existsSync } from "node:fs";
import path from "node:path";
import { majorVersion } from "./least-versions.ts";
import { runCommand } from "./run-command.ts";

/** Which browser is wanted: by the name it gives itself, and by its first version that will do. */
export interface WantedBrowser {
  readonly name: RegExp;
  readonly leastVersion: number;
}

/** The first program of a list that is the wanted browser; null if none is. */
export async function findBrowser(
  candidates: readonly string[],
  wanted: WantedBrowser,
): Promise<string | null> {
  for (const candidate of candidates) {
    const program = resolveProgram(candidate);
    if (program !== null && (await isWanted(program, wanted))) return program;
  }
  return null;
}

/** On Windows `--version` opens a window instead of printing, so the path, which names the product, has to do. */
async function isWanted(program: string, { name, leastVersion }: WantedBrowser): Promise<boolean> {
  if (process.platform === "win32") return name.test(program.split(path.sep).join(" "));
  const { code, output } = await runCommand(program, ["--version"], { timeoutMs: 60_000 });
  const line = output.split("\n").find((candidate) => name.test(candidate)) ?? "";
  return code === 0 && line !== "" && majorVersion(line) >= leastVersion;
}

/** The full path of a program given by name or path; null if it is not there. */
function resolveProgram(candidate: string): string | null {
  if (path.isAbsolute(candidate)) return existsSync(candidate) ? candidate : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const found = folders.map((folder) => path.join(folder, candidate)).find((file) => existsSync(file));
  return found ?? null;
}
