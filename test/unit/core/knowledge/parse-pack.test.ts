import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { ABSENT, editJson } from "./edit-json.ts";
import { sampleClaim, samplePackJson } from "./sample-pack.ts";

interface BrokenPack {
  readonly name: string;
  readonly at: string;
  readonly value: unknown;
  readonly message: string;
}

const target = 'entity "plan": claim "plan-target"';

const BROKEN_PACKS: readonly BrokenPack[] = [
  {
    name: "a figure without a unit",
    at: "claims[2].figures[0].unit",
    value: ABSENT,
    message: `${target}: figures[0].unit is missing`,
  },
  {
    name: "a figure with a unit that has a code of its own",
    at: "claims[2].figures[0].unit",
    value: "yuan",
    message: `${target}: figures[0].unit is "yuan"; write "CNY"`,
  },
  {
    name: "a figure whose value is a text",
    at: "claims[2].figures[0].value",
    value: "2",
    message: `${target}: figures[0].value should be a number, not a string`,
  },
  {
    name: "a period that runs backwards",
    at: "claims[2].figures[0].period",
    value: "2035/2031",
    message: `${target}: figures[0].period is no date (2021, 2021-07, 2021-07-12) and no interval (2021/2023): "2035/2031"`,
  },
  {
    name: "a figure id used twice",
    at: "claims[3].figures[0].id",
    value: "plan-target-lamps",
    message:
      'entity "critic": claim "critic-count": figures[0].id is taken: claim "plan-target" has a figure "plan-target-lamps" already',
  },
  {
    name: "a claim without sources",
    at: "claims[2].sources",
    value: ABSENT,
    message: `${target}: sources is missing`,
  },
  {
    name: "a claim with an empty list of sources",
    at: "claims[2].sources",
    value: [],
    message: `${target}: sources needs at least one entry`,
  },
  {
    name: "an unknown document",
    at: "claims[2].sources[0].document",
    value: "gazette-2013",
    message: `${target}: sources[0].document names no document of the pack: "gazette-2013"`,
  },
  {
    name: "a paragraph counted from 0",
    at: "claims[2].sources[0].paragraph",
    value: 0,
    message: `${target}: sources[0].paragraph should be a whole number from 1`,
  },
  {
    name: "sentences out of order",
    at: "claims[2].sources[0].sentences",
    value: [2, 1],
    message: `${target}: sources[0].sentences should ascend, each number once`,
  },
  {
    name: "a text fragment of eight words",
    at: "claims[2].sources[0].textFragment",
    value: "one two three four five six seven eight",
    message: `${target}: sources[0].textFragment has more than 7 words: "one two three four five six seven eight"`,
  },
  {
    name: "an unknown entity in a claim",
    at: "claims[2].entities[1]",
    value: "burreau",
    message: `${target}: entities[1] names no entity of the pack: "burreau"`,
  },
  {
    name: "an unknown entity as speaker",
    at: "claims[2].speaker.entity",
    value: "burreau",
    message: `${target}: speaker.entity names no entity of the pack: "burreau"`,
  },
  {
    name: "a kind of claim outside the list",
    at: "claims[2].kind",
    value: "goal",
    message: `${target}: kind is "goal", which is none of: statement, event, target, estimate, opinion, quote`,
  },
  {
    name: "an opinion nobody holds",
    at: "claims[0].speaker",
    value: null,
    message: 'entity "critic": claim "critic-view": speaker is null, though the claim is an opinion',
  },
  {
    name: "a source's inference without its author as speaker",
    at: "claims[1].inference",
    value: { by: "source", reasoning: "It adds up." },
    message:
      'entity "plan": claim "plan-out": speaker is null, though the inference is the source\'s: its author is the speaker',
  },
  {
    name: "a date that is no day",
    at: "claims[1].date",
    value: "2031-02-29",
    message:
      'entity "plan": claim "plan-out": date is no date of the form 2021, 2021-07 or 2021-07-12: "2031-02-29"',
  },
  {
    name: "an inferred date without its reasoning",
    at: "claims[1].dateBasis",
    value: "inferred",
    message: 'entity "plan": claim "plan-out": reasoning is missing, though dateBasis is "inferred"',
  },
  {
    name: "an allegation denied that no conflict joins to its denial",
    at: "claims[1].status",
    value: "denied",
    message:
      'entity "plan": claim "plan-out": status is "denied", but no conflict of kind "accounts" joins the claim to its denial',
  },
  {
    name: "a document with an inferred date and no reasoning",
    at: "documents[0].dateBasis",
    value: "inferred",
    message: 'document "gazette-2031": reasoning is missing, though dateBasis is "inferred"',
  },
  {
    name: "an address that would run a script",
    at: "documents[0].url",
    value: "javascript:alert(1)",
    message: 'document "gazette-2031": url is no http or https address: "javascript:alert(1)"',
  },
  {
    name: "a document without a title",
    at: "documents[0].title",
    value: " ",
    message: 'document "gazette-2031": title is empty',
  },
  {
    name: "an entity type outside the list",
    at: "entities[2].type",
    value: "planet",
    message:
      'entity "critic": type is "planet", which is none of: agency, party, legislature, alliance, law, plan, measure, ' +
      "strategy, initiative, policy, system, company, fund, product, research, think-tank, analyst, law-firm, " +
      "publication, person, event, technology, concept, resource",
  },
  {
    name: "an id with a slash",
    at: "events[0].id",
    value: "plan/out",
    message:
      'event "plan/out": id is "plan/out"; an id is made of a to z, 0 to 9, hyphen, dot and underscore',
  },
  {
    name: "an entity id used twice",
    at: "entities[3]",
    value: {
      id: "plan",
      type: "plan",
      name: "Other plan",
      names: [],
      summary: [],
      mark: "shown",
      relations: [],
    },
    message: 'entity "plan": id is taken: entities[1] has it already',
  },
  {
    name: "a summary that rests on nothing",
    at: "entities[0].summary[0].claims",
    value: [],
    message: 'entity "bureau": summary[0].claims needs at least one entry',
  },
  {
    name: "a summary that rests on an unknown claim",
    at: "entities[0].summary[0].claims[0]",
    value: "plan-goal",
    message: 'entity "bureau": summary[0].claims[0] names no claim of the pack: "plan-goal"',
  },
  {
    name: "a relation to an unknown entity",
    at: "entities[1].relations[1].target",
    value: "burreau",
    message: 'entity "plan": relations[1].target names no entity of the pack: "burreau"',
  },
  {
    name: "a relation of an entity to itself",
    at: "entities[1].relations[1].target",
    value: "plan",
    message: 'entity "plan": relations[1].target is the entity itself',
  },
  {
    name: "a name given twice",
    at: "entities[0].names[1]",
    value: { text: "Bureau of Lamps", lang: "en", kind: "alias" },
    message: 'entity "bureau": names[1] repeats names[0]',
  },
  {
    name: "a matching rule outside the list",
    at: "entities[0].names[1].match.needs",
    value: "luck",
    message: 'entity "bureau": names[1].match.needs is "luck", which is none of: none, context, expansion',
  },
  {
    name: "a name with letters turned around",
    at: "entities[0].name",
    value: "Bureau \u202eof Lamps",
    message: 'entity "bureau": name holds a control or direction character',
  },
  {
    name: "an event about nobody",
    at: "events[0].entities",
    value: [],
    message: 'event "plan-out": entities needs at least one entry',
  },
  {
    name: "an event that rests on an unknown claim",
    at: "events[0].claims[0]",
    value: "plan-goal",
    message: 'event "plan-out": claims[0] names no claim of the pack: "plan-goal"',
  },
  {
    name: "a conflict with one side",
    at: "conflicts[0].sides",
    value: [{ label: "Bureau", claims: ["plan-target"], figures: [] }],
    message: 'conflict "lamp-count": sides needs at least two entries',
  },
  {
    name: "a conflict that names a figure of the other side",
    at: "conflicts[0].sides[0].figures[0]",
    value: "critic-count-lamps",
    message:
      'conflict "lamp-count": sides[0].figures[0] belongs to no claim of this side: "critic-count-lamps"',
  },
  {
    name: "a conflict of figures with a side that has none",
    at: "conflicts[0].sides[1].claims[0]",
    value: "critic-view",
    message:
      'conflict "lamp-count": sides[1] has no figure in any claim, though the conflict is one of figures',
  },
  {
    name: "a field the form does not know",
    at: "claims[2].mood",
    value: "merry",
    message: `${target}: has a field the pack form does not know: "mood"`,
  },
  { name: "another format", at: "format", value: "glossary", message: 'format should be "sinogloss-pack"' },
  {
    name: "a later version of the form",
    at: "formatVersion",
    value: 2,
    message: "formatVersion should be 1",
  },
  { name: "a pack without a list", at: "events", value: ABSENT, message: "events is missing" },
];

test("a whole pack is read as it stands", () => {
  const result = parsePack(samplePackJson());
  assert.deepEqual(result, { ok: true, value: samplePackJson() });
});

for (const { name, at, value, message } of BROKEN_PACKS) {
  test(`a pack with ${name} is refused with the place`, () => {
    const result = parsePack(editJson(samplePackJson(), at, value));
    assert.deepEqual(result.ok ? [] : result.error.map((error) => error.message), [message]);
  });
}

test("every error of a pack is reported at once", () => {
  let broken: unknown = samplePackJson();
  broken = editJson(broken, "claims[2].figures[0].unit", ABSENT);
  broken = editJson(broken, "claims[2].entities[1]", "burreau");
  broken = editJson(broken, "documents[1].lang", 7);
  broken = editJson(broken, "title", ABSENT);
  const result = parsePack(broken);
  assert.deepEqual(result.ok ? [] : result.error.map((error) => error.message), [
    "title is missing",
    'document "courier-2031": lang should be a text, not a number',
    `${target}: entities[1] names no entity of the pack: "burreau"`,
    `${target}: figures[0].unit is missing`,
  ]);
});

test("an error tells its parts apart", () => {
  const result = parsePack(editJson(samplePackJson(), "claims[2].figures[0].unit", ABSENT));
  assert.deepEqual(result.ok ? null : result.error[0], {
    file: null,
    entity: "plan",
    item: 'claim "plan-target"',
    field: "figures[0].unit",
    problem: "is missing",
    message: `${target}: figures[0].unit is missing`,
  });
});

test("an item without an id is told by its place in the pack", () => {
  const result = parsePack(
    editJson(samplePackJson(), "claims[1]", { ...sampleClaim({ id: "" }), id: undefined }),
  );
  const messages = result.ok ? [] : result.error.map((error) => error.message);
  assert.ok(
    messages.includes('entity "bureau": claims[1]: id should be a text, not nothing'),
    messages.join("\n"),
  );
});

test("an allegation denied may stand in a conflict of accounts", () => {
  let json = editJson(samplePackJson(), "claims[1].status", "denied");
  json = editJson(json, "conflicts[0].kind", "accounts");
  json = editJson(json, "conflicts[0].sides[1].claims[0]", "plan-out");
  assert.equal(parsePack(json).ok, true);
});
