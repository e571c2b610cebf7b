import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Highlight } from "../../../../src/core/model/highlight.ts";
import { createStoredActs, type StoredActs } from "../../../../src/library/acts/create-stored-acts.ts";
import type { Act } from "../../../../src/storage/bulk-highlights.ts";
import { keptOf } from "../../core/library/kept-fixture.ts";
import { type MemoryStore, memoryStore } from "../../storage/user-fixture.ts";

const one = keptOf({ number: 1, note: "mine", tags: ["law"] }).highlight;
const two = keptOf({ number: 2, tags: ["law"] }).highlight;
const variant: Highlight = {
  ...keptOf({ number: 3, note: "theirs", colour: "pink" }).highlight,
  variantOf: one.id,
};

describe("the library's acts on what is stored", () => {
  let memory: MemoryStore;
  let acts: StoredActs;
  let heard: Act[];
  beforeEach(async () => {
    memory = memoryStore();
    heard = [];
    acts = createStoredActs({
      store: memory.store,
      now: () => memory.now,
      onActs: (done) => heard.push(...done),
    });
    assert.ok((await memory.store.import([one, two, variant])).ok);
  });

  const stored = async ({ id }: Highlight): Promise<Highlight | null> => {
    const found = await memory.store.getMany([id]);
    assert.ok(found.ok);
    return found.value.highlights[0] ?? null;
  };
  const undo = async (outcome: Awaited<ReturnType<StoredActs["change" | "keepOne" | "keepBoth"]>>) => {
    assert.ok(outcome.kind === "done", outcome.kind);
    return outcome.undo();
  };

  it("change a highlight and put back the very version it had, telling of both", async () => {
    const outcome = await acts.change(one, { note: { from: "mine", to: "better" } });
    assert.equal((await stored(one))?.note, "better");
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 0 });
    assert.deepEqual(await stored(one), one);
    assert.deepEqual(
      heard.map(({ after }) => after?.note),
      ["better", "mine"],
    );
  });

  it("take back only their own change where another tab has changed another field before", async () => {
    await memory.store.change(one.id, { colour: { from: "yellow", to: "blue" } });
    const outcome = await acts.change(one, { note: { from: "mine", to: "better" } });
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 0 });
    const now = await stored(one);
    assert.deepEqual([now?.note, now?.colour], ["mine", "blue"]);
  });

  it("keep both where another tab has changed the same field", async () => {
    await memory.store.change(one.id, { note: { from: "mine", to: "another tab's" } });
    const outcome = await acts.change(one, { note: { from: "mine", to: "better" } });
    assert.equal(outcome.kind, "kept-both");
    assert.equal((await stored(one))?.note, "another tab's");
  });

  it("delete one and restore it, and say so where the time for that is over", async () => {
    const outcome = await acts.remove([one.id]);
    assert.equal(await stored(one), null);
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 0 });
    assert.deepEqual(await stored(one), one);
    const again = await acts.remove([one.id]);
    memory.now += 61_000;
    assert.deepEqual(await undo(again), { kind: "lapsed" });
  });

  it("delete several and bring them all back", async () => {
    const outcome = await acts.remove([one.id, two.id]);
    assert.deepEqual([await stored(one), await stored(two)], [null, null]);
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 0 });
    assert.deepEqual([await stored(one), await stored(two)], [one, two]);
  });

  it("tag several, and leave on undo what was changed since", async () => {
    const outcome = await acts.addTag([one.id, two.id], "thesis");
    await memory.store.change(two.id, { note: { from: "", to: "since" } });
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 1 });
    assert.deepEqual((await stored(one))?.tags, ["law"]);
    assert.deepEqual((await stored(two))?.tags, ["law", "thesis"]);
  });

  it("go on with the second version under the first one's id", async () => {
    const outcome = await acts.keepOne(variant, one);
    const now = await stored(one);
    assert.deepEqual([now?.note, now?.colour, now?.variantOf], ["theirs", "pink", null]);
    assert.deepEqual(now?.lineage.at(-1), one.modified);
    assert.equal(await stored(variant), null);
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 0 });
    assert.deepEqual([await stored(one), await stored(variant)], [one, variant]);
  });

  it("let no version go where the other was changed since the reader saw them", async () => {
    await memory.store.change(one.id, { note: { from: "mine", to: "since" } });
    assert.equal((await acts.keepOne(variant, one)).kind, "changed");
    assert.deepEqual([(await stored(one))?.note, await stored(variant)], ["since", variant]);
  });

  it("let no version go that was changed since the reader saw it", async () => {
    await memory.store.change(variant.id, { note: { from: "theirs", to: "since" } });
    for (const outcome of [await acts.keepOne(variant, one), await acts.keepOne(one, variant)]) {
      assert.equal(outcome.kind, "changed");
      assert.deepEqual([await stored(one), (await stored(variant))?.note], [one, "since"]);
    }
  });

  it("take back a choice between two versions as a whole or not at all", async () => {
    const outcome = await acts.keepOne(variant, one);
    await memory.store.change(one.id, { note: { from: "theirs", to: "since" } });
    assert.deepEqual(await undo(outcome), { kind: "undone", left: 2 });
    assert.deepEqual([(await stored(one))?.note, await stored(variant)], ["since", null]);
  });

  it("bring nothing back that was erased since", async () => {
    const outcomes = [await acts.keepOne(one, variant), await acts.remove([one.id, two.id])];
    assert.ok((await memory.store.eraseEverything()).ok);
    for (const outcome of outcomes) assert.deepEqual(await undo(outcome), { kind: "lapsed" });
    assert.deepEqual(await memory.store.versions(), { ok: true, value: new Map() });
  });

  it("bring nothing back over a later deletion of a later version", async () => {
    const first = await acts.remove([one.id, two.id]);
    await undo(first);
    await memory.store.change(one.id, { note: { from: "mine", to: "later" } });
    await acts.remove([one.id]);
    assert.deepEqual(await undo(first), { kind: "lapsed" });
    assert.ok((await memory.store.restore(one.id)).kind === "written");
    assert.equal((await stored(one))?.note, "later");
  });

  it("go on with the first version by letting the second go", async () => {
    await acts.keepOne(one, variant);
    assert.deepEqual([await stored(one), await stored(variant)], [one, null]);
  });

  it("do not say that both versions stand by themselves where one was changed since", async () => {
    await memory.store.change(variant.id, { note: { from: "theirs", to: "since" } });
    assert.equal((await acts.keepBoth(variant)).kind, "changed");
    assert.equal((await stored(variant))?.variantOf, one.id);
  });

  it("let both versions stand by themselves", async () => {
    const outcome = await acts.keepBoth(variant);
    assert.equal((await stored(variant))?.variantOf, null);
    await undo(outcome);
    assert.deepEqual(await stored(variant), variant);
  });
});
