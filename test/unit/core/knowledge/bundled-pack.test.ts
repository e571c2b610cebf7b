import assert from "node:assert/strict";
import { test } from "node:test";
import { buildEntityCard } from "../../../../src/core/knowledge/build-card.ts";
import { indexPacks } from "../../../../src/core/knowledge/index-pack.ts";
import type { Pack } from "../../../../src/core/model/pack.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";

function bundledPack(): Pack {
  const pack = readShippedKnowledge();
  assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  return pack.value;
}

test("the bundled pack has the same revision whenever it is read", () => {
  assert.match(bundledPack().revision, /^[0-9a-f]{16}$/);
  assert.equal(bundledPack().revision, bundledPack().revision);
});

test("the ministry's closed card shows the draft plan's target for 2023 in figures, with publisher and date", () => {
  const pack = bundledPack();
  const miit = pack.entities.find((entity) => entity.id === "miit");
  assert.ok(miit);
  const card = buildEntityCard(indexPacks([pack]), [{ pack: pack.id, id: miit.id }]);
  const target = card?.claims
    .slice(0, 3)
    .find(({ figures }) => figures.some(({ value, unit }) => value === 250_000_000_000 && unit === "CNY"));
  assert.ok(target, "no claim of the first three has the 250 billion yuan");
  assert.equal(target.kind, "target");
  assert.equal(target.due, "2023");
  assert.equal(target.date, "2021-07-12");
  assert.equal(target.sources[0]?.publisher, "Protocol");
  assert.match(target.sources[0]?.link ?? "", /^https:\/\/.*#:~:text=/);
});

test("every entity has a card whose every claim and summary sentence leads to a source", () => {
  const pack = bundledPack();
  const knowledge = indexPacks([pack]);
  for (const { id } of pack.entities) {
    const card = buildEntityCard(knowledge, [{ pack: pack.id, id }]);
    assert.ok(card && card.claims.length > 0 && card.summary.length > 0, `${id} has nothing to say`);
    const claims = new Set(card.claims.map((claim) => claim.id));
    assert.ok(card.summary.every((sentence) => sentence.claims.every((claim) => claims.has(claim))));
    assert.ok(card.claims.every(({ sources }) => sources.length > 0));
  }
});
