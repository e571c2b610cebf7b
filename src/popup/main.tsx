import { render } from "preact";
import type { EntityCard } from "../core/model/entity-card.ts";
import { type EntityRef, entityKey } from "../core/model/ids.ts";
import { createEntitySearch } from "../core/search/create-entity-search.ts";
import { lookUp } from "../core/search/look-up.ts";
import { callContent } from "../messaging/call-content.ts";
import { copyText } from "../runtime/copy-text.ts";
import { pageLifetime } from "../runtime/page-lifetime.ts";
import { reportError } from "../runtime/report-error.ts";
import { followLook, recallLook } from "../settings/follow-look.ts";
import { isSiteOn, isSitePainted, type Settings, withSite, withSitePainted } from "../settings/settings.ts";
import { changeSettings, followSettings } from "../settings/stored-settings.ts";
import { createKnowledgeStore, type KnowledgeStore } from "../storage/entities.ts";
import { createHighlightStore } from "../storage/highlights.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import type { GivenNotice } from "../storage/read-highlights.ts";
import { localDay } from "../ui/local-day.ts";
import { chooseHighlightStrings } from "../ui/strings/choose-highlight-strings.ts";
import { choosePopupStrings } from "../ui/strings/choose-popup-strings.ts";
import { chooseStrings } from "../ui/strings/choose-strings.ts";
import { type ActiveTab, findActiveTab } from "./find-active-tab.ts";
import { createHighlightTasks, NO_TASKS } from "./highlight-tasks.ts";
import { frameOfJump, type NamedEntity } from "./page-report.ts";
import { PopupApp, type PopupAppProps } from "./popup-app.tsx";
import type { Knowledge } from "./popup-view.ts";
import { printPopupNotice } from "./print-popup-notice.ts";
import type { Site } from "./site-switch.tsx";
import { watchHighlights } from "./watch-highlights.ts";
import { watchPage } from "./watch-page.ts";

const report = (error: unknown) => reportError("popup", error);
start(pageLifetime(window)).catch(report);

/** Draws the popup at once, and again whenever a part of what it shows arrives or changes. */
async function start(signal: AbortSignal): Promise<void> {
  const root = document.getElementById("popup");
  if (!root) throw new Error("popup.html lacks #popup");
  const store = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });
  const highlights = createHighlightStore({ onError: report });
  let props: PopupAppProps = {
    ...wordsIn(recallLook().tag),
    today: localDay(new Date()),
    knowledge: { state: "loading" },
    page: { state: "asking" },
    site: null,
    loadCard: (entity) => loadCard(store, entity),
    copy: copyText,
    edition: BUNDLED_EDITION,
    jumpTo: () => undefined,
    highlights: [],
    highlightTasks: NO_TASKS,
    notices: [],
    dismissNotice: (key) => void highlights.dismissNotice(key),
    countHighlights: async ({ entities }) => {
      const counted = await highlights.countAbout(entities);
      return counted.ok ? counted.value : 0;
    },
  };
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
  const tab = await findActiveTab(location.href);
  if (!tab) return draw({ page: { state: "unreachable" } });
  draw({ jumpTo: createJump(tab.id), highlightTasks: createHighlightTasks(tab.id, report) });
  watchHighlights(tab, highlights, (kept) => draw({ highlights: kept }), signal).catch(report);
  watchPage(tab.id, (page) => draw({ page }), signal).catch(report);
  await followSettings((settings) => draw({ site: siteOf(tab, settings) }), signal);
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

async function loadCard(store: KnowledgeStore, entity: EntityRef): Promise<EntityCard | null> {
  try {
    return (await store.getEntityCards([entity]))[0] ?? null;
  } catch (error) {
    report(error);
    return null;
  }
}

function siteOf({ host }: ActiveTab, settings: Settings): Site | null {
  if (host === null) return null;
  return {
    host,
    on: isSiteOn(settings, host),
    setOn: (on) => void changeSettings((before) => withSite(before, host, on)).catch(report),
    isPainted: isSitePainted(settings, host),
    setPainted: (isPainted) =>
      void changeSettings((before) => withSitePainted(before, host, isPainted)).catch(report),
  };
}

/** Jumps within a tab; the popup stays open, so that the next press goes on to the next mention. */
function createJump(tabId: number): (named: NamedEntity) => void {
  const jumps = new Map<string, number>();
  return (named) => {
    const key = entityKey(named.entity);
    const before = jumps.get(key) ?? 0;
    jumps.set(key, before + 1);
    const frameId = frameOfJump(named, before);
    if (frameId === null) return;
    callContent(tabId, { frameIds: [frameId] }, "jumpTo", [named.entity]).catch(report);
  };
}
