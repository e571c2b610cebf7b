import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeTarget } from "../../../../src/core/anchoring/describe-target.ts";
import { readRootText } from "../../../../src/core/anchoring/root-text.ts";
import type { TextSelectors } from "../../../../src/core/anchoring/selectors.ts";
import { find, keep, readMarked, tell } from "./keep-and-find.ts";

const BEFORE = "The ministry of lamps met on Monday to speak about wicks and oil. ";
const AFTER = " Nobody from the guild of candle makers had been asked to come along.";
const PASSAGE = "Every lamp sold after May must carry a number that the bureau gives out.";
const KEPT = `${BEFORE}[${PASSAGE}]${AFTER}`;
const OTHER = "A storm kept most of the boats in the harbour, and the market closed two hours early. ";

describe("finding a kept passage again", () => {
  const cases: readonly { name: string; kept?: string; page: string; told: string }[] = [
    { name: "where nothing changed", page: BEFORE + PASSAGE + AFTER, told: `anchored: ${PASSAGE}` },
    {
      name: "further down, with text put in before it",
      page: OTHER.repeat(9) + BEFORE + PASSAGE + AFTER,
      told: `anchored: ${PASSAGE}`,
    },
    {
      name: "with other text right around it, and says so",
      page: OTHER + OTHER + PASSAGE + OTHER + OTHER,
      told: `moved: ${PASSAGE}`,
    },
    {
      name: "with words changed inside",
      page: BEFORE + PASSAGE.replace("May", "the first of June") + AFTER,
      told: `moved: ${PASSAGE.replace("May", "the first of June")}`,
    },
    {
      name: "with words changed at either end",
      page: `${BEFORE}Any lamp sold after May must carry a number that the bureau hands out.${AFTER}`,
      told: "moved: Any lamp sold after May must carry a number that the bureau hands out.",
    },
    {
      name: "with half of it gone",
      page: `${BEFORE}Every lamp must carry a number.${AFTER}`,
      told: "moved: Every lamp must carry a number.",
    },
    {
      name: "not where it was cut out",
      page: BEFORE + AFTER + OTHER,
      told: "orphaned: gone",
    },
    {
      name: "not where another sentence took its place",
      page: `${BEFORE}It was agreed that the meeting should be held again in the autumn.${AFTER}`,
      told: "orphaned: gone",
    },
    {
      name: "not in a near-twin, once it was cut out",
      page: `${BEFORE + AFTER} Every candle sold after May must carry a number that the bureau gives out. ${OTHER}`,
      told: "orphaned: gone",
    },
    {
      name: "as the copy whose surroundings it had",
      kept: `${OTHER}Read more. ${BEFORE}[Read more.]${AFTER} Read more. ${OTHER}`,
      page: `Read more. ${OTHER}Read more. ${OTHER}Read more. ${BEFORE}Read more.${AFTER}`,
      told: "anchored: Read more.",
    },
    {
      name: "not in a twin that outlived it",
      kept: `${OTHER}[Read more.]${AFTER}${BEFORE}Read more. In the harbour, two boats lay.`,
      page: `${BEFORE}Read more. In the harbour, two boats lay. ${PASSAGE}`,
      told: "orphaned: gone",
    },
    {
      name: "not in one of several twins that outlived it",
      kept: `${OTHER}[Read more.]${AFTER}${BEFORE}Read more. In the harbour, two boats lay. Read more. Ha!`,
      page: `${BEFORE}Read more. In the harbour, two boats lay. Read more. Ha! ${PASSAGE}`,
      told: "orphaned: ambiguous",
    },
    {
      name: "not inside longer words of another sentence",
      kept: `${OTHER}[the art of oil]${AFTER}`,
      page: `${BEFORE}Nobody saw the cathe art of oilmen had built. ${PASSAGE}`,
      told: "orphaned: gone",
    },
    {
      name: "in Chinese, with a character changed",
      kept: "五月一日，灯务部发布通知。[自六月起，所有灯具须加贴编号，编号由灯务局统一发放。]蜡烛行会没有参加会议，也没有发表意见。",
      page: "灯务部网站消息：五月一日，灯务部发布通知。自七月起，所有灯具须加贴编号，编号由灯务局统一发放。蜡烛行会没有参加会议，也没有发表意见。",
      told: "moved: 自七月起，所有灯具须加贴编号，编号由灯务局统一发放。",
    },
    {
      name: "in Chinese, moved to another place",
      kept: "五月一日，灯务部发布通知。[所有灯具须加贴编号]，蜡烛行会没有参加会议，也没有发表意见。",
      page: "简讯：港口昨日关闭，船只未能出海。据悉，所有灯具须加贴编号；市场提前两小时收市。",
      told: "moved: 所有灯具须加贴编号",
    },
    {
      name: "across other white space, soft hyphens and quotation marks",
      kept: `${BEFORE}[He said "every lamp" must have a number – no exceptions.]${AFTER}`,
      page: `\n\n${BEFORE}\n  He said “every lamp”\u00A0must\n\n have a num\u00ADber - no excep\u200Btions.${AFTER}`,
      told: "anchored: He said “every lamp”\u00A0must\n\n have a num\u00ADber - no excep\u200Btions.",
    },
    {
      name: "as one character, by its surroundings",
      kept: `${BEFORE}Mark it [x] for yes.${AFTER}`,
      page: `${OTHER}xx x ${BEFORE}Mark it x for yes.${AFTER}`,
      told: "anchored: x",
    },
    { name: "not on an empty page", page: "", told: "orphaned: gone" },
  ];
  for (const { name, kept = KEPT, page, told } of cases) it(name, () => assert.equal(tell(kept, page), told));

  it("takes the copy with its surroundings", () => {
    const kept = `${OTHER}Read more. ${BEFORE}[Read more.]${AFTER} Read more. ${OTHER}`;
    const page = `Read more. ${OTHER}Read more. ${BEFORE}Read more.${AFTER}`;
    const result = find(readRootText(page, []), keep(kept));
    assert.ok(result.status === "anchored");
    assert.equal(result.span.start, page.indexOf(BEFORE) + BEFORE.length);
  });

  it("takes the nearest of copies that nothing tells apart", () => {
    const row = "Lamp 12 lumen. ";
    const { text, span } = readMarked(`${row.repeat(40)}[${row.trim()}] ${row.repeat(40)}`);
    const page = readRootText(text, []);
    const selectors = describeTarget(page, span);
    assert.ok(selectors);
    assert.deepEqual(find(page, selectors), { status: "anchored", span });
  });

  it("gives the span as it was kept, white space at its ends and all", () => {
    const { text, span } = readMarked(`${BEFORE}[ ${PASSAGE}\n ]${AFTER}`);
    const page = readRootText(text, []);
    const selectors = describeTarget(page, span);
    assert.ok(selectors);
    assert.equal(selectors.quote.exact, PASSAGE);
    assert.deepEqual(find(page, selectors), { status: "anchored", span });
  });

  it("finds a passage of a megabyte, also changed", () => {
    const long = Array.from({ length: 180_000 }, (_, index) => `w${index}`).join(" ");
    const kept = keep(`${BEFORE}[${long}]${AFTER}`);
    assert.equal(find(readRootText(OTHER + BEFORE + long + AFTER, []), kept).status, "anchored");
    const changed = long.replace("w90000 ", "other words ");
    const result = find(readRootText(BEFORE + changed + AFTER, []), kept);
    assert.ok(result.status === "moved");
    assert.equal(result.found, changed);
  });

  it("gives up at the deadline, but keeps what it found to the letter", () => {
    const isTimeUp = () => true;
    const edited = readRootText(BEFORE + PASSAGE.replace("May", "June") + AFTER, []);
    assert.deepEqual(find(edited, keep(KEPT), isTimeUp), { status: "orphaned", reason: "deadline" });
    const shifted = readRootText(OTHER + BEFORE + PASSAGE + AFTER, []);
    assert.equal(find(shifted, keep(KEPT), isTimeUp).status, "anchored");
  });

  it("stops at the deadline on a page that is one letter over and over", () => {
    const page = readRootText("a".repeat(400_000), []);
    const selectors = make({ exact: "a".repeat(100_000), prefix: "b".repeat(40), suffix: "c".repeat(40) });
    const end = performance.now() + 100;
    const result = find(page, selectors, () => performance.now() > end);
    assert.equal(result.status, "orphaned");
    assert.ok(performance.now() < end + 2_000);
  });

  const hostile: readonly { name: string; selectors: TextSelectors }[] = [
    { name: "an empty passage", selectors: make({ exact: "" }) },
    { name: "a passage of white space", selectors: make({ exact: " \u200B\n" }) },
    {
      name: "lone surrogates",
      selectors: make({ exact: "\uD83D lamp", prefix: "\uDE00", suffix: "\uD83D" }),
    },
    { name: "offsets from nowhere", selectors: make({ exact: "zebra" }, { start: -5, end: Number.NaN }) },
    { name: "offsets past the end", selectors: make({ exact: "zebra" }, { start: 1e9, end: 2e9 }) },
    {
      name: "a context of a megabyte",
      selectors: make({ exact: "zebra", prefix: "a".repeat(1e6), suffix: "b".repeat(1e6) }),
    },
  ];
  for (const { name, selectors } of hostile) {
    it(`orphans ${name}`, () => {
      const start = performance.now();
      assert.equal(find(readRootText(BEFORE + PASSAGE + AFTER, []), selectors).status, "orphaned");
      assert.ok(performance.now() - start < 5_000);
    });
  }

  function make(
    quote: Partial<TextSelectors["quote"]>,
    position: TextSelectors["position"] = { start: 0, end: 5 },
  ): TextSelectors {
    return { quote: { exact: "", prefix: "", suffix: "", ...quote }, position };
  }
});
