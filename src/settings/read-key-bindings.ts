import browser from "webextension-polyfill";
import type { KeyBinding } from "./key-binding.ts";

/** The extension's commands with the keys the browser has for them now. */
export async function readKeys(): Promise<readonly KeyBinding[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut, description }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? "", description: description ?? "" }],
  );
}
