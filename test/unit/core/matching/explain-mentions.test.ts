import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainMentions } from "../../../../src/core/matching/explain-mentions.ts";
import { FIXTURE_LEXICON } from "./fixture-lexicon.ts";

/** Each mention as `text: restraint`, those that are marked with nothing behind the colon. */
function restraints(text: string, title = ""): string[] {
  return explainMentions({ text, title }, [FIXTURE_LEXICON]).map(
    ({ start, end, restraint }) => `${text.slice(start, end)}:${restraint ?? ""}`,
  );
}

describe("explainMentions", () => {
  it("marks the first mention of an entity, by whatever name", () => {
    assert.deepEqual(restraints("MIIT and Huawei.\n\n工信部, Huawei and Tencent of China"), [
      "MIIT:",
      "Huawei:",
      "工信部:repeated",
      "Huawei:repeated",
      "Tencent:",
    ]);
  });

  for (const heading of ["## Next", "Next\n----", "Next\n====", "# MIIT, next\nwithout a blank line"]) {
    it(`begins a section at ${JSON.stringify(heading)}`, () => {
      const found = restraints(`MIIT\n\nMIIT\n\n${heading}\n\nHuawei, Huawei`);
      assert.deepEqual(found.slice(0, 2), ["MIIT:", "MIIT:repeated"]);
      assert.deepEqual(found.slice(-2), ["Huawei:", "Huawei:repeated"]);
      assert.deepEqual(restraints(`MIIT\n\n${heading}\n\nMIIT`)[0], "MIIT:");
      const again = restraints(`MIIT\n\n${heading}\n\nMIIT`);
      assert.equal(again.filter((mention) => mention === "MIIT:").length, 2);
    });
  }

  it("begins none at a rule, a list or a short line", () => {
    for (const line of ["----", "- MIIT", "Next", "#hashtag"])
      assert.equal(restraints(`MIIT\n\n${line}\n\nMIIT`).at(-1), "MIIT:repeated", line);
  });

  it("holds back what all the world writes until the text is about the field", () => {
    assert.deepEqual(restraints("Google sells 5G phones."), ["Google:off-topic", "5G:off-topic"]);
    assert.deepEqual(restraints("Google sells 5G phones; China’s MIIT allows it."), [
      "Google:",
      "5G:",
      "MIIT:",
    ]);
    assert.deepEqual(restraints("Huawei sells 5G."), ["Huawei:", "5G:off-topic"]);
    assert.deepEqual(restraints("Huawei sells 5G.", "China’s champions"), ["Huawei:", "5G:"]);
  });

  it("marks no label, and lets none use up the first mention", () => {
    assert.deepEqual(restraints("Share on Huawei\n\nMIIT wrote to Huawei."), [
      "Huawei:label",
      "MIIT:",
      "Huawei:",
    ]);
  });

  it("lets no label say what the text is about", () => {
    assert.deepEqual(restraints("© MIIT, China\n\nGoogle"), ["MIIT:label", "Google:off-topic"]);
  });
});
