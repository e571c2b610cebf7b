import type { WriteOutcome } from "../../core/model/highlight.ts";
import { callBackground } from "../../messaging/call-background.ts";
import { readSettings, rememberColour } from "../../settings/stored-settings.ts";
import type { HighlightApi } from "./highlight-api.ts";

/** The extension as a content script reaches it: writes by messages to the background, the colour in the settings. */
export const backgroundHighlightApi: HighlightApi = {
  keep: (draft, evenPrivate) => outcomeOf(callBackground("keepHighlight", { draft, evenPrivate })),
  change: (id, changes) => outcomeOf(callBackground("changeHighlight", { id, changes })),
  remove: (id) => outcomeOf(callBackground("deleteHighlight", { id })),
  restore: (id) => outcomeOf(callBackground("restoreHighlight", { id })),
  listTags: async () => {
    const reply = await callBackground("listTags", null);
    return reply.ok ? reply.value : [];
  },
  openLibrary: async (id) => {
    const reply = await callBackground("openLibrary", { at: { kind: "highlight", highlight: id } });
    if (!reply.ok) throw new Error(reply.error);
  },
  readColour: async () => (await readSettings()).colour,
  rememberColour,
};

async function outcomeOf(
  reply: Promise<{ readonly ok: true; readonly value: WriteOutcome } | { readonly ok: false }>,
): Promise<WriteOutcome | null> {
  const settled = await reply;
  return settled.ok ? settled.value : null;
}
