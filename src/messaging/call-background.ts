import browser from "webextension-polyfill";
import { isRecord } from "../core/basics/is-record.ts";
import { fail } from "../core/basics/result.ts";
import type { BackgroundMethod, BackgroundReply, RequestOf } from "./background-api.ts";

/**
 * Asks the background. A worker that was stopped is started by the message itself; one that dies while it answers
 * closes the channel without a reply, so the question is put once more: every route is safe to ask twice.
 *
 * @returns the reply, or why there is none; it never rejects.
 */
export async function callBackground<Method extends BackgroundMethod>(
  method: Method,
  request: RequestOf<Method>,
): Promise<BackgroundReply<Method>> {
  const first = await ask(method, request);
  return first.ok || !first.unanswered ? first : ask(method, request);
}

type Answer<Method extends BackgroundMethod> = BackgroundReply<Method> & { readonly unanswered?: true };

async function ask<Method extends BackgroundMethod>(
  method: Method,
  request: RequestOf<Method>,
): Promise<Answer<Method>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ method, request });
    if (isRecord(reply) && typeof reply["ok"] === "boolean")
      return reply as unknown as BackgroundReply<Method>;
    return { ...fail("the background gave no answer"), unanswered: true };
  } catch (error) {
    return { ...fail(String(error)), unanswered: true };
  }
}
