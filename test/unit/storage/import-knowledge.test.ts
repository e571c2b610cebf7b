import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { ensureKnowledge } from "../../../src/storage/import-knowledge.ts";
import { connectKnowledgeDb, type IdbEngine, KNOWLEDGE_DB_NAME } from "../../../src/storage/knowledge-db.ts";
import { makeKnowledgeRows } from "../../../src/storage/knowledge-rows.ts";
import { killedAtWrite, makeEngine, packAt } from "./knowledge-fixture.ts";

/** Everything the database holds, as it stands. */
async function readAllRows(engine: IdbEngine): Promise<unknown> {
  const db = connectKnowledgeDb(engine);
  try {
    return { slices: await db.slices.toArray(), meta: await db.meta.toArray() };
  } finally {
    db.connection.close();
  }
}

/** What a whole copy of the sample at a revision holds, in the order of its keys. */
function wholeCopy(revision: string): unknown {
  const { slices, listings, version } = makeKnowledgeRows(packAt(revision));
  return { slices: [...slices].sort((a, b) => (a.key < b.key ? -1 : 1)), meta: [listings, version] };
}

const EMPTY = { slices: [], meta: [] };

test("an empty database is seeded", async () => {
  const { engine } = makeEngine();
  assert.equal(await ensureKnowledge(async () => packAt("r1"), engine), "r1");
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
});

test("a copy of another revision is replaced whole", async () => {
  const { engine } = makeEngine();
  await ensureKnowledge(async () => packAt("r1"), engine);
  const smaller = { ...packAt("r2"), entities: packAt("r2").entities.slice(0, 1), conflicts: [] };
  await ensureKnowledge(async () => smaller, engine);
  const db = connectKnowledgeDb(engine);
  assert.deepEqual(await db.slices.toCollection().primaryKeys(), ["sample/bureau"]);
  db.connection.close();
});

test("a whole copy is left alone", async (t) => {
  const { engine } = makeEngine();
  await ensureKnowledge(async () => packAt("r1"), engine);
  const add = t.mock.method(IDBObjectStore.prototype, "add");
  await ensureKnowledge(async () => packAt("r1"), engine);
  assert.equal(add.mock.callCount(), 0);
});

// The sample has three entities: rows 1 to 3 are slices, 4 the listings, 5 the version.
for (const nth of [1, 3, 4, 5]) {
  test(`killed at row ${nth} of 5, a first import leaves nothing and the next one ends whole`, async () => {
    const { factory, engine } = makeEngine();
    await killedAtWrite(nth, factory, (dying) =>
      assert.rejects(ensureKnowledge(async () => packAt("r1"), dying)),
    );
    assert.deepEqual(await readAllRows(engine), EMPTY);
    await ensureKnowledge(async () => packAt("r1"), engine);
    assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
  });

  test(`killed at row ${nth} of 5, a replacement leaves the old copy and the next one ends whole`, async () => {
    const { factory, engine } = makeEngine();
    await ensureKnowledge(async () => packAt("r1"), engine);
    await killedAtWrite(nth, factory, (dying) =>
      assert.rejects(ensureKnowledge(async () => packAt("r2"), dying)),
    );
    assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
    await ensureKnowledge(async () => packAt("r2"), engine);
    assert.deepEqual(await readAllRows(engine), wholeCopy("r2"));
  });
}

test("many contexts at once end with one whole copy, written once", async (t) => {
  const { engine } = makeEngine();
  const add = t.mock.method(IDBObjectStore.prototype, "add");
  await Promise.all([1, 2, 3, 4].map(() => ensureKnowledge(async () => packAt("r1"), engine)));
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
  assert.equal(add.mock.callCount(), 5);
});

test("contexts of two revisions at once end with a whole copy of one of them", async () => {
  const { engine } = makeEngine();
  await Promise.all(
    ["r1", "r2", "r1"].map((revision) => ensureKnowledge(async () => packAt(revision), engine)),
  );
  const rows = await readAllRows(engine);
  const expected = JSON.stringify(rows).includes("Bureau r1") ? "r1" : "r2";
  assert.deepEqual(rows, wholeCopy(expected));
});

test("a database of a later version is made anew", async () => {
  const { factory, engine } = makeEngine();
  await openNatively(factory, 990, (db) => db.createObjectStore("other"));
  await ensureKnowledge(async () => packAt("r1"), engine);
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
});

test("many contexts at once make a broken database anew, and end with one whole copy", async () => {
  const { factory, engine } = makeEngine();
  await openNatively(factory, 990, (db) => db.createObjectStore("other"));
  await Promise.all([1, 2, 3].map(() => ensureKnowledge(async () => packAt("r1"), engine)));
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
});

test("a database that lost its stores is made anew", async () => {
  const { factory, engine } = makeEngine();
  // Dexie's version 1 is version 10 of IndexedDB.
  await openNatively(factory, 10, () => {});
  await ensureKnowledge(async () => packAt("r1"), engine);
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
});

test("a database that can't be opened at all is told, not passed over", async () => {
  const broken = {
    open: () => {
      throw new Error("no disk");
    },
    deleteDatabase: () => {
      throw new Error("no disk");
    },
  };
  await assert.rejects(
    ensureKnowledge(async () => packAt("r1"), { indexedDB: broken, IDBKeyRange }),
    /no disk/,
  );
});

test("without a pack nothing is touched and the reason is told", async () => {
  const { engine } = makeEngine();
  await ensureKnowledge(async () => packAt("r1"), engine);
  const load = async () => {
    throw new Error("knowledge.json is damaged");
  };
  await assert.rejects(ensureKnowledge(load, engine), /knowledge\.json is damaged/);
  assert.deepEqual(await readAllRows(engine), wholeCopy("r1"));
});

function openNatively(
  factory: IDBFactory,
  version: number,
  upgrade: (db: IDBDatabase) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(KNOWLEDGE_DB_NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
