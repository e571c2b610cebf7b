import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldText } from "../../../../src/core/lexicon/fold-text.ts";
import { surfaceFormsOf } from "../../../../src/core/lexicon/surface-form.ts";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { findMentions } from "../../../../src/core/matching/find-mentions.ts";
import { FIXTURE_ENTITIES, FIXTURE_LEXICON, makeLexicon } from "./fixture-lexicon.ts";

const LEXICONS = [FIXTURE_LEXICON];

/** Without the signs that a form may have more or fewer of in a text. */
const bare = (text: string) => foldText(text).replace(/[\s'"]/g, "");
const KNOWN = new Set(
  FIXTURE_ENTITIES.flatMap((entity) => surfaceFormsOf(entity).map(({ text }) => bare(text))),
);
const FORMS = FIXTURE_ENTITIES.flatMap((entity) => entity.names.map(({ text }) => text));

const noise = fc.constantFrom(
  ..." \n\t.,()-–—'’“”\u00AD\u200B\u00A0\u0301\u3000sxé中国的人会部5",
  "\n\n",
  "😀",
  "\uD83D",
  "\uDE00",
  "the ",
  " of ",
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...FORMS) },
  { weight: 1, arbitrary: fc.constantFrom(...FORMS).map((form) => form.toUpperCase()) },
  { weight: 1, arbitrary: fc.constantFrom(...FORMS).map((form) => form.slice(0, -1)) },
  { weight: 4, arbitrary: noise },
);
/** Text that is full of names, halves of names and what stands between them. */
const namedText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  namedText,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe("findCandidates, on any text", () => {
  it("stays inside the text, in order, and never overlaps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findCandidates(text, LEXICONS)) {
          assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} after ${last}`);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds only what folds to a known form, or two of them joined", () => {
    fc.assert(
      fc.property(namedText, (text) => {
        for (const { start, end } of findCandidates(text, LEXICONS)) {
          const found = bare(text.slice(start, end));
          const isKnown = KNOWN.has(found) || KNOWN.has(found.replace(/s$/, ""));
          const isJoined = [...KNOWN].some((form) => found.startsWith(form) && found.length > form.length);
          assert.ok(isKnown || isJoined, JSON.stringify(text.slice(start, end)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds every form that stands alone", () => {
    for (const entity of FIXTURE_ENTITIES) {
      for (const { text } of surfaceFormsOf(entity)) {
        const found = findCandidates(`… ${text} …`, LEXICONS);
        assert.equal(found[0]?.entity.id, entity.id, text);
      }
    }
  });

  it("finds the same wherever the text is cut between paragraphs", () => {
    fc.assert(
      fc.property(fc.array(namedText, { maxLength: 4 }), (texts) => {
        const apart = texts.flatMap((text) =>
          findCandidates(`${text}.\n\n.`, LEXICONS).map(({ entity }) => entity.id),
        );
        const joined = findCandidates(texts.map((text) => `${text}.\n\n.`).join(""), LEXICONS);
        assert.deepEqual(
          joined.map(({ entity }) => entity.id),
          apart,
        );
      }),
    );
  });

  it("finds the same in one lexicon as in its parts", () => {
    const half = Math.floor(FIXTURE_ENTITIES.length / 2);
    const parts = [
      makeLexicon("test", FIXTURE_ENTITIES.slice(0, half)),
      makeLexicon("test", FIXTURE_ENTITIES.slice(half)),
    ];
    fc.assert(
      fc.property(namedText, (text) => {
        assert.deepEqual(findCandidates(text, parts), findCandidates(text, LEXICONS));
      }),
      { numRuns: 500 },
    );
  });

  it("judges any text without throwing, and only drops candidates", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = new Set(findCandidates(text, LEXICONS).map(({ start, end }) => `${start} ${end}`));
        for (const { start, end } of findMentions(text, LEXICONS))
          assert.ok(end <= text.length && start >= 0);
        if (!/\n\s*\n/.test(text)) {
          for (const { start, end } of findMentions(text, LEXICONS)) assert.ok(all.has(`${start} ${end}`));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * As many bare passes over the characters as a text full of names and traps may cost: measured 1 to 500, the most where
 * every word is a name. Quadratic work would take a hundred thousand.
 */
const MOST_PASSES = 5_000;

function passOver(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Milliseconds. */
function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

describe("findCandidates takes bounded time on", () => {
  const million = 1_000_000;
  const cases = [
    { why: "ten million letters in one word", text: "a".repeat(10 * million) },
    { why: "a million combining marks after a name", text: `Huawei${"\u0301".repeat(million)}` },
    {
      why: "a million soft hyphens between two words of a name",
      text: `Xi${"\u00AD".repeat(million)} Jinping`,
    },
    { why: "a million spaces between two words of a name", text: `Xi${" ".repeat(million)}Jinping` },
    { why: "a name a hundred thousand times", text: "Xi Jinping ".repeat(100_000) },
    { why: "halves of a name a hundred thousand times", text: "National People’s ".repeat(100_000) },
    { why: "a million lone surrogates", text: "\uD83D".repeat(million) },
    { why: "a million low surrogates", text: "\uDE00".repeat(million) },
    { why: "words broken at the ends of 200,000 lines", text: "Hua-\n".repeat(200_000) },
    { why: "Chinese characters each on a line", text: "国\n".repeat(500_000) },
    { why: "a million spaces between two Chinese characters", text: `国${" ".repeat(million)}务院` },
    { why: "one character of Chinese a million times", text: "中".repeat(million) },
  ];
  for (const { why, text } of cases) {
    it(why, { timeout: 20_000 }, () => {
      const pass = timeOf(() => passOver(text));
      const took = timeOf(() => {
        for (const { start, end } of findCandidates(text, LEXICONS))
          assert.ok(start < end && end <= text.length);
      });
      assert.ok(took < MOST_PASSES * Math.max(pass, 1), `${took} ms, a bare pass ${pass} ms`);
    });
  }
});
