import type { Highlight, HighlightDraft, WriteOutcome } from "../../src/core/model/highlight.ts";
import type { BackgroundMethod, ReplyOf, RequestOf } from "../../src/messaging/background-api.ts";
import type { DrivenPage, Json } from "../../src/tools/browsers/driven-browser.ts";
import { sendFromFrame, type TabFrame } from "./run-in-frame.ts";

/**
 * Asks the background as the content script of a frame does.
 *
 * @throws Error with the background's own words where it refuses the message.
 */
export async function askFromFrame<Method extends BackgroundMethod>(
  extensionPage: DrivenPage,
  frame: TabFrame,
  method: Method,
  request: RequestOf<Method>,
): Promise<ReplyOf<Method>> {
  const message = JSON.parse(JSON.stringify({ method, request })) as Json;
  const reply = await sendFromFrame(extensionPage, frame, message);
  const { ok, value, error } = reply as { ok: boolean; value: ReplyOf<Method>; error: string };
  if (!ok) throw new Error(error);
  return value;
}

/** Keeps a passage of a frame's page, as the toolbar does. */
export function keepFromFrame(
  extensionPage: DrivenPage,
  frame: TabFrame,
  draft: HighlightDraft,
): Promise<WriteOutcome> {
  return askFromFrame(extensionPage, frame, "keepHighlight", { draft, evenPrivate: false });
}

/** The highlights of a frame's page, as its content script learns of them. */
export async function findFromFrame(extensionPage: DrivenPage, frame: TabFrame): Promise<Highlight[]> {
  return JSON.parse(await askFromFrame(extensionPage, frame, "findHighlights", { canonical: null }));
}
