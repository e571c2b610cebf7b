import browser from "webextension-polyfill";
import { fail, succeed } from "../core/basics/result.ts";
import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import type { KnowledgeStore } from "../storage/entities.ts";

/** The background's answers to BackgroundApi. */
export function createRoutes(store: KnowledgeStore): BackgroundHandlers {
  return {
    getEntityCards: async ({ entities }) => succeed(JSON.stringify(await store.getEntityCards(entities))),
    loadCardBundle: async (_request, sender) => {
      const { tab, frameId } = sender;
      if (tab?.id === undefined || frameId === undefined) return fail("loadCardBundle: sender is no frame");
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ["card.js"],
      });
      return succeed(null);
    },
  };
}
