import { createHighlightStore } from "../../../src/storage/highlights.ts";
import { askPersistence, readPersistence, readStorageUse } from "../../../src/storage/storage-room.ts";

/*
 * Bundled by highlight-store-page.ts and run in a page of the extension: the store that popup and library use, where
 * tests can ask it.
 */

const failures: string[] = [];
Reflect.set(globalThis, "storeFailures", failures);
Reflect.set(globalThis, "highlightStore", {
  ...createHighlightStore({
    onError: (error) => failures.push(String(error)),
    now: () => Date.now() + (globalThis.storeClockAhead ?? 0),
  }),
  readPersistence,
  askPersistence,
  readStorageUse,
});
