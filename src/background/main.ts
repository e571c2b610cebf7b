import browser from "webextension-polyfill";
import { serveBackgroundApi } from "../messaging/serve-background-api.ts";
import { reportError } from "../runtime/report-error.ts";
import { watchHighlightChanges } from "../settings/highlight-announcement.ts";
import { readSettings } from "../settings/stored-settings.ts";
import { createKnowledgeStore } from "../storage/entities.ts";
import { createHighlightStore } from "../storage/highlights.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { KEEP_ITEM, makeContextMenu } from "./context-menu.ts";
import { enterOpenTabs } from "./enter-open-tabs.ts";
import { keepSelection, keepSelectionIn } from "./keep-selection.ts";
import { createPurgeLater } from "./purge-later.ts";
import { createRoutes } from "./routes.ts";
import { allowsSender } from "./sender-policy.ts";
import { walkMentions } from "./walk-mentions.ts";

// Every listener is registered while this script first runs: a worker started for an event gets it only then.
// Nothing here is kept between events but what can be made again: a worker may die at any moment.

/** What an ended background left undone can wait until the event that started this one is answered, in milliseconds. */
const MAINTENANCE_DELAY_MS = 1000;

const report = (error: unknown) => reportError("background", error);
const knowledge = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });
const highlights = createHighlightStore({ onError: report });
const purgeLater = createPurgeLater({ store: highlights, onError: report });

serveBackgroundApi({
  handlers: createRoutes(knowledge, { store: highlights, readSettings }),
  allows: allowsSender,
  onError: report,
});

// Deletions are made in the library and the popup too, which may be closed before their undo lapses. Lives as long as
// the background.
watchHighlightChanges(() => void purgeLater(), new AbortController().signal);

browser.runtime.onInstalled.addListener(({ reason }) => {
  knowledge.revision().catch(report);
  makeContextMenu().catch(report);
  if (reason === "install" || reason === "update") enterOpenTabs().catch(report);
  if (reason === "install")
    browser.tabs.create({ url: browser.runtime.getURL("welcome.html") }).catch(report);
});

// The popup asks for the permission, and may be gone by the time the reader has granted it.
browser.permissions.onAdded.addListener(() => void enterOpenTabs().catch(report));

browser.runtime.onStartup.addListener(() => {
  makeContextMenu().catch(report);
  highlights.checkAll().catch(report);
});

browser.commands.onCommand.addListener((command) => {
  if (command === "walk-mentions") walkMentions().catch(report);
  if (command === "keep-selection") keepSelection().catch(report);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId !== KEEP_ITEM || tab?.id === undefined) return;
  keepSelectionIn(tab.id, info.frameId ?? 0).catch(report);
});

setTimeout(() => {
  highlights.maintain().then(purgeLater).catch(report);
}, MAINTENANCE_DELAY_MS);
