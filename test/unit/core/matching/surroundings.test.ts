import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleBefore } from "../../../../src/core/matching/surroundings.ts";

function articleIn(text: string, name: string) {
  const start = text.indexOf(name);
  return articleBefore({ text, start, end: start + name.length });
}

describe("the article before a mention", () => {
  it("is one of kinds of thing, or of a thing there is one of", () => {
    assert.equal(articleIn("a Cybersecurity Law of their own", "Cybersecurity Law"), "any");
    assert.equal(articleIn("every Cybersecurity Law is", "Cybersecurity Law"), "any");
    assert.equal(articleIn("the Cybersecurity Law", "Cybersecurity Law"), "the");
    assert.equal(articleIn("under Cybersecurity Law", "Cybersecurity Law"), null);
  });
  it("is a thing's that the name says the owner of", () => {
    assert.equal(articleIn("at a State Council news conference", "State Council"), null);
    assert.equal(articleIn("on a Ministry of State Security’s account", "Ministry of State Security"), null);
  });
  it("is the mention's own before letters and small letters", () => {
    assert.equal(articleIn("a CSL player", "CSL"), "any");
    assert.equal(articleIn("a politburo system", "politburo"), "any");
  });
});
