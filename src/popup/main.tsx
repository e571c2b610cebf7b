import { render } from "preact";
import type { EntityRef } from "../core/model/ids.ts";
import { createEntitySearch } from "../core/search/create-entity-search.ts";
import { lookUp } from "../core/search/look-up.ts";
import { copyText } from "../runtime/copy-text.ts";
import { pageLifetime } from "../runtime/page-lifetime.ts";
import { reportError } from "../runtime/report-error.ts";
import { followLook, recallLook } from "../settings/follow-look.ts";
import type { Settings } from "../settings/settings.ts";
import { followSettings } from "../settings/stored-settings.ts";
import { createKnowledgeStore, type KnowledgeStore } from "../storage/entities.ts";
import type { HighlightStore } from "../storage/highlight-store.ts";
import { createHighlightStore } from "../storage/highlights.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { loadCard } from "../storage/load-card.ts";
import type { GivenNotice } from "../storage/read-highlights.ts";
import { localDay } from "../ui/dates/local-day.ts";
import { chooseHighlightStrings } from "../ui/strings/choose-highlight-strings.ts";
import { choosePopupStrings } from "../ui/strings/choose-popup-strings.ts";
import { chooseStrings } from "../ui/strings/choose-strings.ts";
import { type ActiveTab, findActiveTab, readTab } from "./find-active-tab.ts";
import { createHighlightTasks, NO_TASKS } from "./highlights/highlight-tasks.ts";
import { watchHighlights } from "./highlights/watch-highlights.ts";
import { type BriefOutcome, copyPageBrief } from "./page/copy-page-brief.ts";
import { createTabJump } from "./page/create-tab-jump.ts";
import { watchPage } from "./page/watch-page.ts";
import { PopupApp } from "./popup-app.tsx";
import type { PopupAppProps } from "./popup-app-props.ts";
import type { Knowledge } from "./popup-view.ts";
import { printPopupNotice } from "./print-popup-notice.ts";
import { createSwitches } from "./switches/create-switches.ts";
import { createUnreadTasks, NO_UNREAD_TASKS } from "./unread/unread-tasks.ts";

const report = (error: unknown) => reportError("popup", error);
start(pageLifetime(window)).catch(report);

/** Draws the popup at once, and again whenever a part of what it shows arrives or changes. */
async function start(signal: AbortSignal): Promise<void> {
  const root = document.getElementById("popup");
  if (!root) throw new Error("popup.html lacks #popup");
  const store = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });
  const highlights = createHighlightStore({ onError: report });
  let props = firstProps(store, highlights);
  const draw = (changes: Partial<PopupAppProps>) => {
    props = { ...props, ...changes };
    if (!signal.aborted) render(<PopupApp {...props} />, root);
  };
  draw({});
  loadKnowledge(store).then((knowledge) => draw({ knowledge }), report);
  let noted: readonly GivenNotice[] = [];
  const drawNotices = () => draw({ notices: noted.map((each) => printPopupNotice(each, props)) });
  highlights.watch(
    (questions) => questions.notices(),
    (given) => {
      noted = given.ok ? given.value : [];
      drawNotices();
    },
    signal,
  );
  followLook((tag) => {
    draw(wordsIn(tag));
    drawNotices();
  }, signal).catch(report);

  let tab = await findActiveTab(location.href);
  let settings: Settings | null = null;
  const drawSwitches = () =>
    settings && draw({ switches: createSwitches(settings, tab?.host ?? null, report) });
  followSettings((next) => {
    settings = next;
    drawSwitches();
  }, signal).catch(report);
  if (!tab) return draw({ page: { state: "unread", why: { kind: "browser" } } });
  const onTab = (now: ActiveTab) => {
    tab = now;
    drawSwitches();
  };
  await showTab(tab, { store, highlights, draw, read: () => props, onTab }, signal);
}

interface TabParts {
  readonly store: KnowledgeStore;
  readonly highlights: HighlightStore;
  readonly draw: (changes: Partial<PopupAppProps>) => void;
  /** What is drawn now. */
  readonly read: () => PopupAppProps;
  readonly onTab: (tab: ActiveTab) => void;
}

/** Draws what a tab names and what is kept of it, with all that can be done there. */
async function showTab(tab: ActiveTab, parts: TabParts, signal: AbortSignal): Promise<void> {
  const { store, highlights, draw } = parts;
  const { id } = tab;
  draw({
    jumpTo: createTabJump(id, report),
    highlightTasks: createHighlightTasks(id, report),
    unreadTasks: createUnreadTasks(id, report),
    copyBrief: async (entities) => {
      const { title, url } = await readTab(id);
      const loadCards = (refs: readonly EntityRef[]) => store.getEntityCards(refs);
      const page = { title, address: url ?? "" };
      return copyPageBrief({ ...parts.read(), page, entities, loadCards }).catch(fail);
    },
  });
  let visit = new AbortController();
  const onTab = (now: ActiveTab) => {
    parts.onTab(now);
    visit.abort();
    visit = new AbortController();
    const lifetime = AbortSignal.any([signal, visit.signal]);
    watchHighlights(now, highlights, (kept) => draw({ highlights: kept }), lifetime).catch(report);
  };
  await watchPage(tab, { onReport: (page) => draw({ page }), onTab }, signal);
}

function fail(error: unknown): BriefOutcome {
  report(error);
  return "failed";
}

/** What the popup is drawn from before anything has been read. */
function firstProps(store: KnowledgeStore, highlights: HighlightStore): PopupAppProps {
  return {
    ...wordsIn(recallLook().tag),
    today: localDay(new Date()),
    knowledge: { state: "loading" },
    page: { state: "asking" },
    switches: null,
    unreadTasks: NO_UNREAD_TASKS,
    loadCard: (entity) => loadCard(store, entity, report),
    copy: copyText,
    edition: BUNDLED_EDITION,
    jumpTo: async () => false,
    copyBrief: async () => "failed",
    highlights: [],
    highlightTasks: NO_TASKS,
    notices: [],
    dismissNotice: (key) => void highlights.dismissNotice(key),
    countHighlights: async ({ entities }) => {
      const counted = await highlights.countAbout(entities);
      return counted.ok ? counted.value : 0;
    },
  };
}

/** The part of what is drawn that is of one language. */
function wordsIn(tag: string): Pick<PopupAppProps, "strings" | "popupStrings" | "highlightStrings" | "lang"> {
  return {
    ...chooseStrings(tag),
    popupStrings: choosePopupStrings(tag),
    highlightStrings: chooseHighlightStrings(tag),
  };
}

async function loadKnowledge(store: KnowledgeStore): Promise<Knowledge> {
  try {
    const listings = await store.listEntities();
    const search = createEntitySearch(listings, new Map(Object.entries(BUNDLED_READINGS)));
    return { state: "loaded", listings, search: (query) => lookUp(search, query) };
  } catch (error) {
    report(error);
    return { state: "failed" };
  }
}
