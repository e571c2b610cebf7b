import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPurgeLater } from "../../../src/background/purge-later.ts";
import { UNDO_MS } from "../../../src/core/highlights/undo-window.ts";
import { sampleHighlight } from "../../support/sample-highlight.ts";
import { type MemoryStore, memoryStore } from "../storage/user-fixture.ts";

/** The background's purge over a store whose clock goes on by itself. */
function startPurge(background: MemoryStore) {
  const pauses: number[] = [];
  const purgeLater = createPurgeLater({
    store: background.store,
    onError: (error) => assert.fail(String(error)),
    now: () => background.now,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      background.now += milliseconds;
    },
  });
  return { purgeLater, pauses };
}

const sum = (numbers: readonly number[]) => numbers.reduce((before, each) => before + each, 0);

describe("what is deleted in another context", () => {
  it("leaves the backups by itself, once its undo has lapsed", async () => {
    const background = memoryStore();
    const { purgeLater, pauses } = startPurge(background);
    let purging = Promise.resolve();
    const onChange = () => {
      purging = purgeLater();
    };
    const library = memoryStore({ ...background, onChange });
    const [gone, stays] = [sampleHighlight(), sampleHighlight()];
    for (const highlight of [gone, stays]) await library.store.keep(highlight);
    await library.store.maintain();
    await purging;
    assert.deepEqual(pauses, [], "there is nothing to wait for");
    const texts = () => [...background.folder.files.values()].join("");
    assert.ok(texts().includes(gone.id));
    await library.store.deleteMany([gone.id]);
    await purging;
    assert.equal(sum(pauses), UNDO_MS + 1000);
    assert.ok(Math.max(...pauses) < 30_000, "a worker that hears nothing for longer is stopped");
    assert.equal(texts().includes(gone.id), false);
    assert.ok(texts().includes(stays.id));
  });

  it("is waited for again where the background ended before, and all is purged in the end", async () => {
    const background = memoryStore();
    const [one, two] = [sampleHighlight(), sampleHighlight()];
    for (const { id } of [one, two]) {
      await background.store.import([one, two]);
      await background.store.delete(id);
      background.now += 10_000;
    }
    await background.store.delete(one.id);
    const { purgeLater, pauses } = startPurge(background);
    await purgeLater();
    assert.equal(sum(pauses), UNDO_MS + 1000);
    assert.deepEqual(await background.store.lapsesAt(), { ok: true, value: null });
  });

  it("leaves them, only later, where the clock was set back meanwhile", async () => {
    const background = memoryStore();
    const highlight = sampleHighlight();
    await background.store.keep(highlight);
    await background.store.delete(highlight.id);
    background.now -= 30_000;
    const { purgeLater, pauses } = startPurge(background);
    await purgeLater();
    assert.equal(sum(pauses), UNDO_MS + 30_000 + 1000);
    assert.deepEqual(await background.store.lapsesAt(), { ok: true, value: null });
  });

  it("is not tried again and again where it can't be purged", { timeout: 10_000 }, async () => {
    let isOut = false;
    const background = memoryStore({
      openFolder: async () => {
        if (isOut) throw new DOMException("Try again.", "UnknownError");
        return background.folder;
      },
    });
    const highlight = sampleHighlight();
    await background.store.keep(highlight);
    await background.store.delete(highlight.id);
    isOut = true;
    const { purgeLater, pauses } = startPurge(background);
    await purgeLater();
    assert.equal(sum(pauses), UNDO_MS + 1000);
    isOut = false;
    await purgeLater();
    assert.deepEqual(await background.store.lapsesAt(), { ok: true, value: null });
  });
});
