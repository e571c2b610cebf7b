import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { rankClaims } from "../../../../src/core/knowledge/rank-claims.ts";
import { sampleClaim, samplePackJson } from "./sample-pack.ts";

const SPEAKER = { name: "Someone" };
const FIGURE = {
  value: 2,
  unit: "lamps",
  shown: "2",
  comparator: "exactly",
  of: "lamps",
  period: null,
  asOf: null,
  role: "reported",
  equivalents: [],
};

function figureOf(claim: string) {
  return { ...FIGURE, id: `${claim}-figure` };
}

/** The order in which the bureau's card shows some claims, given worst first. */
function rank(
  claims: readonly (Record<string, unknown> & { readonly id: string })[],
  summaryClaims: string[],
): string[] {
  const sample = samplePackJson();
  const [bureau, plan, critic] = Array.isArray(sample["entities"]) ? sample["entities"] : [];
  const summary = summaryClaims.map((id) => ({ text: `Rests on ${id}.`, claims: [id] }));
  const pack = parsePack({
    ...sample,
    entities: [
      { ...bureau, summary },
      { ...plan, summary: [], relations: [] },
      { ...critic, relations: [] },
    ],
    claims: claims.map(sampleClaim),
    events: [],
    conflicts: [],
  });
  assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  const entity = pack.value.entities[0];
  assert.ok(entity);
  return rankClaims(entity, pack.value.claims).map((claim) => claim.id);
}

test("a card says what its entity is, what it did last, how much, and what is merely thought at the end", () => {
  const worstFirst = [
    { id: "opinion", kind: "opinion", speaker: SPEAKER },
    { id: "quote", kind: "quote", speaker: SPEAKER },
    {
      id: "third-subject",
      kind: "target",
      entities: ["plan", "critic", "bureau"],
      figures: [figureOf("third-subject")],
    },
    { id: "statement" },
    { id: "earlier-event", kind: "event", date: "2030" },
    { id: "statement-with-figure", figures: [figureOf("statement-with-figure")] },
    { id: "estimate", kind: "estimate" },
    { id: "target-without-figure", kind: "target" },
    {
      id: "target-as-second-subject",
      kind: "target",
      entities: ["plan", "bureau"],
      figures: [figureOf("second")],
    },
    { id: "target", kind: "target", figures: [figureOf("target")] },
    { id: "last-event", kind: "event", date: "2031" },
    { id: "what-it-is" },
  ];
  const bestFirst = worstFirst.map((claim) => claim.id).reverse();
  assert.deepEqual(rank(worstFirst, ["what-it-is"]), bestFirst);
});

test("what an entity is, is a claim about it that its summary opens on, and never an opinion", () => {
  const claims = [
    { id: "cited-later", kind: "statement" },
    { id: "view", kind: "opinion", speaker: SPEAKER },
    { id: "of-others", entities: ["plan", "critic", "bureau"] },
  ];
  assert.deepEqual(rank(claims, ["view"]), ["cited-later", "of-others", "view"]);
  assert.deepEqual(rank(claims, ["of-others"]), ["cited-later", "of-others", "view"]);
});

test("what an entity did last is the newest event about it, the exact day after the bare year", () => {
  const claims = [
    { id: "of-others", kind: "event", date: "2040", entities: ["plan", "critic", "bureau"] },
    { id: "statement", date: "2035" },
    { id: "year", kind: "event", date: "2031" },
    { id: "day", kind: "event", date: "2031-03-04" },
    { id: "old", kind: "event", date: "2030-12-31" },
    { id: "target", kind: "target" },
  ];
  assert.deepEqual(rank(claims, []), ["day", "target", "year", "old", "statement", "of-others"]);
});

test("of two events on one day, the one the summary names is the last", () => {
  const claims = [
    { id: "one", kind: "event", date: "2031" },
    { id: "two", kind: "event", date: "2031" },
    { id: "target", kind: "target" },
  ];
  assert.deepEqual(rank(claims, ["target", "two"]), ["target", "two", "one"]);
});

test("what the summary rests on comes first among its like, in the summary's order", () => {
  const ids = ["one", "two", "three", "four"];
  const claims = [...ids.map((id) => ({ id })), { id: "target", kind: "target" }];
  assert.deepEqual(rank(claims, ["one", "four", "three"]), ["one", "target", "four", "three", "two"]);
});

test("statements of newer years come first, those of one year in the order of the pack", () => {
  const claims = [
    { id: "none" },
    { id: "old", date: "2015-05-06" },
    { id: "month", date: "2021-07" },
    { id: "day", date: "2021-07-20" },
    { id: "new", date: "2024" },
  ];
  assert.deepEqual(rank(claims, []), ["new", "month", "day", "old", "none"]);
});

test("equal claims keep the order of the pack", () => {
  const ids = ["d", "a", "c", "b"];
  assert.deepEqual(
    rank(
      ids.map((id) => ({ id })),
      [],
    ),
    ids,
  );
});

test("an entity with opinions alone shows opinions", () => {
  assert.deepEqual(rank([{ id: "opinion", kind: "opinion", speaker: SPEAKER }], []), ["opinion"]);
});
