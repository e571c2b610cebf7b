import type { Json } from "./driven-browser.ts";

/**
 * A function call as source text, to be evaluated in a page. `__name` is what the compiler that runs our tools wraps
 * nested functions in; pages do not have it.
 */
export function callExpression(call: (...args: never) => unknown, args: readonly Json[]): string {
  const values = args.map((value) => escapeAll(JSON.stringify(value))).join(", ");
  return `((__name) => (${call.toString()})(${values}))((named) => named)`;
}

/** In Firefox's own scope (153) a source text is read byte by byte, so that anything beyond ASCII comes out wrong. */
function escapeAll(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
