import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { UNDO_MS } from "../../../src/core/highlights/undo-window.ts";
import type { Highlight } from "../../../src/core/model/highlight.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { given, openStorePage, type StorePage } from "../../support/highlight-store-page.ts";
import { keepFromFrame } from "../../support/keep-from-page.ts";
import { findTab } from "../../support/run-in-frame.ts";
import { sampleDraft, sampleHighlight, samplePage } from "../../support/sample-highlight.ts";

/** What becomes of highlights when their database is damaged, and what never comes back. */
export function testDamagedHighlights(kind: BrowserKind): void {
  describe(`damaged highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("come back by themselves, with a notice, when the database was deleted by hand", async () => {
      const store = await openStorePage(inUse.browser);
      const [one] = await keepAndBackUp(store, sampleHighlight({ page: samplePage("deleted") }));
      await store.page.evaluate(deleteDatabase);
      assert.deepEqual(given(await store.ask("find", samplePage("deleted").keys)).highlights, [one]);
      await expectRestored(store, 1);
      await store.page.close();
    });

    it("come back when the database has lost its marker row, and what is there stays", async () => {
      const store = await openStorePage(inUse.browser);
      await keepAndBackUp(store, sampleHighlight(), sampleHighlight());
      const later = sampleHighlight();
      await store.ask("keep", later);
      await store.page.evaluate(editRows, "meta", "delete");
      const ids = given(await store.ask("all")).highlights.map(({ id }) => id);
      assert.ok(ids.includes(later.id), "kept after the backup");
      assert.equal(ids.length, 3);
      await store.page.close();
    });

    it("come back, with a notice, where their rows are garbage; what no backup has is named and left alone", async () => {
      const store = await openStorePage(inUse.browser);
      await keepAndBackUp(store, sampleHighlight(), sampleHighlight());
      await store.page.evaluate(editRows, "highlights", "garbage");
      const all = given(await store.ask("all"));
      assert.deepEqual([all.highlights.length, all.damaged], [2, []]);
      await expectRestored(store, 2);
      await store.page.evaluate(addGarbage);
      const again = given(await store.ask("all"));
      assert.equal(again.highlights.length, 2);
      assert.deepEqual(again.damaged, [{ id: "garbage", reason: "json: does not match its checksum" }]);
      await store.page.close();
    });

    it("stay gone once they were deleted and their undo has lapsed, whatever is done to the database", async () => {
      const store = await openStorePage(inUse.browser);
      const [one] = await keepAndBackUp(store, sampleHighlight({ note: "Never to be seen again." }));
      await store.ask("delete", one?.id);
      assert.equal(
        (await store.ask("restore", one?.id)).kind,
        "written",
        "as long as its undo has not lapsed",
      );
      await store.ask("delete", one?.id);
      await store.passTime(UNDO_MS + 1);
      await store.ask("maintain");
      assert.deepEqual(await store.ask("restore", one?.id), { kind: "refused", reason: "gone" });
      assert.equal((await store.page.evaluate(readBackups)).includes("Never to be seen again."), false);
      await store.page.evaluate(deleteDatabase);
      assert.deepEqual(given(await store.ask("all")).highlights, []);
      await store.page.close();
    });

    it("stay gone once everything was erased, after the background has started anew and lost its marker", async () => {
      const store = await openStorePage(inUse.browser);
      await keepAndBackUp(store, sampleHighlight(), sampleHighlight());
      assert.deepEqual(await store.ask("eraseEverything"), { ok: true, value: null });
      assert.equal(await store.page.evaluate(readBackups), "");
      await inUse.browser.stopBackground();
      await store.ask("maintain");
      await store.page.evaluate(editRows, "meta", "delete");
      assert.deepEqual(given(await store.ask("all")), { highlights: [], damaged: [] });
      assert.deepEqual(given(await store.ask("notices")), []);
      await store.page.close();
    });

    it("are refused, and what was there stays, while another tab holds the database in an older form", async () => {
      const holder = await openStorePage(inUse.browser);
      const [kept] = await keepAndBackUp(holder, sampleHighlight({ page: samplePage("blocked") }));
      const page = await inUse.open("/fixtures/article.html");
      const tabId = await findTab(holder.page, inUse.server.origin);
      const keep = () => keepFromFrame(holder.page, { tabId, frameId: 0 }, sampleDraft());
      await holder.page.evaluate(holdOlderDatabase);
      assert.deepEqual(await keep(), { kind: "refused", reason: "storage-blocked" });
      await holder.page.evaluate(letGoOfDatabase);
      assert.equal((await keep()).kind, "written");
      assert.deepEqual(given(await holder.ask("find", samplePage("blocked").keys)).highlights, [kept]);
      await page.close();
      await holder.page.close();
    });
  });
}

/** Starts from nothing, keeps highlights, and waits for the backup that has them. */
async function keepAndBackUp(
  store: StorePage,
  ...highlights: readonly Highlight[]
): Promise<readonly Highlight[]> {
  await store.ask("eraseEverything");
  for (const highlight of highlights) await store.ask("keep", highlight);
  await pollUntil("the backup", async () => {
    const text = await store.page.evaluate(readBackups);
    return highlights.every(({ id }) => text.includes(id));
  });
  return highlights;
}

async function expectRestored(store: StorePage, count: number): Promise<void> {
  const notices = given(await store.ask("notices"));
  const restored = notices.filter(({ notice }) => notice.kind === "restored" && notice.count === count);
  assert.equal(restored.length, 1, JSON.stringify(notices));
}

/** Runs in the page: every backup there is, as text. A file that is being replaced can't be read, so it is asked again. */
async function readBackups(): Promise<string> {
  const read = async () => {
    const root = await navigator.storage.getDirectory();
    let text = "";
    for await (const [, folder] of root.entries()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const [, file] of folder.entries()) {
        if (file instanceof FileSystemFileHandle) text += await (await file.getFile()).text();
      }
    }
    return text;
  };
  for (;;) {
    const text = await read().catch(() => null);
    if (text !== null) return text;
  }
}

/** Runs in the page. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("sinogloss-user");
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Runs in the page: deletes every row of a store, or writes garbage over what each of them says. */
function editRows(storeName: string, how: "delete" | "garbage"): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("sinogloss-user");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(storeName, "readwrite");
      const cursor = transaction.objectStore(storeName).openCursor();
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (!at) return;
        if (how === "delete") at.delete();
        else at.update({ ...at.value, json: "{ \u0000 half a row" });
        at.continue();
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Runs in the page: a row that never was a highlight. */
function addGarbage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("sinogloss-user");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("highlights", "readwrite");
      transaction.objectStore("highlights").put({ id: "garbage", json: "nothing", checksum: 1 });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Runs in the page: a tab of an older version, which does not know that it has to let go. */
function holdOlderDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase("sinogloss-user");
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => {
      const opening = indexedDB.open("sinogloss-user", 1);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        Reflect.set(globalThis, "heldDatabase", opening.result);
        resolve();
      };
    };
  });
}

/** Runs in the page. */
function letGoOfDatabase(): void {
  const held: unknown = Reflect.get(globalThis, "heldDatabase");
  if (held instanceof IDBDatabase) held.close();
}
