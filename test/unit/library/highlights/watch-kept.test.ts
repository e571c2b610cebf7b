import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import {
  type KeptWatch,
  type WatchedHighlights,
  watchKept,
} from "../../../../src/library/highlights/watch-kept.ts";
import type { HighlightStore } from "../../../../src/storage/highlight-store.ts";
import { keptOf } from "../../core/library/kept-fixture.ts";
import { memoryStore } from "../../storage/user-fixture.ts";

const highlights = [1, 2, 3].map((number) => keptOf({ number, note: `Note ${number}` }).highlight);
const [first] = highlights;

describe("watching what is kept", () => {
  let store: HighlightStore;
  let reads: string[][];
  let seen: WatchedHighlights[];
  let wake: () => void;
  /** Asks the watch's question, as the database does after a change: Dexie's live queries need a browser. */
  let ask: () => Promise<void>;
  let watch: KeptWatch;
  let lifetime: AbortController;
  beforeEach(async () => {
    const memory = memoryStore();
    reads = [];
    seen = [];
    wake = () => undefined;
    ask = async () => undefined;
    lifetime = new AbortController();
    store = {
      ...memory.store,
      watch: (question, onAnswer) => {
        ask = async () => onAnswer(await question(memory.store));
      },
      getMany: (ids) => {
        reads.push([...ids]);
        return memory.store.getMany(ids);
      },
    };
    assert.ok((await store.import(highlights)).ok);
    watch = watchKept(
      store,
      (watched) => {
        seen.push(watched);
        wake();
      },
      lifetime.signal,
      (error) => assert.fail(String(error)),
    );
    await ask();
    await until((notes) => notes.length === 3);
  });
  afterEach(() => lifetime.abort());

  const notesOf = (watched: WatchedHighlights | undefined) =>
    watched?.highlights.state === "loaded"
      ? watched.highlights.kept.map(({ highlight }) => highlight.note)
      : [];
  /** Waits until what was reported last is as wanted; the test's own limit ends it. */
  const until = async (isWanted: (notes: readonly string[]) => boolean) => {
    while (!isWanted(notesOf(seen.at(-1)))) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };

  it("reads all at first, and then only what another context has changed", async () => {
    assert.deepEqual(reads.flat().length, 3);
    reads.length = 0;
    assert.ok(first);
    await store.change(first.id, { note: { from: "Note 1", to: "Another" } });
    await ask();
    await until((notes) => notes.includes("Another"));
    assert.deepEqual(reads, [[first.id]]);
  });

  it("follows what goes and comes back, and sightings, without reading it all again", async () => {
    assert.ok(first);
    const deleted = await store.deleteMany([first.id]);
    await ask();
    await until((notes) => notes.length === 2);
    assert.ok(deleted.ok);
    await store.undo(deleted.value.acts);
    await ask();
    await until((notes) => notes.length === 3);
    reads.length = 0;
    await store.noteSightings([{ id: first.id, status: "moved", found: "words", at: first.created }]);
    await ask();
    const statusOf = () => {
      const last = seen.at(-1);
      if (last?.highlights.state !== "loaded") return null;
      return (
        last.highlights.kept.find(({ highlight }) => highlight.id === first.id)?.sighting?.status ?? null
      );
    };
    await until(() => statusOf() === "moved");
    assert.deepEqual(reads, []);
  });

  it("shows at once what this page has done", () => {
    assert.ok(first);
    watch.apply([{ before: first, after: null }]);
    assert.deepEqual(notesOf(seen.at(-1)).sort(), ["Note 2", "Note 3"]);
    watch.apply([{ before: null, after: first }]);
    assert.equal(notesOf(seen.at(-1)).length, 3);
  });
});
