import { parseSettings, type Settings } from "./settings.ts";
import { type StoredEntries, updateEntries } from "./stored-settings.ts";

/** Takes a change of settings back; whatever has been chosen since stays as it is. */
export type UndoSettings = () => Promise<void>;

/** Puts every setting back to its default, and forgets what a newer version has left. Resolves with the way back. */
export function resetSettings(): Promise<UndoSettings> {
  return rewrite(() => ({}));
}

/** Takes settings over, out of a file. Resolves with the way back. */
export function takeSettings(given: Partial<Settings>): Promise<UndoSettings> {
  return rewrite((entries) => ({ ...entries, ...given }));
}

/** Forgets whatever stands in the store and can't be read. */
export async function forgetDropped(): Promise<void> {
  await updateEntries((entries) => ({ ...parseSettings(entries).given }));
}

async function rewrite(update: (entries: StoredEntries) => StoredEntries): Promise<UndoSettings> {
  const { before, after } = await updateEntries(update);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const touched = [...names].filter((name) => !isSame(before[name], after[name]));
  return async () => {
    await updateEntries((now) => {
      const back = touched.filter((name) => isSame(now[name], after[name]));
      const others = Object.entries(now).filter(([name]) => !back.includes(name));
      const entries = back.filter((name) => name in before).map((name) => [name, before[name]]);
      return Object.fromEntries([...others, ...entries]);
    });
  };
}

/** Whatever is stored is JSON. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
