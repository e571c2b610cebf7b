import { isUnspaced } from "./fold-name.ts";
import { DEEPEST } from "./prefix-index.ts";

/** Below this a letter more or less makes another acronym, and from here on two are a slip. In letters. */
const LEAST_LETTERS = { one: 4, two: 8 };

/** The typing errors that what was typed may hold: none in Chinese, where another character is another word. */
export function allowedErrors(typed: string): number {
  if (typed.length < LEAST_LETTERS.one || typed.length > DEEPEST / 2) return 0;
  for (let at = 0; at < typed.length; at++) if (isUnspaced(typed.charCodeAt(at))) return 0;
  return typed.length < LEAST_LETTERS.two ? 1 : 2;
}
