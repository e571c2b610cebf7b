import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Runtime } from "webextension-polyfill";
import { createHighlightRoutes } from "../../../src/background/highlight-routes.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { sampleDraft } from "../../support/sample-highlight.ts";
import { memoryStore } from "../storage/user-fixture.ts";

const ARTICLE = "https://news.example.org/article";

/** The routes over a store in memory, as a reader has set them. */
function makeRoutes(keepInPrivate: boolean) {
  const { store } = memoryStore();
  const readSettings = async () => ({ ...DEFAULT_SETTINGS, keepInPrivate });
  return { store, routes: createHighlightRoutes({ store, readSettings }) };
}

function senderIn(incognito: boolean, url = ARTICLE): Runtime.MessageSender {
  const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito, url };
  return {
    id: "pretended",
    frameId: 0,
    url,
    origin: "https://news.example.org",
    tab,
  } as Runtime.MessageSender;
}

// Here and not in browsers: an extension runs in private windows only once the reader has allowed it by hand, in the
// browser's own settings, which drivers have no command for. All depends on one thing the browser says of the tab.
describe("a private window", () => {
  it("keeps nothing, unless the reader asks for it there or has asked for it always", async () => {
    const draft = sampleDraft();
    for (const [keepInPrivate, evenPrivate, kind] of [
      [false, false, "refused"],
      [false, true, "written"],
      [true, false, "written"],
    ] as const) {
      const { store, routes } = makeRoutes(keepInPrivate);
      const reply = await routes.keepHighlight({ draft, evenPrivate }, senderIn(true));
      assert.equal(reply.ok && reply.value.kind, kind);
      if (kind === "refused") assert.deepEqual(reply.ok && reply.value, { kind, reason: "private-window" });
      const versions = await store.versions();
      assert.equal(versions.ok && versions.value.size, kind === "written" ? 1 : 0);
    }
  });

  it("gives no highlight new words of its page, unless the reader has asked for it always", async () => {
    const draft = sampleDraft();
    const exact = "like land and labour";
    const target = { from: draft.target, to: { ...draft.target, quote: { ...draft.target.quote, exact } } };
    for (const [keepInPrivate, incognito, kind] of [
      [false, true, "refused"],
      [true, true, "written"],
      [false, false, "written"],
    ] as const) {
      const { routes } = makeRoutes(keepInPrivate);
      await routes.keepHighlight({ draft, evenPrivate: false }, senderIn(false));
      const reply = await routes.changeHighlight({ id: draft.id, changes: { target } }, senderIn(incognito));
      assert.equal(reply.ok && reply.value.kind, kind);
      const note = { from: "", to: "My own words." };
      const noted = await routes.changeHighlight({ id: draft.id, changes: { note } }, senderIn(incognito));
      assert.equal(noted.ok && noted.value.kind, "written");
    }
  });

  it("shows what was kept elsewhere, and leaves no trace of having seen it", async () => {
    const { store, routes } = makeRoutes(false);
    const draft = sampleDraft();
    await routes.keepHighlight({ draft, evenPrivate: false }, senderIn(false));
    const found = await routes.findHighlights({ canonical: null }, senderIn(true));
    assert.equal(JSON.parse(found.ok ? found.value : "[]").length, 1);
    const sighting = {
      id: draft.id,
      status: "orphaned",
      found: null,
      at: "2026-11-25T12:00:00.000Z",
    } as const;
    await routes.noteSightings({ sightings: [sighting] }, senderIn(true));
    assert.deepEqual(await store.sightings(), { ok: true, value: [] });
    await routes.noteSightings({ sightings: [sighting] }, senderIn(false));
    assert.deepEqual(await store.sightings(), { ok: true, value: [sighting] });
  });
});

describe("an article under several addresses", () => {
  it("shows its highlights under its canonical address, but only within one owner's site", async () => {
    const { routes } = makeRoutes(false);
    const kept = async (canonical: string | null, url: string) => {
      const found = await routes.findHighlights({ canonical }, senderIn(false, url));
      return JSON.parse(found.ok ? found.value : "[]").length;
    };
    const canonical = "https://www.example.org/2026/article";
    await routes.keepHighlight({ draft: sampleDraft({ canonical }), evenPrivate: false }, senderIn(false));
    assert.equal(await kept(null, canonical), 1, "the canonical page itself");
    assert.equal(await kept(canonical, "https://print.example.org/?id=7"), 1, "a third page that names it");
    assert.equal(await kept(canonical, "https://example.com/"), 0, "another owner's page that claims it");
    assert.equal(await kept("https://a.github.io/x/y", "https://b.github.io/z"), 0);
  });
});
