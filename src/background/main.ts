import browser from "webextension-polyfill";
import { serveBackgroundApi } from "../messaging/serve-background-api.ts";
import { reportError } from "../runtime/report-error.ts";
import { createKnowledgeStore } from "../storage/entities.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { enterOpenTabs } from "./enter-open-tabs.ts";
import { createRoutes } from "./routes.ts";
import { allowsSender } from "./sender-policy.ts";
import { walkMentions } from "./walk-mentions.ts";

// Every listener is registered while this script first runs: a worker started for an event gets it only then.
// Nothing here is kept between events but what can be made again: a worker may die at any moment.

const report = (error: unknown) => reportError("background", error);
const store = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });

serveBackgroundApi({ handlers: createRoutes(store), allows: allowsSender, onError: report });

browser.runtime.onInstalled.addListener(({ reason }) => {
  store.revision().catch(report);
  if (reason === "install" || reason === "update") enterOpenTabs().catch(report);
  if (reason === "install")
    browser.tabs.create({ url: browser.runtime.getURL("welcome.html") }).catch(report);
});

browser.commands.onCommand.addListener((command) => {
  if (command === "walk-mentions") walkMentions().catch(report);
});
