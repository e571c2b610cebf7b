import { type ChildProcess, spawn } from "node:child_process";
import { ensureVirtualDisplay } from "../../src/tools/browsers/ensure-desktop-tools.ts";
import { runCommand } from "../../src/tools/browsers/run-command.ts";

/** A display of its own, on which nobody but the tests presses keys. */
export interface VirtualDisplay {
  /** Gives windows opened by this process from now on to the display that was there before, if any, and ends this one. */
  close(): void;
}

/**
 * Starts a display; windows opened by this process from now on appear there.
 *
 * @throws Error saying what is missing to start one.
 */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const tools = await ensureVirtualDisplay();
  if (!tools.ok) throw new Error(tools.error);
  // It writes the number it chose to the file descriptor it is given.
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const displayBefore = process.env["DISPLAY"];
  const number = await firstLine(server).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  process.env["DISPLAY"] = `:${number}`;
  return {
    close: () => {
      server.kill();
      if (displayBefore === undefined) delete process.env["DISPLAY"];
      else process.env["DISPLAY"] = displayBefore;
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
}

/**
 * Presses keys as a keyboard does: the browser itself hears them, its extension commands included. There is no window
 * manager on the display, so nobody but us gives a window the focus.
 */
export async function pressRealKeys(chord: string): Promise<void> {
  await runXdotool("search", "--onlyvisible", "--name", ".", "windowfocus", "--sync");
  await runXdotool("key", "--clearmodifiers", chord);
}

/** Presses keys in an open menu of the browser's; to give a window the focus would close it. */
export async function pressInMenu(chord: string): Promise<void> {
  await runXdotool("key", "--clearmodifiers", chord);
}

/** The windows the display shows, by their numbers; each open menu is one or more of them. */
export async function listWindows(): Promise<readonly string[]> {
  return (await runXdotool("search", "--onlyvisible", "--name", "--class", ".*")).trim().split(/\s+/);
}

async function runXdotool(...args: readonly string[]): Promise<string> {
  const done = await runCommand("xdotool", args, { timeoutMs: 20_000 });
  if (done.code !== 0) throw new Error(`xdotool ${args.join(" ")}: ${done.output}`);
  return done.output;
}
