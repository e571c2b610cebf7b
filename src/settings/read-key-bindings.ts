import browser from "webextension-polyfill";

/** A command of the extension with the keys the browser has for it now. */
export interface KeyBinding {
  readonly name: string;
  /** As the browser writes it; empty where there are none. */
  readonly shortcut: string;
  /** What the command does, in the browser's language; empty for the popup's. */
  readonly description: string;
}

/** The extension's commands with the keys the reader's browser has for them now. */
export async function readKeyBindings(): Promise<readonly KeyBinding[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut, description }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? "", description: description ?? "" }],
  );
}
