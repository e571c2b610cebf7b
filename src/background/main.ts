import browser from "webextension-polyfill";
import { serveBackgroundApi } from "../messaging/serve-background-api.ts";
import { reportError } from "../runtime/report-error.ts";
import { watchHighlightChanges } from "../settings/highlight-announcement.ts";
import { readSettings } from "../settings/stored-settings.ts";
import { watchLanguage } from "../settings/watch-language.ts";
import { createKnowledgeStore } from "../storage/entities.ts";
import { createHighlightStore } from "../storage/highlights.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { findActiveTab } from "./ask-frames.ts";
import { readBackgroundStrings } from "./background-strings.ts";
import { createContextMenu, KEEP_ITEM, LOOK_UP_ITEM } from "./context-menu.ts";
import { enterOpenTabs } from "./enter-open-tabs.ts";
import { keepSelection, keepSelectionIn } from "./keep-selection.ts";
import { createKnownNames } from "./known-names.ts";
import { lookUpSelection, lookUpSelectionIn } from "./look-up-selection.ts";
import { createOmnibox } from "./omnibox.ts";
import { openLibrary } from "./open-library.ts";
import { createPurgeLater } from "./purge-later.ts";
import { createRoutes } from "./routes.ts";
import { allowsSender } from "./sender-policy.ts";
import { switchEverything, switchSite } from "./switch-marks.ts";
import { walkMentions } from "./walk-mentions.ts";

// Every listener is registered while this script first runs: a worker started for an event gets it only then.
// Nothing here is kept between events but what can be made again: a worker may die at any moment.

/** What an ended background left undone can wait until the event that started this one is answered, in milliseconds. */
const MAINTENANCE_DELAY_MS = 1000;

const report = (error: unknown) => reportError("background", error);
const knowledge = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });
const highlights = createHighlightStore({ onError: report });
const knownNames = createKnownNames(knowledge, new Map(Object.entries(BUNDLED_READINGS)));
const purgeLater = createPurgeLater({ store: highlights, onError: report });

serveBackgroundApi({
  handlers: createRoutes(knowledge, knownNames, { store: highlights, readSettings }),
  allows: allowsSender,
  onError: report,
});

// Deletions are made in the library and the popup too, which may be closed before their undo lapses. Lives as long as
// the background.
const { signal } = new AbortController();
watchHighlightChanges(() => void purgeLater(), signal);

const makeContextMenu = createContextMenu(readBackgroundStrings);
const renewContextMenu = () => makeContextMenu().catch(report);
watchLanguage(() => void renewContextMenu(), signal);

browser.runtime.onInstalled.addListener(({ reason }) => {
  knowledge.revision().catch(report);
  void renewContextMenu();
  if (reason === "install" || reason === "update") enterOpenTabs().catch(report);
  if (reason === "install")
    browser.tabs.create({ url: browser.runtime.getURL("welcome.html") }).catch(report);
});

// The popup asks for the permission, and may be gone by the time the reader has granted it.
browser.permissions.onAdded.addListener(() => void enterOpenTabs().catch(report));

browser.runtime.onStartup.addListener(() => {
  void renewContextMenu();
  highlights.checkAll().catch(report);
});

/** By their names in the manifest. */
const COMMANDS: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["walk-mentions", walkMentions],
  ["keep-selection", keepSelection],
  ["look-up-selection", lookUpSelection],
  ["open-library", () => openLibrary({ at: { kind: "search", query: "" }, isPrivate: false })],
  ["switch-site", switchSite],
  ["switch-everything", switchEverything],
]);

browser.commands.onCommand.addListener((command) => {
  COMMANDS.get(command)?.().catch(report);
});

browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, selectionText = "" }, tab) => {
  const tabId = tab?.id ?? null;
  const isPrivate = tab?.incognito ?? false;
  if (menuItemId === LOOK_UP_ITEM)
    lookUpSelectionIn({ tabId, frameId, isPrivate, text: selectionText }).catch(report);
  if (menuItemId === KEEP_ITEM && tabId !== null) keepSelectionIn(tabId, frameId).catch(report);
});

const omnibox = createOmnibox({
  knownNames,
  readStrings: readBackgroundStrings,
  hasMarkup: !browser.runtime.getURL("").startsWith("moz-extension:"),
  setDefault: (suggestion) => browser.omnibox.setDefaultSuggestion(suggestion),
  open: async (at, where) =>
    openLibrary({ at, where, isPrivate: (await findActiveTab())?.isPrivate ?? false }),
  onError: report,
});
browser.omnibox.onInputStarted.addListener(() => void omnibox.started().catch(report));
browser.omnibox.onInputChanged.addListener(
  (text, suggest) => void omnibox.changed(text, suggest).catch(report),
);
browser.omnibox.onInputEntered.addListener((text, where) => void omnibox.entered(text, where).catch(report));

setTimeout(() => {
  highlights.maintain().then(purgeLater).catch(report);
}, MAINTENANCE_DELAY_MS);
