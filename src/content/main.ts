import browser from "webextension-polyfill";
import { callBackground } from "../messaging/call-background.ts";
import type { ContentApi } from "../messaging/content-api.ts";
import { isContentApiServed, serveContentApi } from "../messaging/serve-content-api.ts";
import { isExtensionAlive } from "../runtime/extension-alive.ts";
import { reportError } from "../runtime/report-error.ts";
import { DEFAULT_SETTINGS, isSiteOn, lookOf, type Settings } from "../settings/settings.ts";
import { findSiteRule } from "../settings/site-rules.ts";
import { followSettings } from "../settings/stored-settings.ts";
import { readBundledLexicon } from "./bundled-lexicon.ts";
import { clearLeftovers } from "./clear-leftovers.ts";
import { readQuery } from "./highlighting/read-query.ts";
import { type PageSession, startPageSession } from "./page-session.ts";

/** Frames smaller than this, in CSS pixels, hold advertising pixels and buttons, not prose. */
const LEAST_FRAME = { width: 120, height: 60 };

const OFF: ContentApi = {
  describeFrame: () => ({ state: "off", entities: [] }),
  jumpTo: () => false,
  walkMentions: () => false,
  // Nothing is drawn here; what the reader asks for outright is answered all the same.
  lookUpSelection: () => {
    const selected = readQuery([]);
    if (!selected) return false;
    const at = { kind: "search", query: selected.query } as const;
    callBackground("openLibrary", { at }).catch((error: unknown) => reportError("content", error));
    return true;
  },
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
  const leaveIfOrphaned = () => {
    if (!isExtensionAlive()) controller.abort();
  };
  let session: PageSession | null = null;
  let end = new AbortController();
  let settings = DEFAULT_SETTINGS;

  const follow = (next: Settings) => {
    settings = next;
    const hosts = siteHosts();
    if (!isFrameOn(settings, hosts)) {
      end.abort();
      session = null;
    } else {
      session ??= start();
      session.follow(settings, hosts);
    }
    serveContentApi(session?.api ?? OFF, signal);
  };
  const start = () => {
    end = new AbortController();
    return startPageSession(
      {
        lexicons: [readBundledLexicon()],
        look: () => lookOf(settings, browser.i18n.getUILanguage()),
        onError,
        onHeartbeat: leaveIfOrphaned,
      },
      AbortSignal.any([signal, end.signal]),
    );
  };

  serveContentApi(OFF, signal);
  // After an update the script of the old version notices here, before it could act beside the new one.
  for (const type of ["pointermove", "visibilitychange", "keydown"]) {
    document.addEventListener(type, leaveIfOrphaned, { capture: true, passive: true, signal });
  }
  await whenLargeEnough();
  await followSettings(follow, signal);
}

/** The hosts whose switch this frame obeys: its own, and that of the tab it is embedded in where the browser tells. */
function siteHosts(): string[] {
  const top = location.ancestorOrigins?.item(location.ancestorOrigins.length - 1);
  // about:blank and srcdoc frames have no host, but inherit an origin; "null" is an opaque one.
  const own = location.host === "" ? hostOf(self.origin) : location.host;
  return top ? [own, hostOf(top)] : [own];
}

/** A frame goes by the site around it, unless its own is switched off: widgets of anywhere stand in a site that is on. */
function isFrameOn(settings: Settings, [own = "", top = own]: readonly string[]): boolean {
  return isSiteOn(settings, top) && findSiteRule(settings.sites, own)?.on !== false;
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

/** Resolves when the frame has room for prose: at once, or after a resize. A tab's own page always has. */
function whenLargeEnough(): Promise<void> {
  // Asking for a size makes the browser lay the page out before its time.
  if (window === window.top) return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => {
      if (innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height) return;
      window.removeEventListener("resize", check);
      resolve();
    };
    window.addEventListener("resize", check);
    check();
  });
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
