import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parsePack } from "../../../src/core/knowledge/parse-pack.ts";
import { createCardLoader } from "../../../src/welcome/create-card-loader.ts";
import { samplePackJson } from "../core/knowledge/sample-pack.ts";

describe("the first-run page's cards", () => {
  const pack = parsePack(samplePackJson());
  assert.ok(pack.ok);
  const loadCard = createCardLoader(pack.value);

  it("are the pack's own", () => {
    for (const { id, name } of pack.value.entities) assert.equal(loadCard(id)?.name, name);
  });

  it("are none for an entity the pack has not", () => {
    assert.equal(loadCard("no-such-entity"), null);
  });
});
