import type { Json } from "./driven-browser.ts";

/**
 * A function call as source text, to be evaluated in a page. `__name` is what the compiler that runs our tools wraps
 * nested functions in; pages do not have it.
 */
export function callExpression(call: (...args: never) => unknown, args: readonly Json[]): string {
  const values = args.map((value) => JSON.stringify(value)).join(", ");
  return `((__name) => (${call.toString()})(${values}))((named) => named)`;
}
