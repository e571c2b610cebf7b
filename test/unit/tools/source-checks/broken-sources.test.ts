import assert from "node:assert/strict";
import { test } from "node:test";
import { type Edit, SAMPLE_FOLDERS, verifyEdited } from "./verify-edited.ts";

const PLAN = "entities/plan.json";
const CRITIC = "entities/critic.json";
const LAMPCO = "entities/lampco.json";
const SCHEME = "entities/scheme.json";

const lampsFigure = "claims[1].figures[0]";
const riseFigure = "claims[1].figures[1]";

const edit = (file: string, at: string, value: unknown): readonly Edit[] => [{ file, at, value }];

interface BrokenKnowledge {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly messages: readonly string[];
}

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

/** What shows only when the source texts are at hand. */
const BROKEN: readonly BrokenKnowledge[] = [
  {
    name: "another figure",
    edits: edit(PLAN, lampsFigure, { ...FIGURE, value: 2600, shown: "2,600 lamps" }),
    messages: [
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
    edits: edit(PLAN, "claims[0].date", "2031-03-05"),
    messages: ['entities/plan.json: claim "plan-published": date is stated, but its sentences lack 05'],
  },
  {
    name: "a stated month that is not there",
    edits: edit(SCHEME, "claims[0].date", "2030-06"),
    messages: ['entities/scheme.json: claim "scheme-suspended": date is stated, but its sentences lack June'],
  },
  {
    name: "an inferred year without a ground",
    edits: edit(PLAN, "claims[1].due", "2036"),
    messages: [
      'entities/plan.json: claim "plan-target": due is inferred, but neither sentences, reasoning nor the document\'s date have 2036',
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
    name: "a status the source does not give",
    edits: edit(CRITIC, "claims[2].status", "alleged"),
    messages: [
      'entities/critic.json: claim "critic-estimate": status is "alleged", but its sentences do not say so',
    ],
  },
  {
    name: "an entity that the paragraph does not name",
    edits: edit(CRITIC, "claims[2].entities", ["critic", "bureau"]),
    messages: [
      'entities/critic.json: claim "critic-estimate": entities[1] is "bureau", which its paragraph does not name, nor does carried-entities.json say by what words',
    ],
  },
  {
    name: "words that carry no entity",
    edits: edit("carried-entities.json", "[0].words", ["An earlier scheme", "A later scheme"]),
    messages: ['carried-entities.json: [0]: words[1] carries no entity of any claim: "A later scheme"'],
  },
  {
    name: "a number of our own in a summary",
    edits: edit(PLAN, "entity.summary[0].text", "A draft of 2031 that wants about 2,800 lamps by 2035."),
    messages: [
      "entities/plan.json: entity \"plan\": summary[0].text says 2,800, which its claims' sentences don't",
    ],
  },
  {
    name: "a month of our own in a summary",
    edits: edit(SCHEME, "entity.summary[0].text", "It was suspended in June 2030."),
    messages: [
      "entities/scheme.json: entity \"scheme\": summary[0].text says June, which its claims' sentences don't",
    ],
  },
  {
    name: "a number word of our own in a claim",
    edits: edit(PLAN, "claims[0].text", "The bureau put out three plans on March 4, 2031."),
    messages: [
      "entities/plan.json: claim \"plan-published\": text says three, which its claims' sentences don't",
    ],
  },
  {
    name: "a quotation that is none",
    edits: edit(CRITIC, "claims[1].text", "Lin Critic finds the plan “mad”."),
    messages: [
      'entities/critic.json: claim "critic-quote": text quotes what its sentences do not say: “mad”',
    ],
  },
  {
    name: "a quotation of words that the source does not quote",
    edits: edit(LAMPCO, "claims[0].text", "The essay says that it “wants to own the night in every town”."),
    messages: [
      'entities/lampco.json: claim "lampco-aim": text quotes 8 words that its source does not put in quotation marks: “wants to own the night in every town”',
    ],
  },
  {
    name: "a quotation over 25 words",
    edits: edit(LAMPCO, "claims[0].text", `The essay says: “${"night ".repeat(26).trim()}”.`),
    messages: [
      'entities/lampco.json: claim "lampco-aim": text quotes 26 words; at most 25 may be: “night night night night night night night night night night night night night night night night night night night night night night night night night night”',
    ],
  },
  {
    name: "eight words of the source",
    edits: edit(LAMPCO, "claims[0].text", "The essay says it wants to own the night in every town there is."),
    messages: [
      'entities/lampco.json: claim "lampco-aim": text has a source\'s words: "wants to own the night in every town"',
    ],
  },
  {
    name: "eight words of a teaser",
    edits: edit(
      PLAN,
      "claims[0].reasoning",
      "It says more from our shop: the calendar for 2032, only for lamps.",
    ),
    messages: [
      'entities/plan.json: claim "plan-published": reasoning has a source\'s words: "more from our shop the calendar for 2032"',
    ],
  },
  {
    name: "a title that is not the document's",
    edits: edit("documents.json", "[0].title", "Lamps for all"),
    messages: [
      'documents.json: document "gazette-2031": title is "Lamps for all"; the folder\'s list has "Lamps for every street"',
    ],
  },
  {
    name: "a document that is not in the folder",
    edits: [{ file: "sources.json", at: "[1].id", value: "courier-2030" }],
    messages: [
      'documents.json: document "courier-2031": is not in the folder\'s list',
      'documents.json: lacks document "courier-2030" of the folder\'s list',
      'source-digests.json: document "courier-2030": has no digests: run npm run verify-knowledge -- --update-digests',
    ],
  },
  {
    name: "a sentence of the source that has changed",
    edits: [{ file: "gazette-2031.txt", words: "would do", instead: "will do" }],
    messages: [
      'source-digests.json: document "gazette-2031": paragraph 4, sentence 2 has changed: read its claims again, then run npm run verify-knowledge -- --update-digests',
    ],
  },
  {
    name: "a source whose article has moved",
    edits: [{ file: "sources.json", at: "[1].articleParagraphs", value: { "courier-2031.txt": [1, 3] } }],
    messages: [
      'source-digests.json: document "courier-2031": was paragraphs 2 to 3 of its text and is paragraphs 1 to 3: read its claims again, then run npm run verify-knowledge -- --update-digests',
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
