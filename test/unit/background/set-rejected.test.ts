import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import browser, { type Runtime } from "webextension-polyfill";
import { setRejected } from "../../../src/background/set-rejected.ts";
import { coarsePageHash } from "../../../src/core/highlights/page-filter.ts";
import type { EntityId, PackId } from "../../../src/core/model/ids.ts";
import type { RejectRequest } from "../../../src/messaging/background-api.ts";
import {
  LONGEST_REJECTED,
  MOST_PAGE_REJECTIONS,
  MOST_REJECTIONS,
  pagePlace,
} from "../../../src/settings/rejections.ts";
import { pretendLocks, QuickStorage } from "../settings/quick-storage.ts";

const ARTICLE = "https://news.example/article?id=1";
const entity = { pack: "sinogloss" as PackId, id: "cac" as EntityId };
const PAGE = pagePlace(coarsePageHash(ARTICLE));
const named = (form: string, site: string | null) => ({ form, entity: "sinogloss/cac", site });

function senderAt(url: string, more: { readonly incognito?: boolean; readonly around?: string } = {}) {
  const { incognito = false, around = url } = more;
  const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito, url: around };
  const { origin } = new URL(url);
  return { id: "pretended", frameId: around === url ? 0 : 7, url, origin, tab } as Runtime.MessageSender;
}

const request = (changes: Partial<RejectRequest>): RejectRequest => ({
  text: "CAC",
  entity,
  where: { kind: "everywhere" },
  isRejected: true,
  ...changes,
});
const onSite = (host: string) => ({ kind: "site", host }) as const;

describe("rejecting a name", () => {
  let storage = new QuickStorage();
  const rejected = () => (storage.stored["settings"] as { rejected?: unknown } | undefined)?.rejected;
  const onPages = () => storage.stored["rejected-on-pages"];
  const ask = async (changes: Partial<RejectRequest>, sender = senderAt(ARTICLE)) => {
    const reply = await setRejected(request(changes), sender);
    return reply.ok ? reply.value : reply.error;
  };
  beforeEach(() => {
    storage = new QuickStorage();
    Reflect.set(browser, "storage", storage);
    pretendLocks();
  });

  it("stores it folded, for everywhere, a site, or the page by its hash alone", async () => {
    const done = { passing: null, full: null };
    assert.deepEqual(await ask({ text: "The  CAC’s" }), done);
    assert.deepEqual(await ask({ where: onSite("news.example") }), done);
    assert.deepEqual(await ask({ where: { kind: "page" } }), done);
    assert.deepEqual(rejected(), [named("the cac's", null), named("cac", "news.example")]);
    assert.deepEqual(onPages(), [named("cac", PAGE)]);
    assert.equal(JSON.stringify(onPages()).includes("article"), false);
  });

  it("takes exactly that back, and is safe to be asked twice", async () => {
    for (const isRejected of [true, true, false, false]) {
      for (const where of [{ kind: "page" }, onSite("news.example")] as const)
        await ask({ where, isRejected });
    }
    await ask({});
    assert.deepEqual([rejected(), onPages()], [[named("cac", null)], []]);
  });

  it("loses none of what several tabs reject at once", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `name ${at}`);
    await Promise.all(texts.flatMap((text) => [ask({ text }), ask({ text, where: { kind: "page" } })]));
    assert.deepEqual(
      [rejected(), onPages()],
      [texts.map((text) => named(text, null)), texts.map((text) => named(text, PAGE))],
    );
  });

  it("lets the oldest go where there are as many as there can be, and says so", async () => {
    const many = (most: number, site: string | null) =>
      Array.from({ length: most }, (_, at) => named(`name ${at}`, site));
    storage.stored["settings"] = { rejected: many(MOST_REJECTIONS, null) };
    storage.stored["rejected-on-pages"] = many(MOST_PAGE_REJECTIONS, PAGE);
    for (const [where, full] of [
      [{ kind: "everywhere" }, MOST_REJECTIONS],
      [{ kind: "page" }, MOST_PAGE_REJECTIONS],
    ] as const) {
      assert.deepEqual(await ask({ where }), { passing: null, full });
    }
    assert.deepEqual(rejected(), [...many(MOST_REJECTIONS, null).slice(1), named("cac", null)]);
    assert.deepEqual(onPages(), [...many(MOST_PAGE_REJECTIONS, PAGE).slice(1), named("cac", PAGE)]);
  });

  it("stores nothing of a page in a private window, nor of one without an address: the frame remembers", async () => {
    const where = { kind: "page" } as const;
    const inPrivate = await ask({ where }, senderAt(ARTICLE, { incognito: true }));
    const nowhere = await ask({ where }, senderAt("data:text/html,CAC"));
    assert.deepEqual(inPrivate, { passing: named("cac", PAGE), full: null });
    assert.deepEqual(nowhere, { passing: named("cac", pagePlace(null)), full: null });
    assert.deepEqual(storage.written, []);
  });

  it("stores the site of a frame, or of the tab around it, and none that is neither", async () => {
    const frame = senderAt("https://widget.example:8080/a", { around: ARTICLE });
    await ask({ where: onSite("widget.example:8080") }, frame);
    await ask({ where: onSite("news.example") }, frame);
    assert.match(String(await ask({ where: onSite("bank.example") }, frame)), /not the sender's site/);
    assert.deepEqual(rejected(), [named("cac", "widget.example:8080"), named("cac", "news.example")]);
  });

  it("refuses what is too long to be a name", async () => {
    assert.match(String(await ask({ text: "c".repeat(LONGEST_REJECTED + 1) })), /no name is that long/);
    assert.deepEqual(storage.written, []);
  });
});
