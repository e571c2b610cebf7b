import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CitationForm, citeClaim } from "../../../../src/core/knowledge/cite-claim.ts";
import type { Figure } from "../../../../src/core/model/claim.ts";
import type { ClaimView } from "../../../../src/core/model/entity-card.ts";
import { citeWording } from "../../../../src/ui/claims/cite-wording.ts";
import { chooseStrings } from "../../../../src/ui/strings/choose-strings.ts";
import { claimOf, figureOf, refTo, sourceAt } from "../../../dom/fixtures/card-fixture.ts";

const REVIEW = { name: "Harbour Review", entity: null };
const IDC = { name: "IDC", entity: refTo("idc") };

function cite(claim: ClaimView, form: CitationForm = "text", tag = "en-GB"): string {
  const wording = citeWording({ ...chooseStrings(tag), today: "2026-11-22" });
  return citeClaim({ claim, wording, form });
}

/** The first line: all but the sources. */
function said(claim: ClaimView, tag = "en-GB"): string {
  return cite(claim, "text", tag).split("\n")[0] ?? "";
}

const draftTarget = claimOf({
  id: "target",
  text: "The industry is to pass 250 billion yuan by 2023.",
  kind: "target",
  status: "draft",
  speaker: { name: "The ministry", entity: null },
  via: [REVIEW],
  date: "2021-07-12",
  dateBasis: "inferred",
  due: "2023",
  figures: [figureOf({ id: "a", shown: "250 billion yuan", of: "size of the industry", role: "target" })],
});

describe("a claim with its citation", () => {
  it("has the text, how it stands, who says it through whom, when, and where it stands", () => {
    assert.equal(
      cite(draftTarget),
      [
        "The industry is to pass 250 billion yuan by 2023. (Draft; Target for 2023; outcome not in our sources) — says The ministry, through Harbour Review, 12 Jul 2021 (date inferred).",
        "Source: Harbour Review, “What the ministry's plan would cost”, Ada Quill, 20 Jul 2021, paragraph 6, under “An ambitious goal”",
        "https://news.example/plan#:~:text=by%202023",
      ].join("\n"),
    );
  });

  it("is one paragraph in Markdown, the title its link", () => {
    assert.equal(
      cite(draftTarget, "markdown"),
      "The industry is to pass 250 billion yuan by 2023. (Draft; Target for 2023; outcome not in our sources) — says The ministry, through Harbour Review, 12 Jul 2021 (date inferred). Source: Harbour Review, [“What the ministry's plan would cost”](https://news.example/plan#:~:text=by%202023), Ada Quill, 20 Jul 2021, paragraph 6, under “An ambitious goal”.",
    );
  });

  it("is labelled in Chinese for a Chinese reader, its text left as it is", () => {
    assert.equal(
      cite(draftTarget, "text", "zh-CN"),
      [
        "The industry is to pass 250 billion yuan by 2023.（草案；目标期限：2023年；来源中没有最终结果）——The ministry 称（Harbour Review 转述），2021年7月12日（日期为推断）。",
        "来源：Harbour Review，《What the ministry's plan would cost》，Ada Quill，2021年7月20日，“An ambitious goal”一节，第 6 段",
        "https://news.example/plan#:~:text=by%202023",
      ].join("\n"),
    );
    assert.match(cite(claimOf({ id: "a" }), "markdown", "zh-CN"), /is the case\. 来源：.*第 6 段。$/);
  });

  const spoken: readonly (readonly [name: string, claim: ClaimView, english: string, chinese: string])[] = [
    [
      "an opinion",
      claimOf({ id: "a", kind: "opinion", speaker: IDC, via: [REVIEW], date: "2021-07-20" }),
      "In the view of IDC, through Harbour Review: Something is the case.",
      "IDC 认为（Harbour Review 转述）：Something is the case.",
    ],
    [
      "an estimate",
      claimOf({ id: "a", kind: "estimate", speaker: IDC, date: "2021-07-20" }),
      "By the estimate of IDC: Something is the case.",
      "据 IDC 估计：Something is the case.",
    ],
  ];
  for (const [name, claim, english, chinese] of spoken) {
    it(`says whose it is before it says ${name}`, () => {
      assert.equal(said(claim), english);
      assert.equal(said(claim, "zh-CN"), chinese);
    });
  }

  const standings: readonly (readonly [name: string, changes: Partial<ClaimView>, shown: string])[] = [
    ["an allegation is alleged", { status: "alleged" }, "Something is the case. (Alleged)"],
    ["an opinion of nobody's is an opinion", { kind: "opinion" }, "Something is the case. (Opinion)"],
    ["a plain statement is as of its day", { date: "2021-07" }, "Something is the case. — as of Jul 2021."],
    [
      "an act has its own day",
      { kind: "event", date: "2021-07-20" },
      "Something is the case. — 20 Jul 2021.",
    ],
    [
      "a target ahead may still be met",
      { kind: "target", due: "2030" },
      "Something is the case. (Target for 2030)",
    ],
    [
      "a conclusion of ours is ours",
      { inference: { by: "us", reasoning: "Two and two." } },
      "Something is the case. Our inference: Two and two.",
    ],
  ];
  for (const [name, changes, shown] of standings) {
    it(`leaves true what it copies: ${name}`, () =>
      assert.equal(said(claimOf({ id: "a", ...changes })), shown));
  }

  const figures: readonly (readonly [
    name: string,
    claim: Partial<ClaimView>,
    figure: Partial<Figure>,
    added: string,
  ])[] = [
    ["nothing of one that the text gives whole", { text: "There are 9 lamps." }, {}, ""],
    [
      "nothing of a target's own target",
      { text: "It is to have 9 lamps.", kind: "target" },
      { role: "target" },
      "",
    ],
    ["nothing of a year that the text names", { text: "In 2023 it had 9 lamps." }, { period: "2023" }, ""],
    [
      "nothing of a date that the claim has",
      { text: "It has 9 lamps.", date: "2021-05" },
      { asOf: "2021-05" },
      "",
    ],
    [
      "nothing of a comparator that the text has",
      { text: "It has about 9 lamps." },
      { comparator: "about" },
      "",
    ],
    ["one that is a part of another", { text: "There are 19 lamps." }, {}, "9 lamps (reported)"],
    ["one that is the beginning of another", { text: "There are 9 lampshades." }, {}, "9 lamps (reported)"],
    ["what it is", { text: "There are 9 lamps." }, { role: "estimate" }, "9 lamps (estimate)"],
    [
      "how it compares",
      { text: "There are 9 lamps." },
      { comparator: "more-than" },
      "more than 9 lamps (reported)",
    ],
    [
      "the time it is for",
      { text: "There are 9 lamps." },
      { period: "2023" },
      "9 lamps (reported, for 2023)",
    ],
    [
      "the time it is of",
      { text: "There are 9 lamps." },
      { asOf: "2021-05" },
      "9 lamps (reported, as of May 2021)",
    ],
  ];
  for (const [name, changes, figure, added] of figures) {
    it(`adds of a figure ${name}`, () => {
      const lamps = figureOf({ id: "a", shown: "9 lamps", of: "lamps", ...figure });
      const whole = said(claimOf({ id: "a", ...changes, figures: [lamps] }));
      const figureSaid = /Figure: lamps: (.*)\.$/.exec(whole)?.[1] ?? "";
      assert.equal(figureSaid, added, whole);
    });
  }

  it("writes a figure in Chinese signs for a Chinese reader", () => {
    const equivalents = [{ value: 1, unit: "CNY", shown: "32 million yuan" }];
    const cost = figureOf({ id: "a", shown: "$5 million", of: "cost", comparator: "about", equivalents });
    assert.match(
      said(claimOf({ id: "a", figures: [cost] }), "zh-CN"),
      /数字：cost：about \$5 million（32 million yuan）（来源所载）。$/,
    );
  });

  it("adds the figures that the text leaves out, and no other", () => {
    const named = figureOf({ id: "a", shown: "9 lamps" });
    const unnamed = figureOf({
      id: "b",
      shown: "$5 million",
      of: "cost",
      comparator: "more-than",
      role: "estimate",
      period: "2021/2023",
      asOf: "2021-05",
      equivalents: [{ value: 1, unit: "CNY", shown: "32 million yuan" }],
    });
    const claim = claimOf({ id: "a", text: "There are 9 lamps.", figures: [named, unnamed] });
    assert.equal(
      said(claim),
      "There are 9 lamps. Figure: cost: more than $5 million (32 million yuan) (estimate, for 2021 – 2023, as of May 2021).",
    );
  });

  it("says of a source that its date is inferred, and where a copy of it is kept", () => {
    const source = sourceAt(4, {
      author: null,
      section: null,
      publishedBasis: "inferred",
      archiveLink: "https://archive.example/1",
    });
    const claim = claimOf({ id: "a", sources: [source] });
    assert.deepEqual(cite(claim).split("\n").slice(1), [
      "Source: Harbour Review, “What the ministry's plan would cost”, 20 Jul 2021 (date inferred), paragraph 4",
      "https://news.example/plan#:~:text=by%202023",
      "Archived copy: https://archive.example/1",
    ]);
    assert.match(
      cite(claim, "markdown"),
      /paragraph 4, \[archived copy\]\(https:\/\/archive\.example\/1\)\.$/,
    );
  });

  it("names every source, and links to the web only", () => {
    const claim = claimOf({
      id: "a",
      sources: [sourceAt(1), sourceAt(2, { publisher: "Delta", link: "javascript:alert(1)" })],
    });
    assert.equal(cite(claim).match(/^Source: /gm)?.length, 2);
    assert.match(cite(claim, "markdown"), / Sources: Harbour Review, .*; Delta, “What/);
    assert.doesNotMatch(cite(claim) + cite(claim, "markdown"), /javascript/);
  });

  it("stays on its lines and out of the markup, whatever a pack writes", () => {
    const claim = claimOf({
      id: "a",
      text: "One\n# two [three](four)",
      sources: [sourceAt(1, { title: "A\nB](x) <b>", publisher: "P*", link: null })],
    });
    assert.deepEqual(cite(claim).split("\n").length, 2);
    const markdown = cite(claim, "markdown");
    assert.equal(markdown.split("\n").length, 1);
    assert.match(markdown, /One \\# two \\\[three\\\]\(four\)/);
    assert.match(markdown, /P\\\*, “A B\\\]\(x\) \\<b\\>”/);
  });
});
