import { fail, type Result, succeed } from "../../../core/basics/result.ts";

/** Why keys are no shortcut: nothing to hold, or no key to press that browsers allow. */
export type ShortcutProblem = "modifier" | "key";

/** What of a key press a shortcut is made of. */
export type KeyPress = Pick<KeyboardEvent, "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Keys by their place on the keyboard: with Alt or Shift held, what they type is no longer their name. */
const KEY_OF_CODE: Readonly<Record<string, string>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Comma: "Comma",
  Period: "Period",
  Space: "Space",
  Home: "Home",
  End: "End",
  PageUp: "PageUp",
  PageDown: "PageDown",
  Insert: "Insert",
  Delete: "Delete",
};
const NAMED_KEYS = Object.values(KEY_OF_CODE);
/** Copy, paste, undo and the like. */
const EDITING = /^(?:Ctrl|Command)\+[ACVXZ]$/;
const MODIFIERS = ["Ctrl", "MacCtrl", "Alt", "Command", "Shift"];

/**
 * A key press as browsers write a shortcut (`Alt+Shift+G`); null where it is none, so that Tab, letters and the keys
 * that edit a field keep their meaning.
 */
export function shortcutOf(press: KeyPress, isMac: boolean): string | null {
  const key = keyOf(press.code);
  if (key === null) return null;
  const held = [
    press.ctrlKey && (isMac ? "MacCtrl" : "Ctrl"),
    press.altKey && "Alt",
    press.metaKey && isMac && "Command",
    press.shiftKey && "Shift",
  ].filter((name) => name !== false);
  const shortcut = readShortcut([...held, key].join("+"));
  return shortcut.ok && !EDITING.test(shortcut.value) ? shortcut.value : null;
}

/** A shortcut as a reader has written it, in the browser's own spelling. */
export function readShortcut(written: string): Result<string, ShortcutProblem> {
  const parts = written
    .split("+")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
  const key = nameKey(parts.at(-1) ?? "");
  const held = parts.slice(0, -1);
  const modifiers = MODIFIERS.filter((name) => held.includes(name.toLowerCase()));
  if (modifiers.length !== held.length || modifiers.length > 3) return fail("modifier");
  if (key === null) return fail("key");
  const isFree = /^F\d/.test(key);
  if (!isFree && modifiers.every((name) => name === "Shift")) return fail("modifier");
  return succeed([...modifiers, key].join("+"));
}

function keyOf(code: string): string | null {
  const letter = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code);
  return nameKey(letter ? (letter[1] ?? letter[2] ?? letter[3] ?? "") : (KEY_OF_CODE[code] ?? ""));
}

function nameKey(written: string): string | null {
  if (/^(?:[a-z]|\d|f[1-9]|f1[0-2])$/i.test(written)) return written.toUpperCase();
  return NAMED_KEYS.find((name) => name.toLowerCase() === written.toLowerCase()) ?? null;
}
