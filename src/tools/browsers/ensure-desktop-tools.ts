import type { Result } from "../../core/basics/result.ts";
import { succeed } from "../../core/basics/result.ts";
import { installSystemPackages } from "./install-system-packages.ts";
import { runCommand } from "./run-command.ts";

/** Sees to a font with Chinese characters: without one, screenshots of cards show boxes. */
export async function ensureChineseFont(): Promise<Result<void>> {
  const fonts = await runCommand("fc-list", [":lang=zh", "family"], { timeoutMs: 60_000 });
  if (fonts.code === 0 && fonts.output.trim() !== "") return succeed(undefined);
  if (process.platform !== "linux") return succeed(undefined);
  return installSystemPackages(["fonts-noto-cjk", "fontconfig"]);
}

/**
 * Sees to a virtual display and a program that presses keys on it. The browser's own keyboard commands hear real key
 * presses only, not those of a driver.
 */
export async function ensureVirtualDisplay(): Promise<Result<void>> {
  const programs = [
    { command: "Xvfb", args: ["-help"], package: "xvfb" },
    { command: "xdotool", args: ["version"], package: "xdotool" },
  ];
  const missing: string[] = [];
  for (const program of programs) {
    const found = await runCommand(program.command, program.args, { timeoutMs: 20_000 });
    if (found.code === null) missing.push(program.package);
  }
  return missing.length === 0 ? succeed(undefined) : installSystemPackages(missing);
}
