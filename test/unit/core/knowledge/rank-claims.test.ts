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

test("a card goes from what can be checked to what is merely thought", () => {
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
    { id: "event", kind: "event" },
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
  ];
  const bestFirst = worstFirst.map((claim) => claim.id).reverse();
  assert.deepEqual(rank(worstFirst, []), bestFirst);
});

test("what the summary rests on comes first among its like, in the summary's order", () => {
  const claims = [
    { id: "one", kind: "event" },
    { id: "two", kind: "event" },
    { id: "three", kind: "event" },
    { id: "target", kind: "target" },
  ];
  assert.deepEqual(rank(claims, ["three", "two"]), ["target", "three", "two", "one"]);
});

test("an exact date comes before a vague one and before none", () => {
  const claims = [
    { id: "none", kind: "event" },
    { id: "year", kind: "event", date: "2031" },
    { id: "day", kind: "event", date: "2031-03-04" },
  ];
  assert.deepEqual(rank(claims, []), ["day", "year", "none"]);
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
