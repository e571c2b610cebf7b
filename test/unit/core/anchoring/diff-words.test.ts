import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { diffWords } from "../../../../src/core/anchoring/diff-words.ts";

const SIGNS = { same: "", removed: "-", added: "+" } as const;
const print = (kept: string, found: string) =>
  diffWords(kept, found)
    .map(({ kind, text }) => (kind === "same" ? text : `[${SIGNS[kind]}${text}]`))
    .join("");

describe("showing how a passage changed", () => {
  const cases: readonly { name: string; kept: string; found: string; shown: string }[] = [
    {
      name: "marks a word put in another's place",
      kept: "the rule takes effect in May",
      found: "the rule takes effect in June",
      shown: "the rule takes effect in [-May][+June]",
    },
    {
      name: "marks words put in",
      kept: "the rule takes effect",
      found: "the new rule takes effect",
      shown: "the [+new ]rule takes effect",
    },
    {
      name: "goes by characters in Chinese",
      kept: "办法自五月起施行",
      found: "办法自六月起施行",
      shown: "办法自[-五][+六]月起施行",
    },
    { name: "marks signs apart from words", kept: "so, then", found: "so; then", shown: "so[-, ][+; ]then" },
    { name: "shows a passage that came from nothing", kept: "", found: "all of it", shown: "[+all of it]" },
    { name: "has nothing to show of nothing", kept: "", found: "", shown: "" },
  ];
  for (const { name, kept, found, shown } of cases) {
    it(name, () => assert.equal(print(kept, found), shown));
  }

  it("gives back both texts from its parts", () => {
    const words = fc.array(fc.constantFrom("law ", "data ", "法", "。", "\uD83D", "5G, "), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [kept, found] = [one.join(""), other.join("")];
        const parts = diffWords(kept, found);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join("");
        assert.equal(without("added"), kept);
        assert.equal(without("removed"), found);
      }),
    );
  });

  it("takes no longer for a long text that is all different", () => {
    const text = (word: string) => Array.from({ length: 50_000 }, (_, index) => `${word}${index}`).join(" ");
    const start = performance.now();
    assert.equal(diffWords(text("a"), text("b")).length, 2);
    assert.ok(performance.now() - start < 2_000);
  });
});
