import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Candidate } from "../../../../src/core/matching/candidate.ts";
import { explainMentions } from "../../../../src/core/matching/explain-mentions.ts";
import { findMentions } from "../../../../src/core/matching/find-mentions.ts";
import { createWhyFinder } from "../../../../src/core/matching/find-why.ts";
import { FIXTURE_LEXICON } from "./fixture-lexicon.ts";

const LONG = "Cyberspace Administration of China";

/** Why the last mention of a text counts. */
function whyLast(...paragraphs: readonly string[]): string {
  const found = explainMentions({ text: paragraphs.join("\n\n") }, [FIXTURE_LEXICON]);
  return (found.at(-1)?.why ?? "").replace("; not marked again in this section", "");
}

describe("findWhy", () => {
  const cases: readonly { name: string; text: readonly string[]; why: string }[] = [
    {
      name: "points at the long form that a short one was given with",
      text: [`the ${LONG} (CAC)`, "Then nothing.", "The CAC said so."],
      why: `CAC: expanded two paragraphs above, as “${LONG}”.`,
    },
    {
      name: "reads the brackets in either order",
      text: [`the CAC (the ${LONG}) said so`, "The CAC said so."],
      why: `CAC: expanded in the paragraph above, as “${LONG}”.`,
    },
    {
      name: "points at a full name that stands elsewhere, the nearest first",
      text: ["网信办", "Then nothing.", `The ${LONG} met.`, "The CAC said so."],
      why: `CAC: named in full in the paragraph above, as “${LONG}”.`,
    },
    {
      name: "prefers the long form it was given with to a nearer full name",
      text: [`the ${LONG} (CAC)`, "网信办 and the CAC"],
      why: `CAC: expanded in the paragraph above, as “${LONG}”.`,
    },
    {
      name: "tells the names around it, three at most",
      text: ["MIIT, Huawei, Tencent and Baidu of China with the NPC"],
      why: "NPC: told by “MIIT”, “Huawei”, “Tencent” in this paragraph.",
    },
    {
      name: "tells those of the page where nothing of its block speaks for it",
      text: ["MIIT and Huawei of Hunan, China, met Xi Jinping and the CAC of Beijing", "The NPC"],
      why: "NPC: told by “MIIT”, “Huawei”, “Xi Jinping” on this page.",
    },
    {
      name: "tells the words around it where no names are",
      text: ["Chinese NPC deputies met in Beijing."],
      why: "NPC: told by “deputies”, “Chinese”, “Beijing” in this paragraph.",
    },
    {
      name: "needs nothing for a name of one thing",
      text: ["MIIT"],
      why: "MIIT: stands for one thing only.",
    },
  ];
  for (const { name, text, why } of cases) it(name, () => assert.equal(whyLast(...text), why));
});

describe("createWhyFinder", () => {
  it("goes through a text's names and each block's cues once for all mentions", () => {
    const paragraph = "The CAC of China told Huawei";
    const names = findMentions(paragraph, [FIXTURE_LEXICON]);
    let listed = 0;
    let read = 0;
    const blocks = Array.from({ length: 100 }, () => ({
      text: paragraph,
      get mentions(): readonly Candidate[] {
        listed++;
        return names;
      },
      cues: () => {
        read++;
        return [];
      },
    }));
    const findWhy = createWhyFinder(blocks);
    const doubtful = names.filter(({ needs }) => needs !== "none");
    assert.equal(doubtful.length, 1);
    for (let at = 0; at < blocks.length; at++) for (const mention of doubtful) findWhy(mention, at);
    assert.equal(listed, blocks.length);
    assert.ok(read <= blocks.length, `${read}`);
  });

  it("reads a block's cues once for all the mentions in it", () => {
    const text = "the CAC of China said. ".repeat(20).trim();
    const mentions = findMentions(text, [FIXTURE_LEXICON]);
    assert.equal(mentions.length, 20);
    let read = 0;
    const cues = () => {
      read++;
      return [];
    };
    const findWhy = createWhyFinder([{ text, mentions, cues }]);
    for (const mention of mentions) findWhy(mention, 0);
    assert.equal(read, 1);
  });
});
