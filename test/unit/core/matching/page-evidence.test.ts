import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { findWhyOnPage } from "../../../../src/core/matching/find-why-on-page.ts";
import { createPageEvidence, type PageEvidence } from "../../../../src/core/matching/page-evidence.ts";
import type { PageView } from "../../../../src/core/matching/page-restraint.ts";
import { FIXTURE_LEXICON } from "./fixture-lexicon.ts";

interface Block {
  readonly name: string;
  text: string;
}

const LEXICONS = [FIXTURE_LEXICON];
const VIEW: PageView<Block> = { isLabel: () => false, topic: () => ({ length: 100, title: "" }) };
const block = (text: string): Block => ({ name: text.slice(0, 12), text });

function note(evidence: PageEvidence<Block>, ...blocks: readonly Block[]): void {
  for (const one of blocks) evidence.note(one, one.text, findCandidates(one.text, LEXICONS));
}

function mentions(evidence: PageEvidence<Block>, one: Block): string[] {
  return evidence.mentionsIn(one).map(({ start, end }) => one.text.slice(start, end));
}

/** The blocks that have changed, without the pauses between them. */
const taken = (evidence: PageEvidence<Block>) =>
  [...evidence.takeChanged()].filter((block) => block !== null);

describe("createPageEvidence", () => {
  it("takes back and gives again what hangs on a block that comes and goes", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    const later = block("The CAC said so.");
    const first = block("the Cyberspace Administration of China");
    note(evidence, later);
    assert.deepEqual(mentions(evidence, later), []);
    assert.deepEqual(taken(evidence), []);
    note(evidence, first);
    assert.deepEqual(taken(evidence), [later]);
    assert.deepEqual(mentions(evidence, later), ["CAC"]);
    assert.deepEqual(taken(evidence), [], "each change is told once");
    evidence.forget(first);
    assert.deepEqual(taken(evidence), [later]);
    assert.deepEqual(mentions(evidence, later), []);
  });

  it("gives the same whatever the order of the blocks", () => {
    const texts = [
      "Nigeria’s Corporate Affairs Commission (CAC)",
      "the Ministry of State Security (MSS) and Xi Jinping",
      "A CAC officer",
      "Chinese NPC deputies met in Beijing.",
      "The NPC closed.",
      "MSS agents",
    ];
    const all = (order: readonly number[]) => {
      const evidence = createPageEvidence<Block>(VIEW);
      const blocks = texts.map(block);
      for (const index of order) note(evidence, blocks[index] ?? block(""));
      return blocks.map((one) => mentions(evidence, one));
    };
    const forwards = all([0, 1, 2, 3, 4, 5]);
    assert.deepEqual(forwards, [
      [],
      ["Ministry of State Security", "MSS", "Xi Jinping"],
      [],
      ["NPC"],
      ["NPC"],
      ["MSS"],
    ]);
    assert.deepEqual(all([5, 4, 3, 2, 1, 0]), forwards);
    assert.deepEqual(all([3, 0, 5, 2, 4, 1]), forwards);
  });

  it("replaces what a block held when it is stated again", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    const changing = block("the Cyberspace Administration of China");
    const other = block("CAC rules");
    note(evidence, changing, other);
    assert.deepEqual(mentions(evidence, other), ["CAC"]);
    changing.text = "the weather";
    note(evidence, changing);
    assert.deepEqual(taken(evidence), [other]);
    assert.deepEqual(mentions(evidence, other), []);
    assert.deepEqual(mentions(evidence, changing), []);
  });

  it("doesn't name blocks whose mentions stay the same, nor any that were never asked for", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    const decided = block("MIIT and Huawei");
    const unasked = block("The CAC said so.");
    note(evidence, decided, unasked);
    mentions(evidence, decided);
    note(evidence, block("the Cyberspace Administration of China"));
    assert.deepEqual(taken(evidence), []);
  });

  it("forgets blocks it never knew without harm", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    evidence.forget(block("x"));
    assert.deepEqual(evidence.mentionsIn(block("y")), []);
  });

  it("stops judging the page again once an endless feed says nothing new", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    note(evidence, block("Xi Jinping of the Chinese Communist Party and the Ministry of State Security"));
    const article = "The CAC of China wrote to Alibaba.";
    const first = block(article);
    note(evidence, first);
    mentions(evidence, first);
    taken(evidence);
    for (let count = 0; count < 100; count++) {
      const next = block(article);
      note(evidence, next);
      assert.deepEqual(mentions(evidence, next), ["CAC", "Alibaba"]);
      assert.deepEqual(taken(evidence), []);
    }
  });

  it("tells why a mention counts, and which block says so", () => {
    const evidence = createPageEvidence<Block>(VIEW);
    const first = block("the Cyberspace Administration of China (CAC)");
    const later = block("CAC rules");
    const other = block("Chinese NPC deputies met in Beijing.");
    note(evidence, first, later, other);
    const whyOf = (one: Block, form: string) => {
      const mention = evidence.mentionsIn(one).find(({ start, end }) => one.text.slice(start, end) === form);
      assert.ok(mention);
      return findWhyOnPage(evidence.namedBlocks(), one, mention);
    };
    assert.deepEqual(whyOf(first, "Cyberspace Administration of China"), {
      reason: "unambiguous",
      words: [],
      source: null,
    });
    assert.deepEqual(whyOf(later, "CAC"), {
      reason: "expanded",
      words: ["Cyberspace Administration of China"],
      source: first,
    });
    assert.deepEqual(whyOf(other, "NPC"), {
      reason: "context",
      words: ["deputies", "Chinese", "Beijing"],
      source: other,
    });
  });
});
