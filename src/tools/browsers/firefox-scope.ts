import { evaluateBidi, type SendBidi } from "./bidi-session.ts";
import { callExpression } from "./call-expression.ts";
import type { Json } from "./driven-browser.ts";

/**
 * The context of Firefox's own window, in which privileged code can be evaluated: only with
 * `--remote-allow-system-access`, and only in browsers started for it.
 *
 * @throws Error if the browser does not open its own scope.
 */
export async function findChromeContext(send: SendBidi): Promise<string> {
  const tree = await send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = tree.list("contexts");
  if (!window) throw new Error("Firefox opened no window of its own to WebDriver BiDi");
  return window.text("context");
}

/** Calls a function in Firefox's own scope. It may use nothing from around it but Firefox's globals. */
export function evaluateInFirefox<Args extends readonly Json[], Value>(
  send: SendBidi,
  chromeContext: string,
  call: (...args: Args) => Value,
  ...args: Args
): Promise<Awaited<Value>> {
  return evaluateBidi(send, chromeContext, callExpression(call, args));
}
