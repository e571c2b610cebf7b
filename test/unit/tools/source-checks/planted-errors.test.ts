import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { BUNDLED_FOLDERS, type Edit, edit, verifyEdited } from "./verify-edited.ts";

const PLAN = "entities/cybersecurity-industry-plan.json";
const IDC = "entities/idc.json";
const PROBE = "entities/didi-probe.json";
const GUIDELINES = "entities/internal-security-guidelines.json";

interface PlantedError {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly message: string;
}

/** Errors an author might well make, each planted alone in the bundled knowledge base. Some bring others with them. */
const PLANTED: readonly PlantedError[] = [
  {
    name: "a wrong figure",
    edits: [
      ...edit(IDC, "claims[idc-market-2021].figures[0].shown", "$12.2 billion"),
      ...edit(IDC, "claims[idc-market-2021].figures[0].value", 12_200_000_000),
    ],
    message:
      'entities/idc.json: claim "idc-market-2021": figures[0].shown is "$12.2 billion", but its sentences lack 12.2 billion',
  },
  {
    name: "a figure with a wrong value",
    edits: edit(IDC, "claims[idc-market-2021].figures[0].value", 10_200_000),
    message:
      'entities/idc.json: claim "idc-market-2021": figures[0].value is 10200000, but shown says "$10.2 billion"',
  },
  {
    name: "a figure in another currency",
    edits: edit(PLAN, "claims[plan-target-2023].figures[0].unit", "USD"),
    message:
      'entities/cybersecurity-industry-plan.json: claim "plan-target-2023": figures[0].unit is "USD", but its sentences don\'t count 250 billion in it',
  },
  {
    name: "a rough figure told as exact",
    edits: edit(
      "entities/cybersecurity-market.json",
      "claims[miit-implied-size].figures[0].comparator",
      "exactly",
    ),
    message:
      'entities/cybersecurity-market.json: claim "miit-implied-size": figures[0].comparator is "exactly", but its sentences say "about"',
  },
  {
    name: "a wrong paragraph",
    edits: edit(PROBE, "claims[didi-probe-announced].sources[0].paragraph", 22),
    message:
      'entities/didi-probe.json: claim "didi-probe-announced": sources[0].textFragment does not stand in paragraph 22 of protocol-2021.txt: "Chinese authorities announced a probe"',
  },
  {
    name: "a sentence that is not there",
    edits: edit("entities/didi.json", "claims[didi-denial].sources[0].sentences", [3]),
    message:
      'entities/didi.json: claim "didi-denial": sources[0].sentences names 3; paragraph 21 of protocol-2021 has 2',
  },
  {
    name: "a fact from a teaser",
    edits: edit(IDC, "claims[idc-market-2021].sources[0].paragraph", 33),
    message:
      'entities/idc.json: claim "idc-market-2021": sources[0].paragraph is 33; the article of protocol-2021 is paragraphs 1 to 24',
  },
  {
    name: "an opinion told as a plain statement",
    edits: [
      ...edit("entities/social-credit.json", "claims[social-credit-score].kind", "statement"),
      ...edit("entities/social-credit.json", "claims[social-credit-score].speaker", null),
    ],
    message:
      'entities/social-credit.json: claim "social-credit-score": speaker is null, though octavian-2019 is an opinion of The Octavian Report',
  },
  {
    name: "an opinion told as a fact the essay reports",
    edits: edit("entities/huawei-ban-debate.json", "claims[huawei-espionage-point].kind", "statement"),
    message:
      'entities/huawei-ban-debate.json: claim "huawei-espionage-point": kind is "statement", though octavian-2019 is an opinion and opinion-documents.json has it as no fact',
  },
  {
    name: "a report of another paper told as settled",
    edits: edit("entities/domestic-substitution.json", "claims[replacement-speed].status", null),
    message:
      'entities/domestic-substitution.json: claim "replacement-speed": status is null, though Reuters is another publication: "reported"',
  },
  {
    name: "a denied speculation told without its status",
    edits: edit(PROBE, "claims[didi-speculation].status", null),
    message:
      'entities/didi-probe.json: claim "didi-speculation": status is null, though the claim tells hearsay',
  },
  {
    name: "a missing speaker of an estimate",
    edits: edit(IDC, "claims[idc-market-2021].speaker", null),
    message: 'entities/idc.json: claim "idc-market-2021": speaker is null, though the claim is an estimate',
  },
  {
    name: "a missing speaker of a denial",
    edits: edit("entities/didi.json", "claims[didi-denial].speaker", null),
    message:
      'entities/didi.json: claim "didi-denial": speaker is null, and plain-claims.json has no reason why',
  },
  {
    name: "a quotation nobody relays",
    edits: edit("entities/zhao-lijian.json", "claims[zhao-retort].via", []),
    message:
      'entities/zhao-lijian.json: claim "zhao-retort": via lacks Dave Yin, through whom the claim came',
  },
  {
    name: "words put in another's mouth",
    edits: edit("entities/samm-sacks.json", "claims[sacks-ambitious].speaker", {
      name: "Lester Ross, WilmerHale",
      entity: "lester-ross",
    }),
    message:
      'entities/samm-sacks.json: claim "sacks-ambitious": speaker.entity is "lester-ross", which its paragraph does not name, nor does carried-entities.json say by what words',
  },
  {
    name: "an entity that is not in the paragraph",
    edits: edit(PROBE, "claims[didi-probe-announced].entities", ["didi-probe", "didi", "huawei"]),
    message:
      'entities/didi-probe.json: claim "didi-probe-announced": entities[2] is "huawei", which its paragraph does not name, nor does carried-entities.json say by what words',
  },
  {
    name: "a thing without a name that is not in the paragraph",
    edits: edit(PROBE, "claims[didi-probe-announced].entities", ["didi-probe", "didi", "rare-earths"]),
    message:
      'entities/didi-probe.json: claim "didi-probe-announced": entities[2] is "rare-earths", which its paragraph does not name, nor does carried-entities.json say by what words',
  },
  {
    name: "a stated date that is not there",
    edits: edit("entities/snowden-leaks.json", "claims[snowden-began].date", "2013-07"),
    message:
      'entities/snowden-leaks.json: claim "snowden-began": date is stated, but its sentences lack July',
  },
  {
    name: "a date told as stated that was worked out",
    edits: edit(GUIDELINES, "claims[guidelines-issued].dateBasis", "stated"),
    message:
      'entities/internal-security-guidelines.json: claim "guidelines-issued": date is stated, but its sentences lack 2015',
  },
  {
    name: "a dropped sentence",
    edits: edit("entities/sensetime.json", "claims[sensetime-abroad].sources[0].sentences", [3]),
    message:
      'uncovered-sentences.json: document "octavian-2019": paragraph 3, sentence 4 is used by no claim and not listed here',
  },
  {
    name: "a dangling id",
    edits: edit("entities/idc.json", "claims[idc-market-2021].entities[1]", "cyber-market"),
    message:
      'entities/idc.json: claim "idc-market-2021": entities[1] names no entity of the pack: "cyber-market"',
  },
  {
    name: "a summary sentence without a claim",
    edits: edit(PROBE, "entity.summary[0].claims", []),
    message: 'entities/didi-probe.json: entity "didi-probe": summary[0].claims needs at least one entry',
  },
  {
    name: "a summary sentence with a figure of our own",
    edits: edit(
      "entities/miit.json",
      "entity.summary[1].text",
      "Its plan for safer industrial data must reportedly reach over 54,000 companies by the end of 2026.",
    ),
    message:
      "entities/miit.json: entity \"miit\": summary[1].text says 54,000, which its claims' sentences don't",
  },
  {
    name: "a draft told as final",
    edits: edit(PLAN, "claims[plan-target-2023].status", null),
    message:
      'entities/cybersecurity-industry-plan.json: claim "plan-target-2023": status is null, but its sentences speak of a draft',
  },
  {
    name: "a suspension that is not told",
    edits: edit("entities/source-code-measures.json", "claims[source-code-suspended].status", null),
    message:
      'entities/source-code-measures.json: claim "source-code-suspended": status is null, but its sentences speak of a suspension',
  },
  {
    name: "a made-up quotation",
    edits: edit(
      "entities/zhao-lijian.json",
      "claims[zhao-retort].text",
      "Zhao Lijian called the United States “the world’s worst source of cyber attacks”.",
    ),
    message:
      'entities/zhao-lijian.json: claim "zhao-retort": text quotes what its sentences do not say: “the world’s worst source of cyber attacks”',
  },
  {
    name: "an opinion in a summary that nobody holds",
    edits: edit(
      "entities/social-credit.json",
      "entity.summary[1].text",
      "A poor score can limit travel, jobs and internet speed.",
    ),
    message:
      'entities/social-credit.json: entity "social-credit": summary[1].text does not say whose opinion it tells: claim "social-credit-penalties"',
  },
];

const skip = existsSync(BUNDLED_FOLDERS.documents) ? false : "../shared/documents is not there";

for (const { name, edits, message } of PLANTED) {
  test(`${name}, planted in the bundled knowledge base, is caught`, { skip }, (t) => {
    const messages = verifyEdited(t, BUNDLED_FOLDERS, edits);
    assert.ok(messages.includes(message), messages.join("\n"));
  });
}

test("a copied run, planted in the bundled knowledge base, is caught", { skip }, (t) => {
  // Read at run time: a source's words are never written into the project.
  const article = readFileSync(path.join(BUNDLED_FOLDERS.documents, "protocol-2021.txt"), "utf8");
  const run = /Chinese authorities announced(?: \S+){5}/.exec(article)?.[0];
  assert.deepEqual(
    verifyEdited(t, BUNDLED_FOLDERS, edit(PROBE, "claims[didi-probe-announced].text", `${run}, it says.`)),
    [`${PROBE}: claim "didi-probe-announced": text has a source's words: "${run?.toLowerCase()}"`],
  );
});

test("the bundled knowledge base has no breach by its source texts", { skip }, (t) => {
  assert.deepEqual(verifyEdited(t, BUNDLED_FOLDERS, []), []);
});

test("the bundled knowledge base has no breach without its source texts", (t) => {
  assert.deepEqual(verifyEdited(t, BUNDLED_FOLDERS, [], false), []);
});
