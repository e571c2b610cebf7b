import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surfaceFormsOf } from "../../../../src/core/lexicon/surface-form.ts";
import { makeEntity, makeName } from "./make-entity.ts";

describe("surfaceFormsOf fills in what a name leaves out", () => {
  const cases = [
    { type: "agency", name: makeName("MIIT", "acronym"), case: "exact", needs: "none", plural: "other" },
    { type: "agency", name: makeName("CAC", "acronym"), case: "exact", needs: "context", plural: "other" },
    { type: "technology", name: makeName("IoT", "acronym"), case: "exact", needs: "none", plural: "same" },
    { type: "technology", name: makeName("5G"), case: "any", needs: "none", plural: "none" },
    { type: "company", name: makeName("Huawei"), case: "name", needs: "none", plural: "none" },
    { type: "concept", name: makeName("ransomware"), case: "any", needs: "none", plural: "same" },
    { type: "measure", name: makeName("cybersecurity audit"), case: "any", needs: "none", plural: "same" },
    { type: "agency", name: makeName("工信部", "native"), case: "any", needs: "none", plural: "none" },
  ] as const;
  for (const { type, name, ...expected } of cases) {
    it(`takes ${name.text}, the ${name.kind} of a ${type}, as ${Object.values(expected).join(", ")}`, () => {
      const [form] = surfaceFormsOf(makeEntity("x", type, [name]));
      assert.deepEqual({ case: form?.case, needs: form?.needs, plural: form?.plural }, expected);
    });
  }

  it("keeps what the pack says over what is usual", () => {
    const name = makeName("MIIT", "acronym", { case: "any", needs: "expansion", notBefore: ["fund"] });
    const [form] = surfaceFormsOf(makeEntity("x", "agency", [name]));
    assert.deepEqual([form?.case, form?.needs, form?.notBefore], ["any", "expansion", ["fund"]]);
  });

  it("leaves out names that no page is searched for", () => {
    assert.deepEqual(
      surfaceFormsOf(makeEntity("x", "company", [makeName("Ant", "alias", { search: false })])),
      [],
    );
  });

  const spellings = [
    { text: "Cybersecurity Law", all: ["Cybersecurity Law", "Cyber Security Law"] },
    { text: "cyber security review", all: ["cyber security review", "cybersecurity review"] },
    {
      text: "Atlantic Treaty Organization",
      all: ["Atlantic Treaty Organization", "Atlantic Treaty Organisation"],
    },
    { text: "Xi’an Software Park", all: ["Xi’an Software Park", "Xian Software Park"] },
    { text: "China’s Politburo", all: ["China’s Politburo"] },
  ];
  for (const { text, all } of spellings) {
    it(`searches ${text} in ${all.length === 1 ? "one spelling" : `${all.length} spellings`}`, () => {
      assert.deepEqual(
        surfaceFormsOf(makeEntity("x", "law", [makeName(text)])).map((form) => form.text),
        all,
      );
    });
  }
});
