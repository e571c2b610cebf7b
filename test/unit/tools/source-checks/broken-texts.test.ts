import assert from "node:assert/strict";
import { test } from "node:test";
import { type BrokenKnowledge, edit, SAMPLE_FOLDERS, verifyEdited } from "./verify-edited.ts";

const PLAN = "entities/plan.json";
const CRITIC = "entities/critic.json";
const LAMPCO = "entities/lampco.json";
const SCHEME = "entities/scheme.json";
/** Texts of ours that say or copy too much, articles that are not told whole, and documents that are not the same. */
const BROKEN: readonly BrokenKnowledge[] = [
  {
    name: "a number of the article that no claim tells",
    edits: [
      ...edit(
        "entities/bureau.json",
        "claims[bureau-accused].text",
        "The bureau hides bills, somebody says.",
      ),
      ...edit("entities/bureau.json", "claims[bureau-accused].figures", []),
    ],
    messages: [
      'documents.json: document "gazette-2031": paragraph 4, sentence 4 has 3, which none of its claims tell',
    ],
  },
  {
    name: "a named entity of the article that no claim is about",
    edits: [
      ...edit(CRITIC, "claims[critic-role].entities", ["critic"]),
      ...edit("entities/bureau.json", "claims[bureau-accused].entities", ["bureau", "dark-sky"]),
      ...edit("entities/dark-sky.json", "entity.summary[0].claims", ["bureau-accused"]),
    ],
    messages: [
      'documents.json: document "gazette-2031": paragraph 4, sentence 1 names "dark-sky", which none of its claims are about',
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
      'entities/plan.json: claim "plan-published": figures lack three, which the text tells',
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
    name: "a document of the folder that the knowledge base lacks",
    edits: [{ file: "sources.json", at: "[1].id", value: "courier-2030" }],
    messages: [
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
