import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { ABSENT } from "../../core/knowledge/edit-json.ts";
import {
  type BrokenKnowledge,
  copyFolders,
  edit,
  SAMPLE_FOLDERS,
  verifyEdited,
  verifyFolders,
} from "./verify-edited.ts";

const PLAN = "entities/plan.json";
const CRITIC = "entities/critic.json";
const LAMPCO = "entities/lampco.json";
const SCHEME = "entities/scheme.json";
const DARK_SKY = "entities/dark-sky.json";

/** What shows without the source texts, by the pack itself and the digests that the project keeps. */
const BROKEN: readonly BrokenKnowledge[] = [
  {
    name: "a paragraph outside the article",
    edits: edit(PLAN, "claims[1].sources[0].paragraph", 5),
    messages: [
      'entities/plan.json: claim "plan-target": sources[0].paragraph is 5; the article of gazette-2031 is paragraphs 1 to 4',
      'uncovered-sentences.json: document "gazette-2031": paragraph 2, sentence 2 is used by no claim and not listed here',
    ],
  },
  {
    name: "a sentence too many",
    edits: edit(PLAN, "claims[1].sources[0].sentences", [2, 3]),
    messages: [
      'entities/plan.json: claim "plan-target": sources[0].sentences names 3; paragraph 2 of gazette-2031 has 2',
    ],
  },
  {
    name: "a claim from a heading",
    edits: edit(SCHEME, "claims[0].sources", [
      { document: "gazette-2031", paragraph: 3, section: null, sentences: [1] },
      { document: "gazette-2031", paragraph: 4, section: "The critics speak", sentences: [3] },
    ]),
    messages: [
      'entities/scheme.json: claim "scheme-suspended": sources[0].sentences names 1 of paragraph 3, which uncovered-sentences.json lists as carrying no claim: A heading.',
    ],
  },
  {
    name: "a sentence of the article that no claim uses",
    edits: edit(LAMPCO, "claims[1].sources[0].sentences", [1]),
    messages: [
      'uncovered-sentences.json: document "courier-2031": paragraph 3, sentence 2 is used by no claim and not listed here',
    ],
  },
  {
    name: "a sentence listed twice as carrying none",
    edits: edit("uncovered-sentences.json", "[3]", {
      document: "courier-2031",
      paragraph: 2,
      sentences: [1],
      reason: "The title.",
    }),
    messages: [
      "uncovered-sentences.json: [3]: sentences names 1 of paragraph 2 of courier-2031, which is listed already",
    ],
  },
  {
    name: "a sentence listed that is not there",
    edits: edit("uncovered-sentences.json", "[1].sentences", [1, 2]),
    messages: [
      "uncovered-sentences.json: [1]: sentences names 2 of paragraph 3 of gazette-2031, which is not in the article",
    ],
  },
  {
    name: "an entity without a claim",
    edits: [...edit(DARK_SKY, "entity.summary", []), ...edit(CRITIC, "claims[0].entities", ["critic"])],
    messages: [
      'entities/dark-sky.json: entity "dark-sky": no claim is about it',
      'entities/dark-sky.json: entity "dark-sky": summary is empty',
    ],
  },
  {
    name: "a summary sentence whose claims are about something else",
    edits: edit(DARK_SKY, "entity.summary[0].claims", ["plan-target"]),
    messages: ['entities/dark-sky.json: entity "dark-sky": summary[0].claims has no claim about this entity'],
  },
  {
    name: "a summary sentence without a claim",
    edits: edit(DARK_SKY, "entity.summary[0].claims", []),
    messages: ['entities/dark-sky.json: entity "dark-sky": summary[0].claims needs at least one entry'],
  },
  {
    name: "a relation whose claims name only one end",
    edits: edit(PLAN, "entity.relations[0].target", "lampco"),
    messages: ['entities/plan.json: entity "plan": relations[0].claims has no claim about "lampco"'],
  },
  {
    name: "a timeline entry about an entity of none of its claims",
    edits: edit("events.json", "[0].entities[1]", "lampco"),
    messages: ['events.json: event "plan-out": entities[1] is in none of its claims: "lampco"'],
  },
  {
    name: "a timeline entry with a date of its own",
    edits: edit("events.json", "[0].date", "2031-03-05"),
    messages: ['events.json: event "plan-out": date is 2031-03-05, which is the date of none of its claims'],
  },
  {
    name: "a timeline entry that states a date which was worked out",
    edits: edit("events.json", "[0].claims", ["plan-target"]),
    messages: [`events.json: event "plan-out": dateBasis is "stated", but its claims' dates are inferred`],
  },
  {
    name: "a target's figure told as reported",
    edits: edit(PLAN, "claims[plan-target].figures[0].role", "reported"),
    messages: [
      'entities/plan.json: claim "plan-target": figures[0].role is "reported", though the claim is a target',
    ],
  },
  {
    name: "a reported figure told as a target",
    edits: edit(CRITIC, "claims[critic-estimate].figures[0].role", "target"),
    messages: [
      'entities/critic.json: claim "critic-estimate": figures[0].role is "target", though the claim is no target',
    ],
  },
  {
    name: "a number in a claim's text that is no figure of it",
    edits: edit("entities/bureau.json", "claims[bureau-accused].figures", []),
    messages: ['entities/bureau.json: claim "bureau-accused": figures lack 3, which the text tells'],
  },
  {
    name: "an estimate of nothing",
    edits: [
      ...edit(CRITIC, "claims[critic-estimate].figures", []),
      ...edit(CRITIC, "claims[critic-estimate].text", "By Lin Critic’s count far fewer are enough."),
      ...edit("conflicts.json", "[0].kind", "views"),
    ],
    messages: [
      'entities/critic.json: claim "critic-estimate": figures is empty, though the claim is an estimate',
    ],
  },
  {
    name: "a target of nothing by no time",
    edits: [
      ...edit(PLAN, "claims[plan-target].figures", []),
      ...edit(PLAN, "claims[plan-target].text", "The draft plan wants more lamps."),
      ...edit(PLAN, "claims[plan-target].due", null),
      ...edit("conflicts.json", "[0].kind", "views"),
      ...edit("conflicts.json", "[0].sides[0].figures", []),
    ],
    messages: [
      'entities/plan.json: claim "plan-target": due is null and there is no figure, though the claim is a target',
    ],
  },
  {
    name: "a dangling id in a record",
    edits: edit("carried-entities.json", "[0].entity", "schema"),
    messages: ['carried-entities.json: [0].entity names no entity of the pack: "schema"'],
  },
  {
    name: "a record without a reason",
    edits: edit("uncovered-sentences.json", "[0].reason", ABSENT),
    messages: ["uncovered-sentences.json: [0].reason is missing"],
  },
  {
    name: "a document without digests",
    edits: edit("source-digests.json", "courier-2031", ABSENT),
    messages: [
      'entities/lampco.json: claim "lampco-aim": sources[0].document has no digests in source-digests.json: "courier-2031"',
      'entities/lampco.json: claim "lampco-ban": sources[0].document has no digests in source-digests.json: "courier-2031"',
      "uncovered-sentences.json: [2]: sentences names 1 of paragraph 2 of courier-2031, which is not in the article",
    ],
  },
  {
    name: "digests that were cut",
    edits: edit("source-digests.json", "courier-2031.digests.3", "0123456789ab"),
    messages: [
      'source-digests.json: document "courier-2031" is damaged: run npm run verify-knowledge -- --update-digests',
    ],
  },
];

for (const { name, edits, messages } of BROKEN) {
  test(`${name} is found without the source texts`, (t) => {
    assert.deepEqual(verifyEdited(t, SAMPLE_FOLDERS, edits, false), messages);
  });
}

for (const [file, message] of [
  ["plain-claims.json", "plain-claims.json: is missing"],
  [
    "source-digests.json",
    "source-digests.json: is missing: run npm run verify-knowledge -- --update-digests",
  ],
] as const) {
  test(`a missing ${file} is told`, (t) => {
    const folders = copyFolders(t, SAMPLE_FOLDERS, false);
    rmSync(path.join(folders.base, file));
    assert.deepEqual(verifyFolders(folders, false), [message]);
  });
}

test("a whole knowledge base has no breach without its source texts", (t) => {
  assert.deepEqual(verifyEdited(t, SAMPLE_FOLDERS, [], false), []);
});
