import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCardCache } from "../../../../src/content/hovering/card-cache.ts";
import { fail, type Result, succeed } from "../../../../src/core/basics/result.ts";
import type { EntityId, EntityRef, PackId } from "../../../../src/core/model/ids.ts";

const ref = (id: string): EntityRef => ({ pack: "sinogloss" as PackId, id: id as EntityId });

/** A background that knows some entities and remembers what it was asked. */
function background(known: readonly string[], answer?: () => Result<string>) {
  const asked: string[][] = [];
  const cache = createCardCache(async (entities) => {
    asked.push(entities.map(({ id }) => id));
    const cards = entities
      .filter(({ id }) => known.includes(id))
      .map((entity) => ({ entities: [entity], name: entity.id }));
    return answer?.() ?? succeed(JSON.stringify(cards));
  });
  return { cache, asked };
}

describe("the card cache", () => {
  it("asks for a card once", async () => {
    const { cache, asked } = background(["miit"]);
    assert.equal((await cache.find(ref("miit")))?.name, "miit");
    assert.equal((await cache.find(ref("miit")))?.name, "miit");
    assert.deepEqual(asked, [["miit"]]);
  });

  it("asks for the cards of a page in one message, and not again for those it has", async () => {
    const { cache, asked } = background(["miit", "cac", "idc"]);
    cache.prefetch([ref("miit"), ref("cac")]);
    cache.prefetch([ref("cac"), ref("idc")]);
    await cache.find(ref("cac"));
    assert.deepEqual(asked, [["miit", "cac"], ["idc"]]);
  });

  it("asks for nothing when it has all", () => {
    const { cache, asked } = background([]);
    cache.prefetch([]);
    assert.deepEqual(asked, []);
  });

  it("has no card for an entity the background does not know, and asks anew the next time", async () => {
    const { cache, asked } = background([]);
    assert.equal(await cache.find(ref("nobody")), null);
    assert.equal(await cache.find(ref("nobody")), null);
    assert.deepEqual(asked, [["nobody"], ["nobody"]]);
  });

  it("asks anew after a failure", async () => {
    const answers: Result<string>[] = [fail("the worker died")];
    const { cache } = background(
      ["miit"],
      () => answers.pop() ?? succeed(JSON.stringify([{ entities: [ref("miit")], name: "MIIT" }])),
    );
    assert.equal(await cache.find(ref("miit")), null);
    assert.equal((await cache.find(ref("miit")))?.name, "MIIT");
  });
});
