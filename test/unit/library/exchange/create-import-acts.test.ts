import assert from "node:assert/strict";
import { it } from "node:test";
import { createImportActs } from "../../../../src/library/exchange/create-import-acts.ts";
import { memoryStore } from "../../storage/user-fixture.ts";

/** A file that was deleted, moved or locked after it was chosen. */
class ClosedFile extends File {
  override text(): Promise<string> {
    return Promise.reject(new DOMException("A requested file could not be read", "NotReadableError"));
  }
}

it("says so where the browser can't read a file", async () => {
  const { store } = memoryStore();
  const acts = createImportActs({ store, now: Date.now, onActs: () => {} });
  const reading = acts.read(new ClosedFile(["[]"], "gone.json"), () => {}, new AbortController().signal);
  assert.deepEqual(await reading, { kind: "closed" });
});
