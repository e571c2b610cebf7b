import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { coarsePageHash, filterMayHold } from "../../../src/core/highlights/page-filter.ts";
import { UNDO_MS } from "../../../src/core/highlights/undo-window.ts";
import type { Highlight } from "../../../src/core/model/highlight.ts";
import {
  HIGHLIGHT_CHANGE_KEY,
  HIGHLIGHT_PAGES_KEY,
  parseHighlightChange,
} from "../../../src/settings/highlight-announcement.ts";
import { NoFolderError } from "../../../src/storage/backup-folder.ts";
import { beginBackup } from "../../../src/storage/backup-text.ts";
import type { IdbEngine } from "../../../src/storage/knowledge-db.ts";
import { connectUserDb, type UserDb } from "../../../src/storage/user-db.ts";
import { COUNTERS_KEY } from "../../../src/storage/user-rows.ts";
import type { WithLock } from "../../../src/storage/with-lock.ts";
import { sampleHighlight, samplePage } from "../../support/sample-highlight.ts";
import { type MemoryStore, memoryLocks, memoryStore } from "./user-fixture.ts";

/** Lets every row written fail as a browser's does when the disk is full, while `work` runs. */
async function onFullDisk<Value>(work: () => Promise<Value>): Promise<Value> {
  const { add, put } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
  Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  try {
    return await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { add, put });
  }
}

/** An IndexedDB that fails to open, as a browser's with damaged files does, until its database is deleted. */
function brokenUntilDeleted(name: string): {
  readonly engine: IdbEngine;
  readonly deletions: () => number;
  /** Lets it open again as if nothing had been. */
  readonly heal: () => void;
  /** Lets it fail with another error. */
  readonly failWith: (name: string) => void;
} {
  const factory = new IDBFactory();
  let deleted = 0;
  let isBroken = true;
  let error = name;
  const indexedDB = {
    open: (...args: Parameters<IDBFactory["open"]>) => {
      if (isBroken && deleted === 0) throw new DOMException("Internal error opening backing store.", error);
      return factory.open(...args);
    },
    deleteDatabase: (database: string) => {
      deleted += 1;
      return factory.deleteDatabase(database);
    },
  };
  const heal = () => {
    isBroken = false;
  };
  const failWith = (other: string) => {
    error = other;
  };
  return { engine: { indexedDB, IDBKeyRange }, deletions: () => deleted, heal, failWith };
}

/** How many deleted highlights wait to be purged. */
async function trashCount(engine: IdbEngine): Promise<number> {
  const db = connectUserDb(engine);
  try {
    return await db.trash.count();
  } finally {
    db.connection.close();
  }
}

type Interruption = (other: MemoryStore, highlight: Highlight) => Promise<void>;

/** Purges a lapsed deletion, and lets another context act just before or after it is taken out of the backups. */
async function purgeWhile({
  before,
  after,
}: {
  readonly before?: Interruption;
  readonly after?: Interruption;
}) {
  const highlight = sampleHighlight();
  const locks = memoryLocks();
  let entered = 0;
  const withLock: WithLock = async (name, work) => {
    if (name === "sinogloss-backups") entered += 1;
    // One backup, then the next, then the purge.
    const isPurge = name === "sinogloss-backups" && entered === 3;
    if (isPurge) await before?.(other, highlight);
    const done = await locks(name, work);
    if (isPurge) await after?.(other, highlight);
    return done;
  };
  const memory = memoryStore({ withLock });
  const other = memoryStore(memory);
  await memory.store.keep(highlight);
  await memory.store.maintain();
  await memory.store.delete(highlight.id);
  memory.now += UNDO_MS + 1;
  other.now = memory.now;
  await memory.store.maintain();
  assert.equal(entered, 3);
  return { ...memory, highlight };
}

// Real browsers give an extension with `unlimitedStorage` the whole disk, which no test should fill.
describe("a full disk", () => {
  it("refuses a save, a change and an import with its own reason, and what was there stays", async () => {
    const { store } = memoryStore();
    const kept = sampleHighlight({ note: "Mine." });
    await store.keep(kept);
    const outcomes = await onFullDisk(async () => [
      await store.keep(sampleHighlight()),
      await store.change(kept.id, { note: { from: "Mine.", to: "Other." } }),
      await store.import([sampleHighlight(), sampleHighlight()]),
    ]);
    assert.deepEqual(outcomes, [
      { kind: "refused", reason: "storage-full" },
      { kind: "refused", reason: "storage-full" },
      { ok: false, error: "storage-full" },
    ]);
    const all = await store.all();
    assert.deepEqual(all.ok && all.value.highlights, [kept]);
  });
});

describe("a change that somebody else has made differently", () => {
  const mine = { note: { from: "", to: "Mine." } };

  /** A highlight with another tab's note, and what comes of asking for `mine`. */
  async function contested() {
    const memory = memoryStore();
    const { store } = memory;
    const highlight = sampleHighlight();
    await store.keep(highlight);
    await store.change(highlight.id, { note: { from: "", to: "Another tab's." } });
    const ask = async () => {
      memory.now += 1000;
      const outcome = await store.change(highlight.id, mine);
      assert.ok(outcome.kind === "kept-both", outcome.kind);
      return outcome.variant;
    };
    const notes = async () => {
      const all = await store.all();
      return all.ok ? all.value.highlights.map(({ note }) => note).sort() : [];
    };
    return { store, ask, notes };
  }

  it("is kept beside it once, though it is asked for twice", async () => {
    const { ask, notes } = await contested();
    const first = await ask();
    assert.deepEqual(await ask(), first);
    assert.deepEqual(await notes(), ["Another tab's.", "Mine."]);
  });

  it("is not lost where the same was asked for long ago, and has been changed since", async () => {
    const { store, ask, notes } = await contested();
    const first = await ask();
    await store.change(first.id, { note: { from: "Mine.", to: "Mine, but better." } });
    const second = await ask();
    assert.deepEqual(await ask(), second);
    assert.deepEqual(await notes(), ["Another tab's.", "Mine, but better.", "Mine."]);
  });

  it("comes back out of the trash where the same was asked for and deleted", async () => {
    const { store, ask, notes } = await contested();
    await store.delete((await ask()).id);
    const again = await ask();
    assert.deepEqual(await notes(), ["Another tab's.", "Mine."]);
    assert.equal((await store.delete(again.id)).kind, "written");
    assert.equal((await store.restore(again.id)).kind, "written");
  });
});

describe("what open tabs are told", () => {
  it("is which pages changed, and a filter that holds the pages that have highlights and no deleted ones", async () => {
    const { store, small } = memoryStore();
    const [one, two] = [
      sampleHighlight({ page: samplePage("one") }),
      sampleHighlight({ page: samplePage("two") }),
    ];
    const hashOf = (name: string) => coarsePageHash(samplePage(name).url) ?? 0;
    const holds = (name: string) => filterMayHold(String(small.get(HIGHLIGHT_PAGES_KEY)), hashOf(name));
    await store.keep(one);
    await store.keep(two);
    assert.deepEqual([holds("one"), holds("two")], [true, true]);
    const change = parseHighlightChange(small.get(HIGHLIGHT_CHANGE_KEY));
    assert.deepEqual(change?.pages, [hashOf("two")]);
    await store.delete(one.id);
    assert.deepEqual([holds("one"), holds("two")], [false, true]);
  });

  it("is both pages where an import moves a highlight from one to another", async () => {
    const { store, small } = memoryStore();
    const mine = sampleHighlight({ page: samplePage("one") });
    await store.keep(mine);
    const modified = "2026-11-26T20:00:00.000Z";
    await store.import([{ ...mine, page: samplePage("two"), modified, lineage: [mine.modified] }]);
    const hashOf = (name: string) => coarsePageHash(samplePage(name).url) ?? 0;
    const change = parseHighlightChange(small.get(HIGHLIGHT_CHANGE_KEY));
    assert.deepEqual(new Set(change?.pages), new Set([hashOf("one"), hashOf("two")]));
    const filter = String(small.get(HIGHLIGHT_PAGES_KEY));
    assert.deepEqual(
      ["one", "two"].map((name) => filterMayHold(filter, hashOf(name))),
      [false, true],
    );
  });

  it("is caught up with by the next context where one ended before it could tell", async () => {
    const first = memoryStore();
    await first.store.keep(sampleHighlight({ page: samplePage("late") }));
    const next = memoryStore(first);
    assert.equal(next.small.get(HIGHLIGHT_PAGES_KEY), undefined, "as if the first had died before telling");
    await next.store.maintain();
    const filter = String(next.small.get(HIGHLIGHT_PAGES_KEY));
    assert.ok(filterMayHold(filter, coarsePageHash(samplePage("late").url) ?? 0));
  });
});

describe("a database that can't be opened", () => {
  it("is made anew out of the backup", async () => {
    const first = memoryStore();
    const highlight = sampleHighlight();
    await first.store.keep(highlight);
    await first.store.maintain();
    const { engine, deletions } = brokenUntilDeleted("UnknownError");
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      assert.equal(deletions(), 0);
      pauses.push(milliseconds);
    };
    const all = await memoryStore({ folder: first.folder, engine, pause }).store.all();
    assert.deepEqual(all.ok && all.value.highlights, [highlight]);
    assert.equal(deletions(), 1);
    assert.deepEqual(pauses, [300, 2000], "what passes by itself has time to");
  });

  it("is made anew once, though several questions find it broken, and what is kept then stays", async () => {
    const first = memoryStore();
    await first.store.keep(sampleHighlight());
    await first.store.maintain();
    const { engine, deletions } = brokenUntilDeleted("UnknownError");
    const shared = { folder: first.folder, engine, withLock: memoryLocks() };
    const [{ store }, { store: other }] = [memoryStore(shared), memoryStore(shared)];
    const kept = await Promise.all([store, other, store, other].map((each) => each.keep(sampleHighlight())));
    assert.deepEqual(new Set(kept.map(({ kind }) => kind)), new Set(["written"]));
    assert.equal(deletions(), 1);
    const versions = await store.versions();
    assert.equal(versions.ok && versions.value.size, 5);
  });

  it("is left alone where it opens again after a while", async () => {
    const first = memoryStore();
    await first.store.keep(sampleHighlight());
    await first.store.maintain();
    const { engine, deletions, heal } = brokenUntilDeleted("UnknownError");
    const pause = async (milliseconds: number) => {
      if (milliseconds > 1000) heal();
    };
    const { store } = memoryStore({ folder: first.folder, engine, pause });
    assert.ok((await store.all()).ok);
    assert.equal(deletions(), 0);
  });

  it("is left alone where the disk is full by the time it would be made anew", async () => {
    const first = memoryStore();
    await first.store.keep(sampleHighlight());
    await first.store.maintain();
    const { engine, deletions, failWith } = brokenUntilDeleted("UnknownError");
    const withLock = async <Value>(_name: string, work: () => Promise<Value>) => {
      failWith("QuotaExceededError");
      return work();
    };
    const outcome = await memoryStore({ folder: first.folder, engine, withLock }).store.keep(
      sampleHighlight(),
    );
    assert.deepEqual(outcome, { kind: "refused", reason: "storage-full" });
    assert.equal(deletions(), 0);
  });

  it("is left alone where the backup's highlights are of a form that this version can't read", async () => {
    const first = memoryStore();
    await first.store.keep(sampleHighlight());
    await first.store.maintain();
    const [[name, text] = ["", ""]] = first.folder.files;
    const lines = text
      .split("\n")
      .slice(1, -2)
      .map((line) => line.replace('"target"', '"passage"'));
    const writer = beginBackup({ at: "2026-11-25T12:00:00.000Z", changes: Date.now() }, 2);
    first.folder.files.set(name, writer.head + writer.add(lines) + writer.foot());
    const { engine, deletions } = brokenUntilDeleted("UnknownError");
    assert.equal((await memoryStore({ folder: first.folder, engine }).store.all()).ok, false);
    assert.equal(deletions(), 0);
  });

  for (const [what, name, hasBackup] of [
    ["there is no backup", "UnknownError", false],
    ["it is of a newer version", "VersionError", true],
    ["the disk is full", "QuotaExceededError", true],
    ["our own migration goes against a rule of the database", "ConstraintError", true],
    ["our own migration makes a wrong key", "DataError", true],
  ] as const) {
    it(`is left alone where ${what}`, async () => {
      const first = memoryStore();
      await first.store.keep(sampleHighlight());
      if (hasBackup) await first.store.maintain();
      const { engine, deletions } = brokenUntilDeleted(name);
      const { store } = memoryStore({ folder: first.folder, engine });
      const outcome = await store.keep(sampleHighlight());
      assert.equal(outcome.kind, "refused");
      assert.equal(deletions(), 0);
    });
  }
});

describe("backups", () => {
  it("are written by the next context where one ended before it could", async () => {
    const first = memoryStore();
    const highlight = sampleHighlight();
    await first.store.keep(highlight);
    assert.equal(first.folder.files.size, 0);
    await memoryStore(first).store.maintain();
    assert.ok([...first.folder.files.values()].some((text) => text.includes(highlight.id)));
  });

  it("are an older one where the newest was cut off in the middle", async () => {
    const { store, folder, engine } = memoryStore();
    const [one, two] = [sampleHighlight(), sampleHighlight()];
    await store.keep(one);
    await store.maintain();
    await store.keep(two);
    await store.maintain();
    const newest = [...folder.files].find(([, text]) => text.includes(two.id));
    folder.files.set(newest?.[0] ?? "", newest?.[1].slice(0, -40) ?? "");
    const restored = memoryStore({ folder });
    const all = await restored.store.all();
    assert.deepEqual(all.ok && all.value.highlights.map(({ id }) => id), [one.id]);
    assert.notEqual(restored.engine, engine, "an empty database, filled from the backup");
  });

  for (const [what, damage] of [
    ["is lost", (db: UserDb) => db.meta.delete(COUNTERS_KEY)],
    ["is damaged", (db: UserDb) => db.meta.put({ key: COUNTERS_KEY, changes: "many", pages: -1 })],
  ] as const) {
    it(`go on being the newest where the count of changes ${what}`, async () => {
      const memory = memoryStore();
      const [one, two] = [sampleHighlight(), sampleHighlight()];
      await memory.store.keep(one);
      await memory.store.maintain();
      const db = connectUserDb(memory.engine);
      await damage(db);
      db.connection.close();
      memory.now += 1000;
      await memory.store.keep(two);
      await memory.store.maintain();
      const all = await memoryStore({ folder: memory.folder }).store.all();
      assert.deepEqual(
        all.ok && new Set(all.value.highlights.map(({ id }) => id)),
        new Set([one.id, two.id]),
      );
      const notices = await memory.store.notices();
      assert.deepEqual(notices.ok && notices.value, [], "nothing was restored");
    });
  }

  it("keep the last state of a day for seven days", async () => {
    const memory = memoryStore();
    for (let day = 0; day < 10; day += 1) {
      await memory.store.keep(sampleHighlight({ note: `Day ${day}` }));
      await memory.store.maintain();
      memory.now += 24 * 60 * 60 * 1000;
    }
    const state = await memory.store.backupState();
    assert.deepEqual(state.kind === "kept" && state.days, [
      "2026-12-03",
      "2026-12-02",
      "2026-12-01",
      "2026-11-30",
      "2026-11-29",
      "2026-11-28",
      "2026-11-27",
    ]);
  });

  it("lose a deleted highlight, each of them, when its undo lapses, and nothing else", async () => {
    const memory = memoryStore();
    const [gone, stays] = [sampleHighlight({ note: "Gone." }), sampleHighlight({ note: "Stays." })];
    for (const highlight of [gone, stays]) await memory.store.keep(highlight);
    for (let day = 0; day < 3; day += 1) {
      await memory.store.maintain();
      memory.now += 24 * 60 * 60 * 1000;
      await memory.store.keep(sampleHighlight());
    }
    const holding = (note: string) =>
      [...memory.folder.files.values()].filter((text) => text.includes(note)).length;
    const before = holding("Stays.");
    assert.equal(holding("Gone."), before);
    await memory.store.delete(gone.id);
    memory.now += UNDO_MS + 1;
    await memory.store.maintain();
    assert.equal(holding("Gone."), 0);
    assert.ok(holding("Stays.") >= before);
  });

  it("are not needed for saving: a browser without a place for them says so, and keeps highlights", async () => {
    const memory = memoryStore({ openFolder: () => Promise.reject(new NoFolderError("no file system")) });
    const gone = sampleHighlight();
    assert.equal((await memory.store.keep(gone)).kind, "written");
    const state = await memory.store.backupState();
    assert.deepEqual(state, { kind: "unavailable" });
    await memory.store.delete(gone.id);
    memory.now += UNDO_MS + 1;
    await memory.store.maintain();
    assert.equal(await trashCount(memory.engine), 0, "purged, as no backup can hold it");
    assert.deepEqual(await memory.store.eraseEverything(), { ok: true, value: null });
  });

  it("that can't be reached just now are waited for: nothing is begun, purged or erased without them", async () => {
    const first = memoryStore();
    const highlight = sampleHighlight();
    await first.store.keep(highlight);
    await first.store.maintain();
    let isOut = true;
    const openFolder = async () => {
      if (isOut) throw new DOMException("Try again.", "UnknownError");
      return first.folder;
    };
    const next = memoryStore({ openFolder });
    assert.deepEqual(await next.store.all(), { ok: false, error: "storage-failed" });
    isOut = false;
    const all = await next.store.all();
    assert.deepEqual(all.ok && all.value.highlights, [highlight], "restored, as soon as they are there");
    await next.store.delete(highlight.id);
    next.now += UNDO_MS + 1;
    isOut = true;
    await next.store.maintain();
    assert.deepEqual(await next.store.eraseEverything(), { ok: false, error: "storage-failed" });
    assert.equal(await trashCount(next.engine), 1, "what reminds of the backups that hold it");
    isOut = false;
    await next.store.maintain();
    assert.equal(await trashCount(next.engine), 0);
    assert.ok([...first.folder.files.values()].every((text) => !text.includes(highlight.id)));
  });

  it("hold what came back while its lapsed deletion was taken out of them", async () => {
    const { folder, highlight } = await purgeWhile({
      before: async (other, highlight) => {
        await other.store.import([highlight]);
        await other.store.maintain();
      },
    });
    const all = await memoryStore({ folder }).store.all();
    assert.deepEqual(all.ok && all.value.highlights, [highlight]);
  });
});

describe("the trash", () => {
  it("keeps what came back and was deleted anew while its first deletion was purged", async () => {
    const { store, highlight } = await purgeWhile({
      after: async (other, highlight) => {
        await other.store.import([highlight]);
        await other.store.delete(highlight.id);
      },
    });
    assert.deepEqual(await store.restore(highlight.id), { kind: "written", highlight });
  });

  it("lets go of a damaged row that does not say when it was deleted", async () => {
    const memory = memoryStore();
    await memory.store.all();
    const db = connectUserDb(memory.engine);
    await db.trash.put({ id: "damaged" });
    db.connection.close();
    await memory.store.maintain();
    assert.equal(await trashCount(memory.engine), 0);
  });
});
