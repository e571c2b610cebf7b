import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { parsePack } from "../../../src/core/knowledge/parse-pack.ts";
import type { EntityRef } from "../../../src/core/model/ids.ts";
import type { Pack } from "../../../src/core/model/pack.ts";
import type { IdbEngine } from "../../../src/storage/knowledge-db.ts";
import { editJson } from "../core/knowledge/edit-json.ts";
import { samplePackJson } from "../core/knowledge/sample-pack.ts";

/** The sample pack at a revision; its bureau bears the revision in its name, so that a card tells which it is from. */
export function packAt(revision: string): Pack {
  const named = editJson(samplePackJson(), "entities[0].name", `Bureau ${revision}`);
  const pack = parsePack(editJson(named, "revision", revision));
  if (!pack.ok) throw new Error("The sample pack is broken");
  return pack.value;
}

/** References to every entity of a pack. */
export function refsOf(pack: Pack): EntityRef[] {
  return pack.entities.map(({ id }) => ({ pack: pack.id, id }));
}

/** An empty IndexedDB of its own. */
export function makeEngine(): { readonly factory: IDBFactory; readonly engine: IdbEngine } {
  const factory = new IDBFactory();
  return { factory, engine: { indexedDB: factory, IDBKeyRange } };
}

/**
 * Lets every `nth` row written abort its transaction while `work` runs, and refuses deletions: what is left behind
 * is what a process killed at that moment leaves.
 */
export async function killedAtWrite(
  nth: number,
  factory: IDBFactory,
  work: (engine: IdbEngine) => Promise<unknown>,
): Promise<void> {
  const dying = {
    open: (name: string, version?: number) => factory.open(name, version),
    deleteDatabase: () => {
      throw new Error("killed");
    },
  };
  const { add } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.add = function (...args) {
    writes += 1;
    const request = add.apply(this, args);
    if (writes === nth) this.transaction.abort();
    return request;
  };
  try {
    await work({ indexedDB: dying, IDBKeyRange });
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}
