import type { Runtime } from "webextension-polyfill";
import { succeed } from "../core/basics/result.ts";
import { trustedKeys } from "../core/highlights/canonical-address.ts";
import { HIGHLIGHT_LIMITS } from "../core/highlights/highlight-limits.ts";
import { makeHighlight } from "../core/highlights/make-highlight.ts";
import type { Refusal, WriteOutcome } from "../core/model/highlight.ts";
import type { RequestOf } from "../messaging/background-api.ts";
import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import type { Settings } from "../settings/settings.ts";
import type { HighlightStore } from "../storage/highlight-store.ts";
import { openLibrary } from "./open-library.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { senderAddress } from "./sender-address.ts";

type HighlightMethod =
  | "findHighlights"
  | "keepHighlight"
  | "changeHighlight"
  | "deleteHighlight"
  | "restoreHighlight"
  | "noteSightings"
  | "countHighlights"
  | "listTags"
  | "openLibrary";

/** What the routes of highlights are built from. */
export interface HighlightRouteParts {
  readonly store: HighlightStore;
  readonly readSettings: () => Promise<Settings>;
}

/** The answers about the reader's highlights. All are safe to be asked twice. */
export function createHighlightRoutes(parts: HighlightRouteParts): Pick<BackgroundHandlers, HighlightMethod> {
  const { store } = parts;
  return {
    findHighlights: async ({ canonical }, sender) => {
      const address = senderAddress(sender);
      if (!address.ok || isTooLong(address.value)) return succeed("[]");
      const found = await store.find(trustedKeys({ url: address.value, canonical, registrableDomain }));
      return found.ok ? succeed(JSON.stringify(found.value.highlights)) : found;
    },
    keepHighlight: async (request, sender) => succeed(await keep(request, sender, parts)),
    changeHighlight: async ({ id, changes }, sender) => {
      // Attached again, a highlight holds text of the page at hand; colour, note and tags hold nothing of it.
      const isRefused = changes.target !== undefined && !(await mayKeep(sender, parts));
      return succeed(isRefused ? refuse("private-window") : await store.change(id, changes));
    },
    deleteHighlight: async ({ id }) => succeed(await store.delete(id)),
    restoreHighlight: async ({ id }) => succeed(await store.restore(id)),
    noteSightings: async ({ sightings }, sender) => {
      // What is read in a private window leaves no trace, not even that a passage was seen again.
      if (isPrivate(sender)) return succeed(null);
      return store.noteSightings(sightings);
    },
    countHighlights: ({ entities }) => store.countAbout(entities),
    listTags: () => store.tags(),
    openLibrary: async ({ at }, sender) => {
      await openLibrary({ at, isPrivate: isPrivate(sender) });
      return succeed(null);
    },
  };
}

async function keep(
  { draft, evenPrivate }: RequestOf<"keepHighlight">,
  sender: Runtime.MessageSender,
  parts: HighlightRouteParts,
): Promise<WriteOutcome> {
  if (!evenPrivate && !(await mayKeep(sender, parts))) return refuse("private-window");
  const address = senderAddress(sender);
  if (!address.ok) return refuse(address.error);
  const url = address.value;
  // Before anything is made of it: an address can be megabytes long.
  if (isTooLong(url)) return refuse("address-too-long");
  const keys = trustedKeys({ url, canonical: draft.canonical, registrableDomain });
  const made = makeHighlight({ draft, page: { url, keys }, now: Date.now() });
  return made.kind === "made" ? parts.store.keep(made.highlight) : made;
}

/** Whether something of a page may be kept without being asked for each time. */
async function mayKeep(
  sender: Runtime.MessageSender,
  { readSettings }: HighlightRouteParts,
): Promise<boolean> {
  return !isPrivate(sender) || (await readSettings()).keepInPrivate;
}

function isTooLong(url: string): boolean {
  return url.length > HIGHLIGHT_LIMITS.mostAddress;
}

function isPrivate(sender: Runtime.MessageSender): boolean {
  return sender.tab?.incognito === true;
}

function refuse(reason: Refusal): WriteOutcome {
  return { kind: "refused", reason };
}
