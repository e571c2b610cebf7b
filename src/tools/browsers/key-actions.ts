import type { Json } from "./driven-browser.ts";

/** The code points by which WebDriver names keys that write nothing (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEY_CODES: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/** The BiDi input source that presses a key such as `Escape`, `a`, `+` or `Shift+Tab` and lets it go. */
export function keyActions(chord: string): { readonly [key: string]: Json } {
  const keys = (chord === "+" ? ["+"] : chord.split("+")).map((key) => KEY_CODES[key] ?? key);
  const down = keys.map((value) => ({ type: "keyDown", value }));
  const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
  return { type: "key", id: "keyboard", actions: [...down, ...up] };
}
