import assert from "node:assert/strict";
import { test } from "node:test";
import { succeed } from "../../../src/core/basics/result.ts";
import { createDatabaseAccess } from "../../../src/storage/database-access.ts";
import { makeEngine, packAt } from "./knowledge-fixture.ts";

/** A promise that a test settles. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("a question that fails late leaves the connection of a newer one open", async () => {
  const { engine } = makeEngine();
  const access = createDatabaseAccess({ engine, loadPack: async () => packAt("r1") });
  await access.repair();
  const [first, second, third] = [gate(), gate(), gate()];
  const failAfter = ({ opened }: ReturnType<typeof gate>) =>
    access.ask(async () => {
      await opened;
      throw new Error("the read failed");
    });
  const failing = [failAfter(first), failAfter(second)];
  first.open();
  assert.equal((await failing[0])?.ok, false);
  const newer = access.ask(async (db) => {
    await third.opened;
    return succeed(await db.slices.count());
  });
  second.open();
  await failing[1];
  third.open();
  const answer = await newer;
  assert.ok(answer.ok && answer.value > 0, JSON.stringify(answer));
});
