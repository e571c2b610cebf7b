import type { Result } from "../core/basics/result.ts";
import { buildCardFromSlices } from "../core/knowledge/build-card.ts";
import { type EntitySlice, sliceEntity } from "../core/knowledge/entity-slice.ts";
import { type IndexedPack, indexPack } from "../core/knowledge/index-pack.ts";
import { listEntities } from "../core/knowledge/list-entities.ts";
import type { EntityCard } from "../core/model/entity-card.ts";
import type { EntityListing } from "../core/model/entity-listing.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { Pack } from "../core/model/pack.ts";
import { createDatabaseAccess } from "./database-access.ts";
import type { IdbEngine, KnowledgeDb } from "./knowledge-db.ts";
import { readListings, readSlices } from "./read-knowledge.ts";

/** Where the last answer came from; `reason` says what is wrong with the database. */
export type KnowledgeState =
  | { readonly origin: "unasked" }
  | { readonly origin: "database" }
  | { readonly origin: "bundled"; readonly reason: string };

/** What a context asks of the knowledge base. Methods reject only if database and bundled pack both fail. */
export interface KnowledgeStore {
  /** The cards of entities, in the order asked for, unknown ones left out. */
  getEntityCards(refs: readonly EntityRef[]): Promise<EntityCard[]>;
  /** Every pack whole, for what is drawn over all entities; the one the extension was built with. */
  packs(): Promise<readonly Pack[]>;
  /** Every entity, in the order of the pack. */
  listEntities(): Promise<EntityListing[]>;
  /** The revision of the bundled pack, once the database is a whole copy of it or can't be made one. */
  revision(): Promise<string>;
  /** Resolves when no repair of the database is under way. Never rejects. */
  settled(): Promise<void>;
  state(): KnowledgeState;
}

interface KnowledgeStoreOptions {
  /** Loads the pack the extension was built with. */
  readonly loadBundled: () => Promise<Pack>;
  /** That pack's revision where the caller has it at hand: a copy of any other then counts as stale at once. */
  readonly bundledRevision?: string;
  /** The IndexedDB to use; the context's own if left out. */
  readonly engine?: IdbEngine;
}

interface Bundled {
  readonly pack: Pack;
  readonly index: IndexedPack;
}

/**
 * The knowledge base of an extension context. Answers come from the database; where that is empty, stale, damaged,
 * slow or missing, they come from the bundled pack, and the database is mended in the background for the next time.
 */
export function createKnowledgeStore(options: KnowledgeStoreOptions): KnowledgeStore {
  const { engine = {}, bundledRevision = null } = options;
  const loadBundled = keepOnSuccess(async (): Promise<Bundled> => {
    const pack = await options.loadBundled();
    return { pack, index: indexPack(pack) };
  });
  const database = createDatabaseAccess({ engine, loadPack: async () => (await loadBundled()).pack });
  let state: KnowledgeState = { origin: "unasked" };

  async function answer<Value>(
    question: (db: KnowledgeDb) => Promise<Result<Value>>,
    fallBack: (bundled: Bundled) => Value,
  ): Promise<Value> {
    const answered = await database.ask(question);
    if (answered.ok) {
      state = { origin: "database" };
      return answered.value;
    }
    state = { origin: "bundled", reason: answered.error };
    const value = fallBack(await loadBundled());
    void database.repair();
    return value;
  }

  return {
    async getEntityCards(refs) {
      const slices = await answer(
        (db) => readSlices(db, refs, bundledRevision),
        ({ index }) => refs.flatMap((ref) => cutSlice(index, ref)),
      );
      return slices.flatMap((slice) => buildCardFromSlices([slice]) ?? []);
    },
    packs: async () => [(await loadBundled()).pack],
    listEntities: () =>
      answer(
        (db) => readListings(db, bundledRevision),
        ({ pack }) => listEntities(pack),
      ),
    async revision() {
      const { pack } = await loadBundled();
      await database.repair();
      return pack.revision;
    },
    settled: () => database.settled(),
    state: () => state,
  };
}

function cutSlice(index: IndexedPack, ref: EntityRef): EntitySlice[] {
  const slice = ref.pack === index.id ? sliceEntity(index, ref.id) : null;
  return slice ? [slice] : [];
}

/** Runs once and remembers the outcome, unless it failed: then the next caller tries again. */
function keepOnSuccess<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= run().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
