import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Why } from "../../../src/core/model/why.ts";
import { markEn } from "../../../src/ui/strings/mark-en.ts";
import { markZhHans } from "../../../src/ui/strings/mark-zh-hans.ts";

const FULL = "Cyberspace Administration of China";

describe("why a name is marked, in words", () => {
  const cases: readonly (readonly [why: Why, english: string, chinese: string])[] = [
    [
      { reason: "unambiguous", words: [], distance: null },
      "Marked because “CAC” stands for one thing only.",
      "标记原因：“CAC”只有一种所指。",
    ],
    ...(
      [
        [null, "on this page", "本页"],
        [0, "in this paragraph", "本段"],
        [-1, "in the paragraph above", "上一段"],
        [1, "in the paragraph below", "下一段"],
        [-2, "two paragraphs above", "往上第 2 段"],
        [9, "nine paragraphs below", "往下第 9 段"],
        [-10, "further up", "上文较远处"],
        [10, "further down", "下文较远处"],
      ] as const
    ).map(
      ([distance, english, chinese]) =>
        [
          { reason: "expanded", words: [FULL], distance },
          `Marked because “CAC” is written out ${english}: “${FULL}”.`,
          `标记原因：${chinese}写出了“CAC”的全称“${FULL}”。`,
        ] as const,
    ),
    [
      { reason: "named", words: [FULL], distance: -2 },
      `Marked because the page names it as “${FULL}” two paragraphs above.`,
      `标记原因：往上第 2 段也提到了“${FULL}”。`,
    ],
    [
      { reason: "context", words: ["regulator", "data"], distance: 0 },
      "Marked because of words near it: “regulator”, “data”.",
      "标记原因：附近有“regulator”“data”等字样。",
    ],
    [
      { reason: "context", words: ["Beijing"], distance: null },
      "Marked because of words on this page: “Beijing”.",
      "标记原因：本页有“Beijing”等字样。",
    ],
    [
      { reason: "context", words: [], distance: null },
      "Marked because what stands around it fits.",
      "标记原因：符合上下文。",
    ],
  ];
  for (const [why, english, chinese] of cases) {
    it(`says “${english}”`, () => {
      assert.equal(markEn.why("CAC", why), english);
      assert.equal(markZhHans.why("CAC", why), chinese);
    });
  }

  it("says where it is marked no more", () => {
    const site = { kind: "site", host: "news.example" } as const;
    const files = { kind: "site", host: "" } as const;
    assert.deepEqual(
      [{ kind: "page" } as const, site, files, { kind: "everywhere" } as const].map((place) =>
        markEn.rejected("CAC", place),
      ),
      ["on this page", "on news.example", "on local files", "on any page"].map(
        (where) => `“CAC” is not marked ${where} any more.`,
      ),
    );
    assert.equal(markZhHans.rejected("CAC", site), "已不再在 news.example 上标记“CAC”。");
  });
});
