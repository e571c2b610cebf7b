import assert from "node:assert/strict";
import { test } from "node:test";
import { ABSENT } from "../../core/knowledge/edit-json.ts";
import { type BrokenKnowledge, edit, SAMPLE_FOLDERS, verifyEdited } from "./verify-edited.ts";

const PLAN = "entities/plan.json";
const CRITIC = "entities/critic.json";
const LAMPCO = "entities/lampco.json";
const SCHEME = "entities/scheme.json";

/** Claims told by nobody, by somebody else, or as more settled than they are. */
const BROKEN: readonly BrokenKnowledge[] = [
  {
    name: "what a draft says, told as settled",
    edits: edit(PLAN, "claims[plan-target].status", null),
    messages: [
      'entities/plan.json: claim "plan-target": status is null, though claim "plan-published" tells "plan" as draft',
    ],
  },
  {
    name: "what another publication says, told as settled",
    edits: edit("entities/post.json", "claims[post-late].status", null),
    messages: [
      'entities/post.json: claim "post-late": status is null, though Evening Post is another publication: "reported"',
    ],
  },
  {
    name: "hearsay without a status",
    edits: edit(CRITIC, "claims[critic-role].text", "Lin Critic is alleged to count lamps at Dark Sky."),
    messages: ['entities/critic.json: claim "critic-role": status is null, though the claim tells hearsay'],
  },
  {
    name: "an essay's opinion told as a fact in its name",
    edits: edit(LAMPCO, "claims[lampco-aim].kind", "statement"),
    messages: [
      'entities/lampco.json: claim "lampco-aim": kind is "statement", though courier-2031 is an opinion and opinion-documents.json has it as no fact',
    ],
  },
  {
    name: "a fact of an essay that is told as an opinion",
    edits: edit("opinion-documents.json", "[0].facts", ["lampco-aim"]),
    messages: ['opinion-documents.json: [0]: facts[0] is told as no fact of courier-2031: "lampco-aim"'],
  },
  {
    name: "a fact of an essay listed twice",
    edits: [
      ...edit("opinion-documents.json", "[0].facts", ["lampco-aim", "lampco-aim"]),
      ...edit(LAMPCO, "claims[lampco-aim].kind", "statement"),
    ],
    messages: ['opinion-documents.json: [0]: facts[1] is listed already: "lampco-aim"'],
  },
  {
    name: "a target nobody set",
    edits: edit(PLAN, "claims[1].speaker", null),
    messages: ['entities/plan.json: claim "plan-target": speaker is null, though the claim is a target'],
  },
  {
    name: "an estimate nobody made",
    edits: [
      ...edit(CRITIC, "claims[critic-estimate].speaker", null),
      ...edit(CRITIC, "claims[critic-estimate].inference", ABSENT),
    ],
    messages: [
      'entities/critic.json: claim "critic-estimate": speaker is null, though the claim is an estimate',
    ],
  },
  {
    name: "an opinion nobody holds",
    edits: edit(LAMPCO, "claims[0].speaker", null),
    messages: ['entities/lampco.json: claim "lampco-aim": speaker is null, though the claim is an opinion'],
  },
  {
    name: "a quote nobody said",
    edits: edit(CRITIC, "claims[1].speaker", null),
    messages: ['entities/critic.json: claim "critic-quote": speaker is null, though the claim is a quote'],
  },
  {
    name: "a statement that lost its speaker",
    edits: edit(SCHEME, "claims[0].speaker", null),
    messages: [
      'entities/scheme.json: claim "scheme-suspended": speaker is null, and plain-claims.json has no reason why',
    ],
  },
  {
    name: "a reason to be without a speaker for a claim that has one",
    edits: edit("plain-claims.json", "[0].claim", "plan-target"),
    messages: [
      'entities/plan.json: claim "plan-published": speaker is null, and plain-claims.json has no reason why',
      'plain-claims.json: [0]: claim has a speaker: "plan-target"',
    ],
  },
  {
    name: "a reason to be without a speaker given twice",
    edits: edit("plain-claims.json", "[0].claim", "critic-role"),
    messages: [
      'entities/plan.json: claim "plan-published": speaker is null, and plain-claims.json has no reason why',
      'plain-claims.json: [1]: claim is listed already: "critic-role"',
    ],
  },
  {
    name: "an essay's opinion told as a plain statement",
    edits: [...edit(LAMPCO, "claims[0].kind", "statement"), ...edit(LAMPCO, "claims[0].speaker", null)],
    messages: [
      'entities/lampco.json: claim "lampco-aim": speaker is null, though courier-2031 is an opinion of The Courier',
      'entities/lampco.json: claim "lampco-aim": kind is "statement", though courier-2031 is an opinion and opinion-documents.json has it as no fact',
    ],
  },
  {
    name: "an essay's opinion told as somebody else's",
    edits: edit(LAMPCO, "claims[0].speaker", { name: "Bureau of Lamps" }),
    messages: [
      'entities/lampco.json: claim "lampco-aim": via lacks The Courier, through whom the claim came',
    ],
  },
  {
    name: "words relayed without the one who relays them",
    edits: edit(CRITIC, "claims[critic-quote].via", []),
    messages: [
      'entities/critic.json: claim "critic-quote": via lacks A. Writer, through whom the claim came',
    ],
  },
  {
    name: "an opinion told as ours",
    edits: edit(LAMPCO, "claims[0].text", "Lampco is after the night itself."),
    messages: ['entities/lampco.json: claim "lampco-aim": text does not say whose opinion it tells'],
  },
  {
    name: "an opinion that enters a summary unattributed",
    edits: edit(LAMPCO, "entity.summary[1]", {
      text: "Its lamps should be banned from parks.",
      claims: ["lampco-ban"],
    }),
    messages: [
      'entities/lampco.json: entity "lampco": summary[1].text does not say whose opinion it tells: claim "lampco-ban"',
    ],
  },
  {
    name: "an entity known only from an opinion that does not say so",
    edits: edit(LAMPCO, "entity.summary[0].text", "The Courier wants its lamps banned from parks."),
    messages: [
      'entities/lampco.json: entity "lampco": summary[0].text should say that it is known only from an opinion',
    ],
  },
];

for (const { name, edits, messages } of BROKEN) {
  test(`${name} is found without the source texts`, (t) => {
    assert.deepEqual(verifyEdited(t, SAMPLE_FOLDERS, edits, false), messages);
  });
}
