import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { type CommandOutcome, runCommand } from "./run-command.ts";

/** Another apt may hold the lock for minutes on a fresh machine (unattended upgrades); longer would hide a hang. */
const LOCK_TIMEOUT_SECONDS = 180;
/** A browser is 80 MB to fetch and 300 MB to unpack: half a minute on a good line. */
const TIMEOUT_MS = 600_000;
const TRIES = 3;

const APT_ENVIRONMENT = { DEBIAN_FRONTEND: "noninteractive", NEEDRESTART_MODE: "l" };

/**
 * Installs Debian packages, or brings them up to date, without a question asked. The package lists are fetched anew
 * each time: old ones name old browsers, without the security suite's.
 *
 * @returns why nothing could be installed: no apt-get, no right to use it, or apt's own last words.
 */
export async function installSystemPackages(names: readonly string[]): Promise<Result<void>> {
  const command = await aptCommand();
  if (!command.ok) return command;
  console.error(`Installing ${names.join(", ")} with apt-get`);
  let last: CommandOutcome = { code: null, output: "" };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await runApt(command.value, ["update"]);
    last = await runApt(command.value, ["install", "-y", "--no-install-recommends", ...names]);
    if (last.code === 0) return succeed(undefined);
  }
  return fail(`apt-get could not install ${names.join(", ")}:\n${last.output.trim().slice(-800)}`);
}

function runApt(command: readonly string[], args: readonly string[]): Promise<CommandOutcome> {
  const [program = "apt-get", ...before] = command;
  const options = ["-q", "-o", `DPkg::Lock::Timeout=${LOCK_TIMEOUT_SECONDS}`, "-o", "Acquire::Retries=3"];
  return runCommand(program, [...before, ...options, ...args], {
    timeoutMs: TIMEOUT_MS,
    env: APT_ENVIRONMENT,
  });
}

/** apt-get as it has to be called here: as it is for root, else by a sudo that asks for no password. */
async function aptCommand(): Promise<Result<readonly string[]>> {
  const found = await runCommand("apt-get", ["--version"], { timeoutMs: 20_000 });
  if (found.code !== 0) return fail("there is no apt-get on this machine");
  if (process.getuid?.() === 0) return succeed(["apt-get"]);
  const sudo = await runCommand("sudo", ["-n", "true"], { timeoutMs: 20_000 });
  if (sudo.code !== 0) return fail("installing packages needs root, or sudo without a password");
  const settings = Object.entries(APT_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  return succeed(["sudo", "-n", ...settings, "apt-get"]);
}
