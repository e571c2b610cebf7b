import { render } from "preact";
import { pickNames } from "../core/knowledge/display-names.ts";
import type { KeptHighlight } from "../core/library/highlight-filter.ts";
import { formatRoute, type LibraryRoute, parseRoute } from "../core/library/library-route.ts";
import { entityKey } from "../core/model/ids.ts";
import type { Language } from "../core/model/language.ts";
import { copyText } from "../runtime/copy-text.ts";
import { pageLifetime } from "../runtime/page-lifetime.ts";
import { reportError } from "../runtime/report-error.ts";
import { followLook, recallLook } from "../settings/follow-look.ts";
import { DEFAULT_SETTINGS, withSitePainted } from "../settings/settings.ts";
import { changePageRejections, changeSettings, followSettings } from "../settings/stored-settings.ts";
import type { Act } from "../storage/bulk-highlights.ts";
import { createKnowledgeStore, type KnowledgeStore } from "../storage/entities.ts";
import { createHighlightStore } from "../storage/highlights.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { loadCard } from "../storage/load-card.ts";
import { askPersistence } from "../storage/storage-room.ts";
import { localDay } from "../ui/dates/local-day.ts";
import { createLibraryActs } from "./acts/create-library-acts.ts";
import type { StoredActParts } from "./acts/create-stored-acts.ts";
import { createImportActs } from "./exchange/create-import-acts.ts";
import { followDay } from "./follow-day.ts";
import { printLibraryNotice } from "./frame/print-library-notice.ts";
import { collectFilterOptions } from "./highlights/filter-options.ts";
import { createHighlightIndex } from "./highlights/index-highlights.ts";
import { type KeptWatch, type WatchedHighlights, watchKept } from "./highlights/watch-kept.ts";
import { type KnowledgeLoad, openKnowledge } from "./knowledge/library-knowledge.ts";
import { LibraryApp } from "./library-app.tsx";
import type { LibraryAppProps } from "./library-app-props.ts";
import { keptOf, type LibraryState } from "./library-state.ts";
import type { LibraryWords } from "./library-view.ts";
import { readStorageFacts } from "./privacy/read-storage-facts.ts";
import { createSettingsActs } from "./settings/create-settings-acts.ts";
import { followKeys } from "./settings/keys/follow-keys.ts";
import { loadWords } from "./words/library-words.ts";

const report = (error: unknown) => reportError("library", error);
loadWords(recallLook().tag).then((words) => start(words, pageLifetime(window)), report);

/** Draws the library, and again whenever a part of what it shows arrives or changes. */
function start(words: LibraryWords, signal: AbortSignal): void {
  const root = document.getElementById("library");
  if (!root) throw new Error("library.html lacks #library");
  const knowledge = createKnowledgeStore({ loadBundled: loadBundledPack, bundledRevision: BUNDLED_REVISION });
  const store = createHighlightStore({ onError: report });
  const onActs = (acts: readonly Act[]) => watch?.apply(acts);
  let watch: KeptWatch | null = null;
  const parts: StoredActParts = { store, now: Date.now, onActs };
  let props = firstProps({
    words,
    knowledge,
    parts,
    language: () => props.view.strings.language,
    onKeys: (keys) => setState({ keys }),
  });
  const draw = (changes: Partial<LibraryAppProps>) => {
    props = { ...props, ...changes };
    if (!signal.aborted) render(<LibraryApp {...props} />, root);
  };
  const setState = (changes: Partial<LibraryState>) => draw({ state: { ...props.state, ...changes } });
  const setView = (changes: Partial<LibraryAppProps["view"]>) =>
    draw({ view: { ...props.view, ...changes } });

  const showStorage = () => {
    // It reads every backup's first line, for one page of the library.
    if (props.route.kind !== "privacy") return;
    readStorageFacts(store).then((storage) => setState({ storage }), report);
  };
  const showRoute = () => {
    draw({ route: parseRoute(location.hash) });
    showStorage();
  };
  /** Changes of the address that are shown before the browser tells of them. */
  let shownAhead = 0;
  const onHashChange = () => {
    if (shownAhead > 0) shownAhead -= 1;
    else showRoute();
  };
  addEventListener("hashchange", onHashChange, { signal });
  setView({
    go: (route) => {
      const before = location.hash;
      location.hash = formatRoute(route);
      if (location.hash === before) return;
      // At once: what is pressed next starts from here.
      shownAhead += 1;
      showRoute();
    },
    replace: (route) => {
      history.replaceState(history.state, "", formatRoute(route));
      showRoute();
    },
  });

  let noted: WatchedHighlights["notices"] = [];
  const printNotices = (kept: readonly KeptHighlight[]) => {
    const { words, lang } = props.view;
    return noted.map((given) => printLibraryNotice(given, kept.length, words.data, lang));
  };
  const showWatched = ({ highlights, notices, damaged }: WatchedHighlights) => {
    const kept = highlights.state === "loaded" ? highlights.kept : [];
    noted = notices;
    draw({
      state: { ...props.state, highlights, notices: printNotices(kept), damaged },
      view: withTags(props.view, collectFilterOptions(kept).tags),
    });
    index.update(kept.map(({ highlight }) => highlight));
    showStorage();
  };
  const index = createHighlightIndex((search) => setState({ search, isIndexing: false }), signal, report);
  watch = watchKept(store, showWatched, signal, report);
  followSettings((settings, beside) => setState({ settings, ...beside }), signal).catch(report);
  followKeys((keys) => setState({ keys }), report, signal).catch(report);
  const onDay = (today: string) => {
    if (today !== props.view.today) setView({ today });
  };
  followDay({ page: document, now: () => new Date(), onDay }, signal);
  let wantedTag = "";
  const speak = async (tag: string) => {
    wantedTag = tag;
    const next = await loadWords(tag);
    // Of two changes in a row the first may come in last.
    if (wantedTag !== tag) return;
    setView(next);
    setState({ notices: printNotices(keptOf(props.state)) });
  };
  followLook((tag) => void speak(tag).catch(report), signal).catch(report);
  loadKnowledge(knowledge).then((opened) => {
    if (opened.state === "loaded") {
      const { listings } = opened.knowledge;
      setView({ names: new Map(listings.map((each) => [entityKey(each.entity), pickNames(each)])) });
    }
    setState({ knowledge: opened });
  }, report);
}

interface FirstParts {
  readonly words: LibraryWords;
  readonly knowledge: KnowledgeStore;
  readonly parts: StoredActParts;
  readonly language: () => Language;
  readonly onKeys: (keys: LibraryState["keys"]) => void;
}

/** What the page is drawn from before anything has been read. */
function firstProps({ words, knowledge, parts, language, onKeys }: FirstParts): LibraryAppProps {
  const { store } = parts;
  const route: LibraryRoute = parseRoute(location.hash);
  return {
    view: {
      ...words,
      today: localDay(new Date()),
      names: new Map(),
      knownTags: [],
      copy: copyText,
      edition: BUNDLED_EDITION,
      go: () => undefined,
      replace: () => undefined,
    },
    route,
    state: {
      highlights: { state: "loading" },
      search: () => null,
      isIndexing: true,
      settings: DEFAULT_SETTINGS,
      dropped: [],
      onPages: [],
      keys: [],
      knowledge: { state: "loading" },
      storage: null,
      notices: [],
      damaged: [],
    },
    acts: createLibraryActs(parts, language),
    importActs: createImportActs(parts),
    privacyActs: {
      askPersistence: async () => (await askPersistence()) === "persisted",
      eraseEverything: async () => {
        // Their hashes tell of pages too.
        await changePageRejections(() => []);
        return (await store.eraseEverything()).ok;
      },
      setSitePainted: (site, isPainted) =>
        void changeSettings((before) => withSitePainted(before, site, isPainted)).catch(report),
    },
    settingsActs: createSettingsActs({ onKeys, onError: report }),
    dismissNotice: (key) => void store.dismissNotice(key),
    loadCard: (entity) => loadCard(knowledge, entity, report),
  };
}

/** The same view where the tags are the same: all that is drawn depends on it. */
function withTags(view: LibraryAppProps["view"], tags: readonly string[]): LibraryAppProps["view"] {
  const isSame = tags.length === view.knownTags.length && tags.every((tag, at) => tag === view.knownTags[at]);
  return isSame ? view : { ...view, knownTags: tags };
}

async function loadKnowledge(store: KnowledgeStore): Promise<KnowledgeLoad> {
  try {
    const readings = new Map(Object.entries(BUNDLED_READINGS));
    return { state: "loaded", knowledge: openKnowledge(await store.packs(), readings) };
  } catch (error) {
    report(error);
    return { state: "failed" };
  }
}
