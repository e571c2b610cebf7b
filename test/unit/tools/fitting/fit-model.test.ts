import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { MODEL } from "../../../../src/core/matching/judge.ts";
import { crossValidate, fitToPassages, scoreModel } from "../../../../src/tools/fitting/cross-validate.ts";
import { FEATURES } from "../../../../src/tools/fitting/feature-table.ts";
import { DEFAULT_HOLD } from "../../../../src/tools/fitting/fit-model.ts";
import { type Passage, readPassages } from "../../../../src/tools/fitting/read-passages.ts";
import { rates, scorePassage } from "../../../../src/tools/fitting/score-passage.ts";
import { FIXTURE_LEXICON } from "../../core/matching/fixture-lexicon.ts";

const PARTS = { lexicons: [FIXTURE_LEXICON], hold: DEFAULT_HOLD };

function passage(id: string, text: string, wanted: string | null): Passage {
  const start = wanted === null ? -1 : text.indexOf(wanted);
  const spans =
    wanted === null ? [] : [{ start, end: start + wanted.length, entity: "cac", optional: false }];
  return { file: "made", id, document: id, text, url: "", title: "", lang: "en", spans };
}

/** Texts in which the acronym is the agency where China is named, and a cost where customers are. */
const PASSAGES = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((turn) => [
  passage(`for ${turn}`, `In China the CAC wrote to firm ${turn}.`, "CAC"),
  passage(`against ${turn}`, `A customer costs a CAC of ${turn} dollars.`, null),
]);

describe("fitToPassages", () => {
  const model = fitToPassages(PASSAGES, PARTS);

  it("learns what the labels say", () => {
    const score = scoreModel(PASSAGES, model, PARTS.lexicons).get("made");
    assert.deepEqual(score, { right: 8, wrong: 0, missed: 0 });
  });

  it("does as well on folds it was not fitted to", () => {
    assert.deepEqual(crossValidate(PASSAGES, PARTS, 4).get("made"), { right: 8, wrong: 0, missed: 0 });
  });

  it("gives the same weights each time", () => {
    assert.deepEqual(fitToPassages(PASSAGES, PARTS), model);
  });

  it("holds every sign, though the labels say the opposite", () => {
    const turned = PASSAGES.map((one) =>
      one.spans.length > 0 ? { ...one, spans: [] } : passage(one.id, one.text, "CAC"),
    );
    checkSigns(fitToPassages(turned, PARTS));
  });
});

describe("the weights that ship", () => {
  it("are of known features and have their signs", () => checkSigns(MODEL));

  it("are numbers of a size that no single one of them decides against all others", () => {
    for (const weight of Object.values(MODEL).flatMap((weights) => Object.values(weights)))
      assert.ok(Number.isFinite(weight) && Math.abs(weight) < 8, String(weight));
  });
});

function checkSigns(model: typeof MODEL): void {
  for (const weights of Object.values(model)) {
    for (const [name, weight] of Object.entries(weights)) {
      if (name === "start" || name === "short") continue;
      const sign = Object.entries(FEATURES).find(([feature]) => feature === name)?.[1].sign;
      assert.ok(sign !== undefined, `${name} is no feature`);
      assert.ok(weight * sign >= 0, `${name} weighs ${weight}`);
    }
  }
}

describe("scorePassage", () => {
  const label = { start: 10, end: 20, entity: "cac", optional: false };
  const cases = [
    { why: "the same place is right", found: [{ start: 10, end: 20, entity: "cac" }], right: 1, wrong: 0 },
    { why: "half of it is", found: [{ start: 15, end: 25, entity: "cac" }], right: 1, wrong: 0 },
    { why: "another entity isn't", found: [{ start: 10, end: 20, entity: "mps" }], right: 0, wrong: 1 },
    { why: "far too long a find isn't", found: [{ start: 0, end: 40, entity: "cac" }], right: 0, wrong: 1 },
    {
      why: "a label is found once",
      found: [
        { start: 10, end: 20, entity: "cac" },
        { start: 11, end: 20, entity: "cac" },
      ],
      right: 1,
      wrong: 1,
    },
  ];
  for (const { why, found, right, wrong } of cases) {
    it(why, () => assert.deepEqual(scorePassage([label], found), { right, wrong, missed: 1 - right }));
  }

  it("counts what touches an optional label neither way", () => {
    const found = [{ start: 10, end: 20, entity: "cac" }];
    assert.deepEqual(scorePassage([{ ...label, optional: true }], found), { right: 0, wrong: 0, missed: 0 });
  });

  it("gives rates in percent", () => {
    assert.deepEqual(rates({ right: 3, wrong: 1, missed: 1 }), { precision: 75, recall: 75, f1: 75 });
  });
});

describe("readPassages", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "passages-"));
  after(() => rmSync(folder, { recursive: true }));

  it("says plainly which folder is missing", () => {
    const read = readPassages(path.join(folder, "none"));
    assert.ok(!read.ok && read.error.includes(path.join(folder, "none")));
  });

  it("reads lines, and names the line that is none", () => {
    const span = { start: 0, end: 3, entity: "cac" };
    writeFileSync(
      path.join(folder, "a.jsonl"),
      `${JSON.stringify({ id: "1", text: "CAC", spans: [span] })}\n`,
    );
    const read = readPassages(folder);
    assert.ok(read.ok);
    assert.deepEqual(read.value[0]?.spans, [{ ...span, optional: false }]);
    writeFileSync(path.join(folder, "b.jsonl"), '\n{"id": "2"}\n');
    const bad = readPassages(folder);
    assert.ok(!bad.ok && /b\.jsonl, line 2/.test(bad.error));
  });
});
