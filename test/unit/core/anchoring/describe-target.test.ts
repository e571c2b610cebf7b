import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { describeTarget } from "../../../../src/core/anchoring/describe-target.ts";
import { readRootText } from "../../../../src/core/anchoring/root-text.ts";
import { find } from "./keep-and-find.ts";

const inkLength = (text: string) => text.replace(/\s/g, "").length;

describe("describing a passage", () => {
  const page = `${"before it stand many words ".repeat(4)}<the  passage>${" and many more after it".repeat(4)}`;
  const start = page.indexOf("<");
  const end = page.indexOf(">") + 1;

  it("keeps the words with single spaces and at least 32 characters around them", () => {
    const selectors = describeTarget(readRootText(page, []), { start, end });
    assert.ok(selectors);
    const { quote, position } = selectors;
    assert.equal(quote.exact, "<the passage>");
    assert.equal(inkLength(quote.prefix), 32);
    assert.equal(inkLength(quote.suffix), 32);
    assert.ok(page.replace(/\s+/g, " ").includes(quote.prefix + quote.exact + quote.suffix));
    assert.deepEqual(position, { start, end });
  });

  it("leaves out what is hidden, and soft hyphens", () => {
    const raw = "A lamp{var a = 1} is a num\u00ADber.";
    const hidden = [{ start: raw.indexOf("{"), end: raw.indexOf("}") + 1 }];
    const selectors = describeTarget(readRootText(raw, hidden), { start: 2, end: raw.length });
    assert.equal(selectors?.quote.exact, "lamp is a number.");
  });

  it("keeps more around one of several copies, until they differ", () => {
    const page = `${"a".repeat(70)} copy ${"b".repeat(70)} one ${"a".repeat(70)} copy ${"b".repeat(70)} two`;
    const start = page.lastIndexOf("copy");
    const selectors = describeTarget(readRootText(page, []), { start, end: start + 4 });
    assert.match(selectors?.quote.suffix ?? "", /two$/);
  });

  it("doesn't cut a character of two units in its context", () => {
    const selectors = describeTarget(readRootText(`${"😀".repeat(40)}x${"😀".repeat(40)}y`, []), {
      start: 80,
      end: 81,
    });
    assert.ok(selectors);
    // Throws at half a character.
    assert.doesNotThrow(() => encodeURIComponent(selectors.quote.prefix + selectors.quote.suffix));
  });

  it("has nothing to say of white space, hidden text and nothing at all", () => {
    const text = readRootText("a \n\u200B b{c}", [{ start: 6, end: 9 }]);
    for (const [start, end] of [
      [1, 4],
      [6, 9],
      [2, 2],
      [20, 30],
    ] as const) {
      assert.equal(describeTarget(text, { start, end }), null);
    }
  });
});

describe("any passage of any text", () => {
  const pieces = fc.constantFrom(
    "law ",
    "data ",
    "法",
    "。",
    "\n ",
    "\u00AD",
    "😀",
    "\uD83D",
    "5G, ",
    "“",
    "the ",
  );
  const pages = fc
    .array(pieces, { minLength: 1, maxLength: 120 })
    .map((parts) => parts.join(""))
    .chain((raw) =>
      fc.record({
        raw: fc.constant(raw),
        start: fc.nat(raw.length),
        length: fc.nat(60),
        hiddenAt: fc.nat(raw.length),
      }),
    );

  it("is found where it is while nothing changes", () => {
    fc.assert(
      fc.property(pages, ({ raw, start, length, hiddenAt }) => {
        const hidden = [{ start: hiddenAt, end: Math.min(raw.length, hiddenAt + 5) }];
        const text = readRootText(raw, hidden);
        const span = { start, end: Math.min(raw.length, start + length) };
        const selectors = describeTarget(text, span);
        if (selectors !== null) assert.deepEqual(find(text, selectors), { status: "anchored", span });
      }),
    );
  });

  it("is found again after text was put in far before and after it", () => {
    fc.assert(
      fc.property(pages, fc.nat(50), fc.nat(50), ({ raw, start, length }, before, after) => {
        const marked = `Q${raw.slice(start, start + length).trim()}Z`;
        const page = `${raw.slice(0, start)} ${marked} ${raw.slice(start + length)}`;
        const at = page.indexOf(marked);
        const selectors = describeTarget(readRootText(page, []), { start: at, end: at + marked.length });
        assert.ok(selectors);
        const shift = "nobody said so ".repeat(before);
        const result = find(readRootText(shift + page + "and so on ".repeat(after), []), selectors);
        assert.ok(result.status !== "orphaned");
        assert.deepEqual(result.span, { start: at + shift.length, end: at + shift.length + marked.length });
      }),
    );
  });
});
