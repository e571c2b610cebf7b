import { readFileSync } from "node:fs";

/**
 * Ends a process and all of its group with SIGKILL, which none of them can hear.
 *
 * @throws Error unless the process leads its group: another group may be our own.
 */
export function killProcessGroup(pid: number): void {
  if (process.platform === "linux" && groupOf(pid) !== pid) {
    throw new Error(`Process ${pid} does not lead its group ${groupOf(pid)}`);
  }
  process.kill(-pid, "SIGKILL");
}

/** The fields after the command's name, which may hold anything: state, parent, group. */
function groupOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
}
