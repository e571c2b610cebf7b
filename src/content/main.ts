import browser from "webextension-polyfill";
import type { ContentApi } from "../messaging/content-api.ts";
import { isContentApiServed, serveContentApi } from "../messaging/serve-content-api.ts";
import { isExtensionAlive } from "../runtime/extension-alive.ts";
import { reportError } from "../runtime/report-error.ts";
import { DEFAULT_SETTINGS, lookOf, type Settings } from "../settings/settings.ts";
import { followSettings, type StoredBeside } from "../settings/stored-settings.ts";
import { readBundledNames } from "./bundled-names.ts";
import { clearLeftovers } from "./clear-leftovers.ts";
import { readSelection } from "./highlighting/read-selection.ts";
import { notePointer } from "./hovering/note-pointer.ts";
import { isFrameOn } from "./is-frame-on.ts";
import { type PageSession, startPageSession } from "./page-session.ts";
import { siteHosts } from "./site-hosts.ts";
import { watchRoot } from "./watch-root.ts";
import { whenLargeEnough } from "./when-large-enough.ts";

const OFF: ContentApi = {
  describeFrame: async () => ({ state: "off", entities: [] }),
  jumpTo: () => false,
  walkMentions: () => false,
  lookUpSelection: () => readSelection([])?.toString() ?? false,
  keepSelection: () => false,
  describeHighlights: () => [],
  showHighlight: () => false,
  seekHighlight: () => false,
  startReattach: () => false,
};

/** Boots the content script of one frame: a session while the reader wants marks here, silence otherwise. */
async function boot(controller: AbortController): Promise<void> {
  const { signal } = controller;
  const onError = (error: unknown) => reportError("content", error);
  const pointer = notePointer(signal);
  const leaveIfOrphaned = () => {
    if (!isExtensionAlive()) controller.abort();
  };
  const listen = () => {
    pointer.listen();
    // After an update the script of the old version notices here, before it could act beside the new one.
    for (const type of ["pointermove", "visibilitychange", "keydown"]) {
      document.addEventListener(type, leaveIfOrphaned, { capture: true, passive: true, signal });
    }
  };
  let session: PageSession | null = null;
  let end = new AbortController();
  let settings = DEFAULT_SETTINGS;
  let onPages: StoredBeside["onPages"] = [];

  const follow = (next: Settings, beside: StoredBeside) => {
    settings = next;
    onPages = beside.onPages;
    obey();
  };
  const obey = () => {
    const hosts = siteHosts(self);
    if (!isFrameOn(settings, hosts)) {
      end.abort();
      session = null;
    } else {
      session ??= start();
      session.follow(settings, hosts, onPages);
    }
  };
  const start = () => {
    end = new AbortController();
    return startPageSession(
      {
        names: readBundledNames(),
        look: () => lookOf(settings, browser.i18n.getUILanguage()),
        lastPointer: pointer.last,
        onError,
        onHeartbeat: leaveIfOrphaned,
      },
      AbortSignal.any([signal, end.signal]),
    );
  };

  serveContentApi(() => session?.api ?? OFF, signal);
  // From the start: the pointer may rest on a name before the settings are known.
  listen();
  await whenLargeEnough(window, signal);
  watchRoot(() => {
    listen();
    if (!session) return;
    end.abort();
    session = null;
    obey();
  }, signal);
  await followSettings(follow, signal);
}

/** Only documents that hold text: not an image, a video or raw XML shown by itself. */
function isReadableDocument(): boolean {
  return document instanceof HTMLDocument || document.contentType === "application/xhtml+xml";
}

// A second run in the same world (Firefox has run the manifest's before the background's) ends itself.
if (isReadableDocument() && !isContentApiServed()) {
  const controller = new AbortController();
  clearLeftovers();
  boot(controller).catch((error: unknown) => reportError("content", error));
}
