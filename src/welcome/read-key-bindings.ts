import browser from "webextension-polyfill";
import type { KeyBinding } from "./key-table.tsx";

/** The extension's commands with the keys the reader's browser has for them now. */
export async function readKeyBindings(): Promise<readonly KeyBinding[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? "" }],
  );
}
