import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { checkClaimSources } from "../../../../src/tools/source-checks/check-claim-sources.ts";
import type { SourceText } from "../../../../src/tools/source-checks/read-source-texts.ts";
import { editJson } from "../../core/knowledge/edit-json.ts";
import { sampleClaim, samplePackJson } from "../../core/knowledge/sample-pack.ts";

const TEXT: SourceText = {
  id: "gazette-2031",
  file: "gazette-2031.txt",
  paragraphs: [
    "Lamps for all",
    "On March 4, 2031, the bureau asked for 2,500 lamps (3.5 tonnes) by 2035. Lampco saw a fourfold rise.",
    "Lamps for all, said the bureau, and more by a factor of 8.",
    "More from our shop",
  ],
  articleFrom: 1,
  articleTo: 3,
};

const FIGURE = {
  id: "f",
  value: 2500,
  unit: "lamps",
  shown: "2,500 lamps",
  comparator: "exactly",
  of: "lamps",
  period: null,
  asOf: null,
  role: "target",
  equivalents: [],
};

const SOURCE = { document: "gazette-2031", paragraph: 2, section: null, sentences: [1] };

/** What the check says of a claim with these fields. */
function checkClaim(fields: Record<string, unknown>): string[] {
  const pack = parsePack(
    editJson(samplePackJson(), "claims[1]", sampleClaim({ id: "plan-out", sources: [SOURCE], ...fields })),
  );
  assert.ok(pack.ok, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  const claim = pack.value.claims[1];
  assert.ok(claim);
  return checkClaimSources(claim, new Map([[TEXT.id, TEXT]])).map(
    ({ field, problem }) => `${field} ${problem}`,
  );
}

const TRUE_CLAIMS: readonly (readonly [name: string, fields: Record<string, unknown>])[] = [
  ["a stated day and due year", { date: "2031-03-04", due: "2035" }],
  ["a stated month", { date: "2031-03" }],
  [
    "an inferred date that does not stand there",
    { date: "2030-01-01", dateBasis: "inferred", reasoning: "It says so." },
  ],
  ["a figure with its separator", { figures: [FIGURE] }],
  ["a figure without its separator", { figures: [{ ...FIGURE, shown: "2500" }] }],
  [
    "a figure in words",
    { sources: [{ ...SOURCE, sentences: [2] }], figures: [{ ...FIGURE, value: 4, shown: "fourfold" }] },
  ],
  [
    "an equivalent",
    { figures: [{ ...FIGURE, equivalents: [{ value: 3.5, unit: "tonnes", shown: "3.5 tonnes" }] }] },
  ],
  ["a text fragment", { sources: [{ ...SOURCE, textFragment: "asked for 2,500 lamps" }] }],
];

for (const [name, fields] of TRUE_CLAIMS) {
  test(`${name} is borne out by the source`, () => assert.deepEqual(checkClaim(fields), []));
}

const FALSE_CLAIMS: readonly (readonly [name: string, fields: Record<string, unknown>, finding: string])[] = [
  [
    "a paragraph outside the article",
    { sources: [{ ...SOURCE, paragraph: 4 }] },
    "sources[0].paragraph is 4; the article of gazette-2031.txt is 1 to 3",
  ],
  [
    "a sentence too many",
    { sources: [{ ...SOURCE, sentences: [1, 3] }] },
    "sources[0].sentences names 3; paragraph 2 of gazette-2031.txt has 2",
  ],
  ["another day", { date: "2031-03-05" }, "date is stated, but its sentences lack 05"],
  ["another month and year", { date: "2030-04" }, "date is stated, but its sentences lack 2030, april"],
  ["another due year", { due: "2036" }, "due is stated, but its sentences lack 2036"],
  [
    "another figure",
    { figures: [{ ...FIGURE, shown: "2,600 lamps" }] },
    'figures[0].shown is "2,600 lamps", but its sentences lack 2600',
  ],
  [
    "a figure of the next sentence",
    { figures: [{ ...FIGURE, value: 4, shown: "fourfold" }] },
    'figures[0].shown is "fourfold", but its sentences lack fourfold',
  ],
  [
    "an equivalent of our own",
    { figures: [{ ...FIGURE, equivalents: [{ value: 4, unit: "tonnes", shown: "4.1 tonnes" }] }] },
    'figures[0].equivalents[0].shown is "4.1 tonnes", but its sentences lack 4.1',
  ],
  [
    "a text fragment of another paragraph",
    { sources: [{ ...SOURCE, textFragment: "said the bureau" }] },
    'sources[0].textFragment does not stand in paragraph 2 of gazette-2031.txt: "said the bureau"',
  ],
  [
    "a text fragment that stands earlier too",
    { sources: [{ ...SOURCE, paragraph: 3, textFragment: "Lamps for all" }] },
    'sources[0].textFragment stands in paragraph 1 of gazette-2031.txt already, where the link would open: "Lamps for all"',
  ],
  [
    "a document without a text",
    { sources: [{ ...SOURCE, document: "courier-2031" }] },
    "sources[0].document has no text to check against: courier-2031",
  ],
];

for (const [name, fields, finding] of FALSE_CLAIMS) {
  test(`${name} is found out`, () => assert.deepEqual(checkClaim(fields), [finding]));
}
