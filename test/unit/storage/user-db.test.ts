import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { isRecord } from "../../../src/core/basics/is-record.ts";
import type { IdbEngine } from "../../../src/storage/knowledge-db.ts";
import { connectUserDb } from "../../../src/storage/user-db.ts";
import { migrateRow, USER_DB_VERSIONS, type UserDbVersion } from "../../../src/storage/user-db-versions.ts";
import { makeHighlightRow, readHighlightRow } from "../../../src/storage/user-rows.ts";
import { sampleHighlight } from "../../support/sample-highlight.ts";

/** A version to come: its rows say of what form they are. */
const NEXT: UserDbVersion = {
  version: 2,
  stores: { highlights: "id, *pages, *entities, *tags, modified, form" },
  migrate: { highlights: (row) => (isRecord(row) ? { ...row, form: 2 } : row) },
};
const ROWS = [1, 2, 3].map((number) => makeHighlightRow(sampleHighlight({ note: `Note ${number}` })));

/** A database as version 1 left it. */
async function oldDatabase(): Promise<IdbEngine> {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = connectUserDb(engine, USER_DB_VERSIONS.slice(0, 1));
  await db.highlights.bulkAdd(ROWS);
  db.connection.close();
  return engine;
}

async function rowsOf(engine: IdbEngine, versions: readonly UserDbVersion[]): Promise<unknown[]> {
  const db = connectUserDb(engine, versions);
  try {
    return await db.highlights.toArray();
  } finally {
    db.connection.close();
  }
}

const byId = (rows: readonly unknown[]) => [...rows].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
const idOf = (row: unknown) => (isRecord(row) ? String(row["id"]) : "");

describe("the versions of the reader's database", () => {
  it("are declared in order, from 1, without a gap", () => {
    assert.deepEqual(
      USER_DB_VERSIONS.map(({ version }) => version),
      USER_DB_VERSIONS.map((_, index) => index + 1),
    );
  });

  it("bring an old database's rows to the new form, and lose none", async () => {
    const engine = await oldDatabase();
    const migrated = await rowsOf(engine, [...USER_DB_VERSIONS, NEXT]);
    assert.deepEqual(byId(migrated), byId(ROWS.map((row) => ({ ...row, form: 2 }))));
    assert.ok(migrated.every((row) => readHighlightRow(row).ok));
  });

  it("leave the old database as it was where a migration fails half-way", async () => {
    const engine = await oldDatabase();
    let rows = 0;
    const failing: UserDbVersion = {
      ...NEXT,
      migrate: {
        highlights: (row) => {
          rows += 1;
          if (rows === 2) throw new Error("killed");
          return isRecord(row) ? { ...row, form: 2 } : row;
        },
      },
    };
    await assert.rejects(rowsOf(engine, [...USER_DB_VERSIONS, failing]));
    assert.deepEqual(byId(await rowsOf(engine, USER_DB_VERSIONS)), byId(ROWS));
  });

  it("migrate a row of an old backup as they would in the database", () => {
    const [row] = ROWS;
    assert.deepEqual(migrateRow("highlights", row, 1, [...USER_DB_VERSIONS, NEXT]), { ...row, form: 2 });
    assert.equal(migrateRow("highlights", row, 2, [...USER_DB_VERSIONS, NEXT]), row);
  });
});
