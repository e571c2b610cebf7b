import type { HighlightStore } from "../../storage/highlight-store.ts";
import { readPersistence, readStorageUse } from "../../storage/storage-room.ts";
import type { StorageFacts } from "./privacy-page.tsx";

/** What the browser and the backups say of the storage now. */
export async function readStorageFacts(store: HighlightStore): Promise<StorageFacts> {
  const [used, persistence, backups] = await Promise.all([
    readStorageUse(),
    readPersistence(),
    store.backupState(),
  ]);
  return {
    used,
    isPersisted: persistence === "persisted",
    backups: backups.kind === "kept" ? { newest: backups.newest, days: backups.days } : null,
  };
}
