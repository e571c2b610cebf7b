import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBKeyRange } from "fake-indexeddb";
import { parseEntityKey } from "../../../src/core/model/ids.ts";
import type { Pack } from "../../../src/core/model/pack.ts";
import { createKnowledgeStore } from "../../../src/storage/entities.ts";
import { connectKnowledgeDb, type IdbEngine, type KnowledgeDb } from "../../../src/storage/knowledge-db.ts";
import { makeEngine, packAt, refsOf } from "./knowledge-fixture.ts";

const R1 = packAt("r1");
const REFS = refsOf(R1);
const NAMES = ["Bureau r1", "Lamp plan", "Lin Critic"];

function openStore(engine: IdbEngine, pack: Pack = R1) {
  return createKnowledgeStore({ loadBundled: async () => pack, engine });
}

function failToLoad(): Promise<Pack> {
  return Promise.reject(new Error("knowledge.json is damaged"));
}

async function namesFrom(store: ReturnType<typeof openStore>): Promise<string[]> {
  return (await store.getEntityCards(REFS)).map(({ name }) => name);
}

/** An engine whose database is a whole copy of the sample at r1. */
async function makeSeededEngine(): Promise<IdbEngine> {
  const { engine } = makeEngine();
  await openStore(engine).revision();
  return engine;
}

async function damage(engine: IdbEngine, change: (db: KnowledgeDb) => Promise<unknown>): Promise<void> {
  const db = connectKnowledgeDb(engine);
  await change(db);
  db.connection.close();
}

test("cards come from the database without loading the bundled pack", async () => {
  const store = createKnowledgeStore({ loadBundled: failToLoad, engine: await makeSeededEngine() });
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.deepEqual(store.state(), { origin: "database" });
});

test("cards from the database and from the bundled pack are the same", async () => {
  const seeded = openStore(await makeSeededEngine());
  const bundled = openStore({});
  assert.deepEqual(await seeded.getEntityCards(REFS), await bundled.getEntityCards(REFS));
  assert.deepEqual(await seeded.listEntities(), await bundled.listEntities());
  assert.equal(seeded.state().origin, "database");
  assert.equal(bundled.state().origin, "bundled");
});

test("cards come in the order asked for, unknown entities left out", async () => {
  const store = openStore(await makeSeededEngine());
  const [bureau, plan] = REFS;
  assert.ok(bureau && plan);
  const unknown = parseEntityKey("sample/nobody");
  const elsewhere = parseEntityKey("elsewhere/plan");
  assert.ok(unknown && elsewhere);
  const cards = await store.getEntityCards([plan, unknown, elsewhere, bureau]);
  assert.equal(store.state().origin, "database");
  assert.deepEqual(
    cards.map(({ name }) => name),
    ["Lamp plan", "Bureau r1"],
  );
});

test("an empty database is answered for at once and seeded for the next time", async () => {
  const { engine } = makeEngine();
  const store = openStore(engine);
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.deepEqual(store.state(), { origin: "bundled", reason: "the copy has no version row" });
  await store.settled();
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.deepEqual(store.state(), { origin: "database" });
});

const DAMAGES: readonly (readonly [name: string, change: (db: KnowledgeDb) => Promise<unknown>])[] = [
  ["a row lost", (db) => db.slices.delete("sample/plan")],
  ["a row cut short", (db) => db.slices.put({ key: "sample/plan", json: '{"pack":', checksum: 1 })],
  ["a row with other content", (db) => db.slices.put({ key: "sample/plan", json: "{}", checksum: 1 })],
  ["a row of another kind", (db) => db.slices.put({ key: "sample/plan", json: 7 })],
  ["all rows lost", (db) => db.slices.clear()],
  ["the version lost", (db) => db.meta.delete("version")],
  ["the version damaged", (db) => db.meta.put({ key: "version", form: 1, revision: "r1", sliceKeys: "all" })],
  [
    "a form of another version",
    (db) => db.meta.put({ key: "version", form: 0, revision: "r1", sliceKeys: [] }),
  ],
  ["everything lost", (db) => Promise.all([db.meta.clear(), db.slices.clear()])],
  ["the database deleted", (db) => db.connection.delete()],
];

for (const [name, change] of DAMAGES) {
  test(`with ${name}, cards come from the bundled pack and the copy is whole the next time`, async () => {
    const engine = await makeSeededEngine();
    await damage(engine, change);
    const store = openStore(engine);
    assert.deepEqual(await namesFrom(store), NAMES);
    assert.equal(store.state().origin, "bundled");
    await store.settled();
    const next = createKnowledgeStore({ loadBundled: failToLoad, engine });
    assert.deepEqual(await namesFrom(next), NAMES);
    assert.deepEqual(next.state(), { origin: "database" });
  });
}

test("with the listings lost, they come from the bundled pack and stand in the copy the next time", async () => {
  const engine = await makeSeededEngine();
  await damage(engine, (db) => db.meta.delete("listings"));
  const store = openStore(engine);
  assert.deepEqual(
    (await store.listEntities()).map(({ name }) => name),
    NAMES,
  );
  assert.equal(store.state().origin, "bundled");
  await store.settled();
  const next = createKnowledgeStore({ loadBundled: failToLoad, engine });
  assert.equal((await next.listEntities()).length, 3);
});

test("a database wiped under an open store is answered for and made again", async () => {
  const engine = await makeSeededEngine();
  const store = openStore(engine);
  await namesFrom(store);
  await damage(engine, (db) => db.connection.delete());
  assert.deepEqual(await namesFrom(store), NAMES);
  await store.settled();
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.deepEqual(store.state(), { origin: "database" });
});

test("a copy of another revision is not shown where the bundled revision is known", async () => {
  const engine = await makeSeededEngine();
  const store = createKnowledgeStore({
    loadBundled: async () => packAt("r2"),
    bundledRevision: "r2",
    engine,
  });
  assert.equal((await namesFrom(store))[0], "Bureau r2");
  assert.deepEqual(store.state(), { origin: "bundled", reason: "the copy is of another revision" });
  await store.settled();
  assert.equal((await namesFrom(store))[0], "Bureau r2");
  assert.deepEqual(store.state(), { origin: "database" });
});

test("asking for the revision brings the copy up to it", async () => {
  const engine = await makeSeededEngine();
  assert.equal(await openStore(engine, packAt("r2")).revision(), "r2");
  const next = createKnowledgeStore({ loadBundled: failToLoad, engine });
  assert.equal((await namesFrom(next))[0], "Bureau r2");
});

test("without IndexedDB every answer comes from the bundled pack, and it is said why", async () => {
  const store = openStore({});
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.equal((await store.listEntities()).length, 3);
  assert.equal(await store.revision(), "r1");
  const state = store.state();
  assert.match(state.origin === "bundled" ? state.reason : "", /IndexedDB API missing/);
  assert.deepEqual(await namesFrom(store), NAMES);
});

test("a database that throws on opening is given up after one repair", async () => {
  let opens = 0;
  const throwing = {
    open: () => {
      opens += 1;
      throw new Error("no disk");
    },
    deleteDatabase: () => {
      throw new Error("no disk");
    },
  };
  const store = openStore({ indexedDB: throwing, IDBKeyRange });
  assert.deepEqual(await namesFrom(store), NAMES);
  await store.settled();
  const opensBefore = opens;
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.equal(opens, opensBefore);
});

test("a database that never answers delays one card, not the next", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let opens = 0;
  const stuck = {
    open: () => {
      opens += 1;
      return {};
    },
    deleteDatabase: () => ({}),
  };
  const store = openStore({ indexedDB: stuck, IDBKeyRange });
  const waiting = namesFrom(store);
  t.mock.timers.tick(1500);
  assert.deepEqual(await waiting, NAMES);
  assert.deepEqual(store.state(), { origin: "bundled", reason: "the database did not answer in time" });
  const opensBefore = opens;
  assert.deepEqual(await namesFrom(store), NAMES);
  assert.equal(opens, opensBefore);
});

test("where database and bundled pack both fail, the reason is told, and the next try may succeed", async () => {
  let isDamaged = true;
  const store = createKnowledgeStore({ loadBundled: () => (isDamaged ? failToLoad() : Promise.resolve(R1)) });
  await assert.rejects(store.getEntityCards(REFS), /knowledge\.json is damaged/);
  isDamaged = false;
  assert.deepEqual(await namesFrom(store), NAMES);
});

test("many questions at once on an empty database are all answered and seed it once", async () => {
  const { engine } = makeEngine();
  let loads = 0;
  const store = createKnowledgeStore({
    loadBundled: async () => {
      loads += 1;
      return R1;
    },
    engine,
  });
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => store.getEntityCards(REFS)));
  assert.ok(answers.every((cards) => cards.length === 3));
  await store.settled();
  assert.equal(loads, 1);
  assert.deepEqual(await namesFrom(createKnowledgeStore({ loadBundled: failToLoad, engine })), NAMES);
});
