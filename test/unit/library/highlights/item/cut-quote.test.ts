import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutQuote } from "../../../../../src/library/highlights/item/cut-quote.ts";

const LONG = `${"word ".repeat(40)}needle ${"more ".repeat(40)}`.trim();

describe("cutting a quote for the list", () => {
  it("leaves a short one whole", () => {
    assert.deepEqual(cutQuote("a needle", ["needle"], 100), {
      text: "a needle",
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it("shows the beginning of a long one, up to the end of a word", () => {
    const { text, isCutBefore, isCutAfter } = cutQuote(LONG, [], 102);
    assert.deepEqual([isCutBefore, isCutAfter], [false, true]);
    assert.ok(text.endsWith("word") && text.length <= 102, text);
  });

  it("shows the place where a search found something, from the beginning of a word", () => {
    const { text, isCutBefore, isCutAfter } = cutQuote(LONG, ["needle"], 102);
    assert.deepEqual([isCutBefore, isCutAfter], [true, true]);
    assert.match(text, /^word .*needle/);
  });

  it("cuts no character of two units in half", () => {
    const { text } = cutQuote("𠮷".repeat(80), [], 101);
    assert.equal(text, "𠮷".repeat(50));
  });
});
