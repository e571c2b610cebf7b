import assert from "node:assert/strict";
import { test } from "node:test";
import { buildEntityCard } from "../../../../src/core/knowledge/build-card.ts";
import { indexPacks, type KnowledgeIndex } from "../../../../src/core/knowledge/index-pack.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import type { EntityCard } from "../../../../src/core/model/entity-card.ts";
import { type EntityRef, parseEntityKey } from "../../../../src/core/model/ids.ts";
import { editJson } from "./edit-json.ts";
import { sampleClaim, samplePackJson } from "./sample-pack.ts";

function indexOf(...jsons: readonly unknown[]): KnowledgeIndex {
  return indexPacks(
    jsons.map((json) => {
      const pack = parsePack(json);
      assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
      return pack.value;
    }),
  );
}

function refTo(key: string): EntityRef {
  const ref = parseEntityKey(key);
  assert.ok(ref);
  return ref;
}

function cardOf(knowledge: KnowledgeIndex, ...keys: readonly string[]): EntityCard {
  const card = buildEntityCard(knowledge, keys.map(refTo));
  assert.ok(card);
  return card;
}

const sample = indexOf(samplePackJson());

test("a card has the entity's names apart: its own, the simplified Chinese one, the others", () => {
  const { name, nativeName, otherNames } = cardOf(sample, "sample/bureau");
  assert.equal(name, "Bureau of Lamps");
  assert.deepEqual(nativeName, { text: "灯局", lang: "zh-Hans", kind: "native" });
  assert.deepEqual(
    otherNames.map(({ text }) => text),
    ["BOL", "燈局", "Dengju"],
  );
});

test("a name in other capitals or with a hyphen is no other name", () => {
  const othersWith = (text: string) => {
    const alias = { text, lang: "en", kind: "alias" };
    const renamed = indexOf(editJson(samplePackJson(), "entities[0].names[3]", alias));
    return cardOf(renamed, "sample/bureau").otherNames.map((name) => name.text);
  };
  assert.ok(!othersWith("bureau of\u00A0LAMPS").includes("bureau of\u00A0LAMPS"));
  assert.ok(!othersWith("Bureau-of-Lamps").includes("Bureau-of-Lamps"));
  assert.ok(othersWith("Lamp-Bureau").includes("Lamp-Bureau"));
});

test("traditional characters are shown where there are no simplified ones, and nothing where there is no Chinese", () => {
  const renamed = indexOf(
    editJson(samplePackJson(), "entities[0].names[3]", { text: "B", lang: "en", kind: "alias" }),
  );
  assert.equal(cardOf(renamed, "sample/bureau").nativeName?.text, "燈局");
  assert.equal(cardOf(sample, "sample/plan").nativeName, null);
});

test("a card holds the claims about its entity with speaker, figures and sources, the most telling first", () => {
  const { claims } = cardOf(sample, "sample/bureau");
  assert.deepEqual(
    claims.map(({ id }) => id),
    ["plan-target", "plan-out", "critic-view"],
  );
  const [target] = claims;
  assert.deepEqual(target?.speaker, { name: "Bureau of Lamps", entity: { pack: "sample", id: "bureau" } });
  assert.equal(target?.figures[0]?.shown, "2 times");
  assert.deepEqual(target?.sources, [
    {
      document: "gazette-2031",
      title: "News of The Gazette",
      publisher: "The Gazette",
      author: "A. Writer",
      published: "2031-03-05",
      publishedBasis: "stated",
      publishedReasoning: null,
      link: "https://news.example/gazette-2031",
      archiveLink: null,
      paragraph: 1,
      section: "Lamps",
    },
  ]);
});

test("a source says how its date was worked out, and where a copy of it is kept", () => {
  let json = editJson(samplePackJson(), "documents[0].dateBasis", "inferred");
  json = editJson(json, "documents[0].reasoning", "The address gives it.");
  json = editJson(json, "documents[0].archiveUrl", "https://kept.example/1");
  const source = cardOf(indexOf(json), "sample/bureau").claims[0]?.sources[0];
  assert.equal(source?.publishedBasis, "inferred");
  assert.equal(source?.publishedReasoning, "The address gives it.");
  assert.equal(source?.archiveLink, "https://kept.example/1");
});

test("a speaker without an entity opens no card", () => {
  const view = cardOf(sample, "sample/critic").claims.find(({ id }) => id === "critic-view");
  assert.deepEqual(view?.speaker, { name: "Lin Critic", entity: null });
});

test("a claim that only the summary names stands in the card too, so that the summary has its sources", () => {
  const cited = indexOf(
    editJson(samplePackJson(), "entities[2].summary", [{ text: "A person.", claims: ["plan-out"] }]),
  );
  assert.ok(cardOf(cited, "sample/critic").claims.some(({ id }) => id === "plan-out"));
});

test("a conflict shows both sides, the other side's claims included, and the figures to compare", () => {
  const [conflict] = cardOf(sample, "sample/bureau").conflicts;
  assert.deepEqual(
    conflict?.sides.map(({ label, claims, figures }) => [
      label,
      claims.map(({ id }) => id),
      figures.map(({ id }) => id),
    ]),
    [
      ["Bureau", ["plan-target"], ["plan-target-lamps"]],
      ["Critic", ["critic-count"], ["critic-count-lamps"]],
    ],
  );
});

test("related entities stand once each, telling relations before vague ones, inverse ones derived", () => {
  const relationsOf = (key: string) =>
    cardOf(sample, key).related.map(
      ({ entity, relation, direction }) => `${direction} ${relation} ${entity.id}`,
    );
  assert.deepEqual(relationsOf("sample/bureau"), ["in issued-by plan"]);
  assert.deepEqual(relationsOf("sample/plan"), ["out issued-by bureau", "in responds-to critic"]);
  assert.deepEqual(cardOf(sample, "sample/plan").related[0]?.nativeName, {
    text: "灯局",
    lang: "zh-Hans",
    kind: "native",
  });
});

test("conflicts nearest to the entity come first", () => {
  const far = {
    id: "far",
    kind: "figures",
    topic: "Far",
    explanation: "The bureau is merely concerned.",
    sides: [
      { label: "A", claims: ["plan-target"], figures: [] },
      { label: "B", claims: ["critic-count"], figures: [] },
    ],
  };
  const near = {
    ...far,
    id: "near",
    kind: "views",
    sides: [
      { label: "A", claims: ["bureau-says"], figures: [] },
      { label: "B", claims: ["critic-view"], figures: [] },
    ],
  };
  let json = editJson(samplePackJson(), "conflicts", [far, near]);
  json = editJson(json, "claims[4]", sampleClaim({ id: "bureau-says", entities: ["bureau"] }));
  assert.deepEqual(
    cardOf(indexOf(json), "sample/bureau").conflicts.map(({ id }) => id),
    ["near", "far"],
  );
});

test("a card over entities of two packs is led by the first and holds what both know", () => {
  const other = editJson(editJson(samplePackJson(), "id", "other"), "entities[0].name", "Lamp Bureau");
  const both = indexOf(samplePackJson(), other);
  const card = cardOf(both, "other/bureau", "sample/bureau");
  assert.equal(card.name, "Lamp Bureau");
  assert.deepEqual(card.entities, [refTo("other/bureau"), refTo("sample/bureau")]);
  assert.equal(card.claims.length, 6);
  assert.equal(card.otherNames.filter(({ text }) => text === "BOL").length, 1);
});

test("unknown references are left out, and a card of unknown ones alone is none", () => {
  assert.deepEqual(cardOf(sample, "sample/nobody", "sample/plan").entities, [refTo("sample/plan")]);
  assert.equal(buildEntityCard(sample, [refTo("sample/nobody"), refTo("elsewhere/plan")]), null);
  assert.equal(buildEntityCard(sample, []), null);
});

test("a card survives JSON unchanged", () => {
  const card = cardOf(sample, "sample/bureau");
  assert.deepEqual(JSON.parse(JSON.stringify(card)), card);
});
