import assert from "node:assert/strict";
import { test } from "node:test";
import { ABSENT } from "../../core/knowledge/edit-json.ts";
import { type BrokenKnowledge, edit, SAMPLE_FOLDERS, verifyEdited } from "./verify-edited.ts";

const PLAN = "entities/plan.json";
const CRITIC = "entities/critic.json";
const LAMPCO = "entities/lampco.json";
const SCHEME = "entities/scheme.json";
const lampsFigure = "claims[1].figures[0]";
const riseFigure = "claims[1].figures[1]";

const FIGURE = {
  id: "plan-target-lamps",
  unit: "lamps",
  comparator: "about",
  of: "lamps in the city",
  period: null,
  asOf: null,
  role: "target",
  equivalents: [],
};

/** Claims that their sources do not bear out. */
const BROKEN: readonly BrokenKnowledge[] = [
  {
    name: "another figure",
    edits: edit(PLAN, lampsFigure, { ...FIGURE, value: 2600, shown: "2,600 lamps" }),
    messages: [
      'entities/plan.json: claim "plan-target": figures lack 2,500, which the text tells',
      'entities/plan.json: claim "plan-target": figures lack 3.5 billion, which the text tells',
      'entities/plan.json: claim "plan-target": figures[0].shown is "2,600 lamps", but its sentences lack 2600',
    ],
  },
  {
    name: "a figure of another scale",
    edits: edit(PLAN, `${lampsFigure}.equivalents[0]`, {
      value: 3_500_000,
      unit: "USD",
      shown: "$3.5 million",
    }),
    messages: [
      'entities/plan.json: claim "plan-target": figures lack 3.5 billion, which the text tells',
      'entities/plan.json: claim "plan-target": figures[0].equivalents[0].shown is "$3.5 million", but its sentences lack 3.5 million',
    ],
  },
  {
    name: "a value that its figure does not print",
    edits: edit(PLAN, `${lampsFigure}.value`, 25_000),
    messages: [
      'entities/plan.json: claim "plan-target": figures[0].value is 25000, but shown says "2,500 lamps"',
    ],
  },
  {
    name: "another unit",
    edits: edit(PLAN, `${lampsFigure}.unit`, "streets"),
    messages: [
      'entities/plan.json: claim "plan-target": figures[0].unit is "streets", but its sentences don\'t count 2500 in it',
    ],
  },
  {
    name: "another currency",
    edits: edit(PLAN, `${lampsFigure}.equivalents[0].unit`, "CNY"),
    messages: [
      'entities/plan.json: claim "plan-target": figures[0].equivalents[0].unit is "CNY", but its sentences don\'t count 3.5 billion in it',
    ],
  },
  {
    name: "an exact figure that the source calls rough",
    edits: edit(PLAN, `${lampsFigure}.comparator`, "exactly"),
    messages: [
      'entities/plan.json: claim "plan-target": figures[0].comparator is "exactly", but its sentences say "about"',
    ],
  },
  {
    name: "another figure in words",
    edits: edit(PLAN, riseFigure, {
      ...FIGURE,
      id: "plan-target-rise",
      value: 5,
      unit: "times",
      shown: "fivefold",
    }),
    messages: [
      'entities/plan.json: claim "plan-target": figures lack four, which the text tells',
      'entities/plan.json: claim "plan-target": figures[1].shown is "fivefold", but its sentences lack it',
    ],
  },
  {
    name: "a figure in words in another unit",
    edits: edit(PLAN, `${riseFigure}.unit`, "years"),
    messages: [
      'entities/plan.json: claim "plan-target": figures[1].unit is "years", but its sentences don\'t count fourfold in it',
    ],
  },
  {
    name: "a stated day that is not there",
    edits: [...edit(PLAN, "claims[0].date", "2031-03-05"), ...edit("events.json", "[0].date", "2031-03-05")],
    messages: [
      'entities/plan.json: claim "plan-published": figures lack 4, which the text tells',
      'entities/plan.json: claim "plan-published": date is stated, but its sentences lack day 5',
    ],
  },
  {
    name: "a stated month that is not there",
    edits: edit(SCHEME, "claims[0].date", "2030-06"),
    messages: ['entities/scheme.json: claim "scheme-suspended": date is stated, but its sentences lack June'],
  },
  {
    name: "an inferred year that nothing gives",
    edits: edit(PLAN, "claims[1].due", "2036"),
    messages: [
      `entities/plan.json: claim "plan-target": due is inferred, but neither its sentences, its reasoning nor the document's date give 2036`,
    ],
  },
  {
    name: "a text fragment of another paragraph",
    edits: edit(PLAN, "claims[0].sources[0].textFragment", "said Lin Critic"),
    messages: [
      'entities/plan.json: claim "plan-published": sources[0].textFragment does not stand in paragraph 2 of gazette-2031.txt: "said Lin Critic"',
    ],
  },
  {
    name: "a text fragment that stands earlier too",
    edits: edit(CRITIC, "claims[1].sources[0].textFragment", "street"),
    messages: [
      'entities/critic.json: claim "critic-quote": sources[0].textFragment stands in paragraph 1 of gazette-2031.txt already, where the link would open: "street"',
    ],
  },
  {
    name: "a paragraph under another heading",
    edits: edit(CRITIC, "claims[2].sources[0].section", null),
    messages: [
      'entities/critic.json: claim "critic-estimate": sources[0].section is none; paragraph 4 of gazette-2031 stands under "The critics speak"',
    ],
  },
  {
    name: "a section that is no heading",
    edits: edit(PLAN, "claims[0].sources[0].section", "The critics speak"),
    messages: [
      'entities/plan.json: claim "plan-published": sources[0].section is "The critics speak"; paragraph 2 of gazette-2031 stands under none',
    ],
  },
  {
    name: "a draft told as final",
    edits: edit(PLAN, "claims[0].status", null),
    messages: [
      'entities/plan.json: claim "plan-published": status is null, but its sentences speak of a draft',
      'entities/plan.json: claim "plan-target": status is "draft", but its sentences do not say so',
    ],
  },
  {
    name: "a suspension told as done",
    edits: edit(SCHEME, "claims[0].status", null),
    messages: [
      'entities/scheme.json: claim "scheme-suspended": status is null, but its sentences speak of a suspension',
    ],
  },
  {
    name: "an allegation told as settled",
    edits: edit("entities/bureau.json", "claims[bureau-accused].status", null),
    messages: [
      'entities/bureau.json: claim "bureau-accused": status is null, but its sentences say "accused"',
    ],
  },
  {
    name: "an act told as a draft on no ground but itself",
    edits: edit(SCHEME, "claims[scheme-suspended].status", "draft"),
    messages: [
      'entities/scheme.json: claim "scheme-suspended": status is "draft", but its sentences do not say so',
    ],
  },
  {
    name: "a status the source does not give",
    edits: edit(CRITIC, "claims[2].status", "alleged"),
    messages: [
      'entities/critic.json: claim "critic-estimate": status is "alleged", but its sentences do not say so',
    ],
  },
  {
    name: "a quote of words that nobody quotes",
    edits: edit(LAMPCO, "claims[lampco-aim].kind", "quote"),
    messages: [
      'entities/lampco.json: claim "lampco-aim": kind is "quote", but its sentences have no quotation marks',
    ],
  },
  {
    name: "a wish told as a statement",
    edits: [
      ...edit(LAMPCO, "claims[lampco-ban].kind", "statement"),
      ...edit("opinion-documents.json", "[0].facts", ["lampco-ban"]),
    ],
    messages: [
      'entities/lampco.json: claim "lampco-ban": kind is "statement", but its sentences say what "should" be',
    ],
  },
  {
    name: "an inference of the source told as its finding",
    edits: edit(CRITIC, "claims[critic-estimate].inference", ABSENT),
    messages: [
      'entities/critic.json: claim "critic-estimate": inference is missing, but its sentences only suggest the estimate',
    ],
  },
  {
    name: "a speaker that the paragraph does not name",
    edits: edit(CRITIC, "claims[critic-quote].speaker", { name: "Lampco", entity: "lampco" }),
    messages: [
      'entities/critic.json: claim "critic-quote": speaker.entity is "lampco", which its paragraph does not name, nor does carried-entities.json say by what words',
    ],
  },
  {
    name: "an entity that the paragraph does not name",
    edits: edit(CRITIC, "claims[2].entities", ["critic", "lampco"]),
    messages: [
      'entities/critic.json: claim "critic-estimate": entities[1] is "lampco", which its paragraph does not name, nor does carried-entities.json say by what words',
    ],
  },
];

for (const { name, edits, messages } of BROKEN) {
  test(`${name} is found by the source texts`, (t) => {
    assert.deepEqual(verifyEdited(t, SAMPLE_FOLDERS, edits), messages);
  });
}

test("a whole knowledge base has no breach by its source texts", (t) => {
  assert.deepEqual(verifyEdited(t, SAMPLE_FOLDERS, []), []);
});
