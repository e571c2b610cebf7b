import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildCardFromSlices } from "../../../../src/core/knowledge/build-card.ts";
import { sliceEntity } from "../../../../src/core/knowledge/entity-slice.ts";
import { indexPack } from "../../../../src/core/knowledge/index-pack.ts";
import { type BriefEntity, writePageBrief } from "../../../../src/core/knowledge/page-brief.ts";
import type { EntityCard } from "../../../../src/core/model/entity-card.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";
import { citeWording } from "../../../../src/ui/claims/cite-wording.ts";
import { choosePopupStrings } from "../../../../src/ui/strings/choose-popup-strings.ts";
import { chooseStrings } from "../../../../src/ui/strings/choose-strings.ts";
import { bareCard, claimOf, ministryCard, refTo } from "../../../dom/fixtures/card-fixture.ts";

const PAGE = { title: "What Beijing wants", address: "https://news.example/plan" };

function brief(entities: readonly BriefEntity[], page = PAGE, tag = "en-GB"): string {
  const choice = chooseStrings(tag);
  const today = "2026-11-22";
  return writePageBrief({
    page,
    today,
    entities,
    wording: citeWording({ ...choice, today }),
    words: { ...choice.strings, brief: choosePopupStrings(tag).brief },
  });
}

/** The lines that begin so. */
function linesWith(text: string, start: string): readonly string[] {
  return text.split("\n").filter((line) => line.startsWith(start));
}

const company: EntityCard = {
  ...bareCard,
  entities: [refTo("huawei")],
  type: "company",
  name: "Huawei",
  nativeName: { text: "华为", lang: "zh-Hans", kind: "native" },
  claims: [claimOf({ id: "maker", text: "It makes telecom equipment." })],
};

describe("the brief of a page", () => {
  it("opens with the page's title and address, the day, and what it is made from", () => {
    const [title, , address, , note] = brief([{ card: company, count: 2 }]).split("\n");
    assert.equal(title, "# What Beijing wants");
    assert.equal(address, "<https://news.example/plan>");
    assert.match(note ?? "", /^Read on 22 Nov 2026 with Sinogloss\. Claims are from its knowledge base/);
  });

  it("names entities by group in the order of pages, with Chinese name, type and mentions", () => {
    const text = brief([
      { card: company, count: 2 },
      { card: ministryCard, count: 1 },
    ]);
    assert.deepEqual(linesWith(text, "#"), [
      "# What Beijing wants",
      "## Authorities",
      "### Ministry of Industry and Information Technology (工业和信息化部)",
      "## Organisations and products",
      "### Huawei (华为)",
      "## Where sources disagree",
    ]);
    assert.ok(text.includes("\nAgency, 1 mention on the page\n"));
    assert.ok(text.includes("\nCompany, 2 mentions on the page\n"));
  });

  it("heads an entity with its name in the reader's language, the other one beside it", () => {
    const text = brief([{ card: company, count: 2 }], PAGE, "zh-CN");
    assert.deepEqual(linesWith(text, "###"), ["### 华为（Huawei）"]);
  });

  it("gives each entity its three most telling claims, with what they are, who says so, when and where", () => {
    const claims = linesWith(brief([{ card: ministryCard, count: 1 }]), "- ").slice(0, 3);
    assert.equal(linesWith(brief([{ card: { ...ministryCard, conflicts: [] }, count: 1 }]), "- ").length, 3);
    assert.match(claims[0] ?? "", /\(Draft; Target for 2023; outcome not in our sources\)/);
    assert.match(claims[0] ?? "", /says .+Harbour Review/);
    assert.match(
      claims[0] ?? "",
      /\[“What the ministry's plan would cost”\]\(https:\/\/news\.example\/plan#:~:text=by%202023\)/,
    );
  });

  it("names each conflict once, with the figures of both sides and what they are", () => {
    const twice = [ministryCard, { ...ministryCard, entities: [refTo("plan")] as const }];
    const text = brief(twice.map((card) => ({ card, count: 1 })));
    const topic = "- **How large China's cybersecurity industry would be by 2023** (different figures)";
    assert.deepEqual(linesWith(text, "- **"), [topic]);
    const [target = "", estimate = "", why = ""] = linesWith(text, "  - ");
    assert.match(target, /^ {2}- \*\*The ministry's target\\:\*\* .*250 billion yuan.*target, for 2023/);
    assert.match(estimate, /^ {2}- \*\*IDC's market estimate\\:\*\* .*estimate/);
    assert.match(why, /two may not cover the same goods/);
  });

  it("has Chinese signs for a Chinese reader", () => {
    const text = brief([{ card: ministryCard, count: 1 }], PAGE, "zh-CN");
    assert.match(text, /^### 工业和信息化部（.+）$/m);
    assert.match(text, /^- \*\*How large .+\*\*（数字不同）$/m);
    assert.match(
      text,
      /^ {2}- \*\*The ministry's target：\*\* .*（目标，[^（]*）。The ministry[^（]*（草案；.*（日期为推断）。来源：/m,
    );
  });

  it("says so where an entity has no claims", () => {
    assert.match(
      brief([{ card: bareCard, count: 1 }]),
      /### 5G\n\nTechnology, 1 mention on the page\n\nNo sourced claims yet\./,
    );
  });

  it("lets nothing of the page be markup", () => {
    const page = {
      title: "# <img src=x> [a](javascript:b)\n\n- `c` **d** ==e==",
      address: "https://news.example/a)>b <c>?d=[e](f)",
    };
    const [title, , address] = brief([{ card: bareCard, count: 1 }], page).split("\n");
    assert.equal(
      title,
      "# \\# \\<img src\\=x\\> \\[a\\](javascript\\:b) - \\`c\\` \\*\\*d\\*\\* \\=\\=e\\=\\=",
    );
    assert.match(address ?? "", /^<https:\/\/news\.example\/[^<>() ]+>$/);
  });

  it("calls a page without a title untitled", () => {
    assert.match(brief([{ card: bareCard, count: 1 }], { ...PAGE, title: " \n" }), /^# Untitled page\n/);
  });

  it("speaks Chinese, and leaves the claims as they are written", () => {
    const text = brief([{ card: ministryCard, count: 3 }], PAGE, "zh-CN");
    assert.match(text, /2026年11月22日用 Sinogloss 阅读/);
    assert.match(text, /本页提到 3 次/);
    assert.match(text, /（草案；目标期限：2023年；来源中没有最终结果）/);
  });

  it("holds a page that names eighty entities of the bundled knowledge base", () => {
    const pack = readShippedKnowledge();
    assert.ok(pack.ok);
    const index = indexPack(pack.value);
    const entities = pack.value.entities.slice(0, 80).flatMap(({ id }): BriefEntity[] => {
      const slice = sliceEntity(index, id);
      const card = slice && buildCardFromSlices([slice]);
      return card ? [{ card, count: 1 }] : [];
    });
    assert.equal(entities.length, 80);
    const text = brief(entities);
    assert.equal(linesWith(text, "### ").length, 80);
    for (const line of linesWith(text, "- ").filter((each) => !each.startsWith("- **"))) {
      assert.match(line, /Sources?: /, "every claim has its source");
    }
  });
});
