import browser, { type Runtime } from "webextension-polyfill";
import { fail, type Result } from "../core/basics/result.ts";
import type { BackgroundMessage, BackgroundMethod, ReplyOf, RequestOf } from "./background-api.ts";
import { parseRequest } from "./parse-request.ts";

/** One handler per method; a missing one is a compile error. */
export type BackgroundHandlers = {
  readonly [Method in BackgroundMethod]: (
    request: RequestOf<Method>,
    sender: Runtime.MessageSender,
  ) => Promise<Result<ReplyOf<Method>>>;
};

/** What serveBackgroundApi is built from. */
export interface BackgroundService {
  readonly handlers: BackgroundHandlers;
  /** Whether a sender may call a method (background/sender-policy.ts). */
  readonly allows: (sender: Runtime.MessageSender) => boolean;
  /** Hears of handlers that threw; the caller is told that it failed, and nothing of the page. */
  readonly onError: (error: unknown) => void;
}

/** Answers messages for as long as the background lives. Must be called while the worker's script first runs. */
export function serveBackgroundApi(service: BackgroundService): void {
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    const parsed = parseRequest(message);
    if (!parsed.ok) return parsed;
    if (!service.allows(sender)) return fail(`${parsed.value.method}: not for this sender`);
    try {
      return await dispatch(service.handlers, parsed.value, sender);
    } catch (error) {
      service.onError(error);
      return fail(`${parsed.value.method}: failed inside`);
    }
  });
}

function dispatch(
  handlers: BackgroundHandlers,
  message: BackgroundMessage,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> {
  switch (message.method) {
    case "getEntityCards":
      return handlers.getEntityCards(message.request, sender);
    case "loadBundle":
      return handlers.loadBundle(message.request, sender);
    case "lookUp":
      return handlers.lookUp(message.request, sender);
    case "findHighlights":
      return handlers.findHighlights(message.request, sender);
    case "keepHighlight":
      return handlers.keepHighlight(message.request, sender);
    case "changeHighlight":
      return handlers.changeHighlight(message.request, sender);
    case "deleteHighlight":
      return handlers.deleteHighlight(message.request, sender);
    case "restoreHighlight":
      return handlers.restoreHighlight(message.request, sender);
    case "noteSightings":
      return handlers.noteSightings(message.request, sender);
    case "countHighlights":
      return handlers.countHighlights(message.request, sender);
    case "listTags":
      return handlers.listTags(message.request, sender);
    case "setRejected":
      return handlers.setRejected(message.request, sender);
    case "openLibrary":
      return handlers.openLibrary(message.request, sender);
  }
}
