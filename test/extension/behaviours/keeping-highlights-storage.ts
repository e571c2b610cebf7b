import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Highlight, HighlightId } from "../../../src/core/model/highlight.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserInUse, type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { given, openStorePage, type StorePage } from "../../support/highlight-store-page.ts";
import { askFromFrame, findFromFrame, keepFromFrame } from "../../support/keep-from-page.ts";
import { findTab, type TabFrame } from "../../support/run-in-frame.ts";
import { SAMPLE_ENTITY, sampleDraft, sampleHighlight, samplePage } from "../../support/sample-highlight.ts";

/** Where highlights are kept: every function of the store, and every route to it. */
export function testKeepingHighlightsStorage(kind: BrowserKind): void {
  describe(`the store of highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("has what a page was told is kept, though the background was stopped at once", async () => {
      const { store, page, frame } = await openArticleAndStore(inUse);
      const draft = sampleDraft({ note: "Mine." });
      const outcome = await keepFromFrame(store.page, frame, draft);
      await inUse.browser.stopBackground();
      assert.equal(outcome.kind, "written");
      const found = await findFromFrame(store.page, frame);
      assert.deepEqual(
        found.map(({ id, note }) => ({ id, note })),
        [{ id: draft.id, note: "Mine." }],
      );
      assert.equal((await keepFromFrame(store.page, frame, draft)).kind, "written", "asked twice, kept once");
      assert.equal((await findFromFrame(store.page, frame)).length, 1);
      await askFromFrame(store.page, frame, "deleteHighlight", { id: draft.id });
      assert.deepEqual(await findFromFrame(store.page, frame), []);
      await askFromFrame(store.page, frame, "restoreHighlight", { id: draft.id });
      assert.equal((await findFromFrame(store.page, frame)).length, 1);
      await closeAll(store, page);
    });

    it("keeps both where two tabs change the same field of one highlight", async () => {
      const { store, page, frame } = await openArticleAndStore(inUse);
      const other = await inUse.open("/fixtures/article.html?second");
      const otherFrame = {
        tabId: await findTab(store.page, `${inUse.server.origin}/fixtures/article.html?second`),
        frameId: 0,
      };
      const { id } = sampleDraft();
      await keepFromFrame(store.page, frame, sampleDraft({ id }));
      const change = (to: string) => ({ id, changes: { note: { from: "", to } } });
      const [first, second] = await Promise.all([
        askFromFrame(store.page, frame, "changeHighlight", change("First.")),
        askFromFrame(store.page, otherFrame, "changeHighlight", change("Second.")),
      ]);
      assert.deepEqual([first.kind, second.kind].sort(), ["kept-both", "written"]);
      const notes = kept(await store.ask("all"))
        .filter((highlight) => highlight.id === id || highlight.variantOf === id)
        .map(({ note }) => note);
      assert.deepEqual(notes.sort(), ["First.", "Second."]);
      await closeAll(store, page, other);
    });

    it("finds by page and id, counts by entity, and lists tags by use", async () => {
      const store = await openStorePage(inUse.browser);
      await store.ask("eraseEverything");
      const page = samplePage("found");
      const one = sampleHighlight({ page, tags: ["law", "data"], entities: [SAMPLE_ENTITY] });
      const two = sampleHighlight({ page: samplePage("elsewhere"), tags: ["data"] });
      for (const highlight of [one, two]) assert.equal((await store.ask("keep", highlight)).kind, "written");
      assert.deepEqual(kept(await store.ask("find", page.keys)), [one]);
      assert.deepEqual(await store.ask("countAbout", [SAMPLE_ENTITY]), { ok: true, value: 1 });
      assert.deepEqual(kept(await store.ask("getMany", [two.id])), [two]);
      assert.deepEqual(await store.ask("tags"), { ok: true, value: ["data", "law"] });
      await store.page.close();
    });

    it("changes, deletes and imports many at once, and takes each back", async () => {
      const store = await openStorePage(inUse.browser);
      await store.ask("eraseEverything");
      const many = Array.from({ length: 30 }, (_, index) =>
        sampleHighlight({ page: samplePage(`page-${index}`), note: `Note ${index}` }),
      );
      const ids = many.map(({ id }) => id);
      const imported = given(await store.ask("import", many));
      assert.deepEqual([imported.added, imported.unchanged], [30, 0]);
      assert.equal(given(await store.ask("import", many)).unchanged, 30, "imported twice, there once");
      const tagged = given(await store.ask("changeTags", ids, { add: ["new"], remove: [] }));
      assert.deepEqual(given(await store.ask("tags")), ["new"]);
      const changed = await store.ask("change", ids[0], { note: { from: "Note 0", to: "Other" } });
      assert.equal(changed.kind, "written");
      const undone = given(await store.ask("undo", tagged.acts));
      assert.deepEqual([undone.acts.length, undone.touchedSince], [29, 1], "what was changed since stays");
      const deleted = given(await store.ask("deleteMany", ids));
      assert.equal(kept(await store.ask("all")).length, 0);
      await store.ask("undo", deleted.acts);
      assert.equal(kept(await store.ask("all")).length, 30);
      await store.ask("undo", imported.acts);
      const left = kept(await store.ask("all")).length;
      assert.equal(left, 30 - 29, "of the import, the one changed since stays");
      await store.page.close();
    });

    it("notes how highlights were found, and tells a watching page of every change in another context", async () => {
      const { store, page, frame } = await openArticleAndStore(inUse);
      await store.ask("eraseEverything");
      await store.page.evaluate(watchCount);
      const draft = sampleDraft();
      await keepFromFrame(store.page, frame, draft);
      await pollUntil("the watching page to hear of it", () =>
        store.page.evaluate(() => (Reflect.get(globalThis, "watchedCount") === 1 ? true : null)),
      );
      const sighting = {
        id: draft.id,
        status: "moved",
        found: "other words",
        at: "2026-11-25T20:00:00.000Z",
      } as const;
      const stranger = { ...sighting, id: crypto.randomUUID() as HighlightId };
      await askFromFrame(store.page, frame, "noteSightings", { sightings: [sighting, stranger] });
      assert.deepEqual(given(await store.ask("sightings")), [sighting], "of what is kept only");
      await closeAll(store, page);
    });

    it("reminds once, at the fiftieth highlight, to export", async () => {
      const store = await openStorePage(inUse.browser);
      await store.ask("eraseEverything");
      await store.ask(
        "import",
        Array.from({ length: 48 }, () => sampleHighlight()),
      );
      await store.ask("keep", sampleHighlight());
      assert.deepEqual(given(await store.ask("notices")), []);
      await store.ask("keep", sampleHighlight());
      const [notice, ...others] = given(await store.ask("notices"));
      assert.deepEqual([notice?.notice.kind, others], ["export-reminder", []]);
      await store.ask("dismissNotice", notice?.key);
      await store.ask("keep", sampleHighlight());
      assert.deepEqual(given(await store.ask("notices")), []);
      await store.page.close();
    });

    it("imports all or nothing when its page is closed in the middle", async () => {
      const store = await openStorePage(inUse.browser);
      await store.ask("eraseEverything");
      await store.ask("keep", sampleHighlight());
      await store.page.evaluate(startLongImport);
      await pollUntil("the import to be under way", () =>
        store.page.evaluate(() => (Number(Reflect.get(globalThis, "rowsWritten")) >= 1000 ? true : null)),
      );
      await store.page.close();
      const next = await openStorePage(inUse.browser);
      assert.equal(kept(await next.ask("all")).length, 1);
      await next.page.close();
    });

    it("tells what is stored, and asks the browser to keep it", async () => {
      const store = await openStorePage(inUse.browser);
      const used = await store.ask("readStorageUse");
      assert.ok(used !== null && used > 0);
      const answer = await store.ask("askPersistence");
      assert.equal(await store.ask("readPersistence"), answer);
      await store.page.close();
    });
  });
}

async function openArticleAndStore(
  inUse: BrowserInUse,
): Promise<{ readonly store: StorePage; readonly page: DrivenPage; readonly frame: TabFrame }> {
  const page = await inUse.open("/fixtures/article.html");
  const store = await openStorePage(inUse.browser);
  const tabId = await findTab(store.page, `${inUse.server.origin}/fixtures/article.html`);
  return { store, page, frame: { tabId, frameId: 0 } };
}

async function closeAll(store: StorePage, ...pages: readonly DrivenPage[]): Promise<void> {
  for (const page of [store.page, ...pages]) await page.close();
}

function kept(
  asked: Parameters<typeof given<{ readonly highlights: readonly Highlight[] }>>[0],
): readonly Highlight[] {
  return given(asked).highlights;
}

/** Runs in the page. */
function watchCount(): void {
  const store: unknown = Reflect.get(globalThis, "highlightStore");
  type Answer = { readonly value: { readonly highlights: readonly unknown[] } };
  const question = (questions: { all(): Promise<Answer> }) => questions.all();
  const onAnswer = ({ value }: Answer) => Reflect.set(globalThis, "watchedCount", value.highlights.length);
  if (typeof store === "object" && store !== null) {
    Reflect.get(store, "watch")(question, onAnswer, new AbortController().signal);
  }
}

/** Runs in the page: an import long enough to be interrupted, and a count of the rows it has asked to be written. */
function startLongImport(): void {
  const { put } = IDBObjectStore.prototype;
  Reflect.set(globalThis, "rowsWritten", 0);
  IDBObjectStore.prototype.put = function (...args) {
    Reflect.set(globalThis, "rowsWritten", Reflect.get(globalThis, "rowsWritten") + 1);
    return put.apply(this, args);
  };
  const url = "https://example.org/import";
  const moment = "2026-11-25T20:00:00.000Z";
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    id: crypto.randomUUID(),
    page: { url, keys: [url], title: "", lang: null },
    target: {
      quote: { exact: `passage ${index}`, prefix: "", suffix: "" },
      position: { start: 0, end: 9 },
      shadowHosts: [],
    },
    colour: "yellow",
    note: "",
    tags: [],
    entities: [],
    created: moment,
    modified: moment,
    lineage: [],
    variantOf: null,
  }));
  const store: unknown = Reflect.get(globalThis, "highlightStore");
  if (typeof store === "object" && store !== null) Reflect.get(store, "import")(many);
}
