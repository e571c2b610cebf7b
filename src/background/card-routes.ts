import browser, { type Runtime } from "webextension-polyfill";
import { fail, succeed } from "../core/basics/result.ts";
import { lookUp } from "../core/search/look-up.ts";
import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import type { KnowledgeStore } from "../storage/entities.ts";
import type { KnownNames } from "./known-names.ts";

/** The answers to what frames need to show cards and highlights with. */
export function createCardRoutes(
  store: KnowledgeStore,
  knownNames: () => Promise<KnownNames>,
): Pick<BackgroundHandlers, "getEntityCards" | "loadBundle" | "lookUp"> {
  return {
    getEntityCards: async ({ entities }) => succeed(JSON.stringify(await store.getEntityCards(entities))),
    lookUp: async ({ text }) => succeed(JSON.stringify(lookUp((await knownNames()).search, text))),
    loadBundle: async ({ bundle }, sender: Runtime.MessageSender) => {
      const { tab, frameId } = sender;
      if (tab?.id === undefined || frameId === undefined) return fail("loadBundle: sender is no frame");
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: [`${bundle}.js`],
      });
      return succeed(null);
    },
  };
}
