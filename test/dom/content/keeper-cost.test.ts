import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { changeLongPage, makeLongPage } from "../../support/long-page.ts";
import type { BundleBrowser } from "./open-bundle.ts";
import { openKeeper } from "./open-keeper.ts";

/** What a page can have of one task before a reader feels it, in milliseconds: the browsers' own measure of a long one. */
const LONG_TASK_MS = 50;

/** A loaded machine stretches a slice to many times its length: the quietest of so many runs counts. */
const RUNS = 3;

describe("the cost of highlights on a long page", { timeout: 240_000 }, () => {
  let keeper: BundleBrowser;
  before(async () => {
    keeper = await openKeeper();
  });
  after(() => keeper.close());

  it("finds 200 on a page of 0.8 million characters without a task over 50 ms", async () => {
    const long = makeLongPage(800_000, 200);
    const first = await keeper.open(long.paragraphs.join("\n"));
    const targets = await first.evaluate(async (quotes) => {
      const described = [];
      for (const quote of quotes) described.push(await window.kept.describe(quote));
      return described;
    }, long.quotes);
    await first.close();
    const longest: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await keeper.open(changeLongPage(long).join("\n"));
      const seen = await page.evaluate(async (kept) => {
        const tasks: number[] = [0];
        new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: "longtask" });
        window.kept.set(kept);
        while (Object.values(window.kept.statuses()).includes("seeking"))
          await new Promise((resolve) => setTimeout(resolve, 100));
        const counts: Record<string, number> = {};
        for (const status of Object.values(window.kept.statuses()))
          counts[status] = (counts[status] ?? 0) + 1;
        return { counts, longest: Math.max(...tasks) };
      }, targets);
      assert.deepEqual(seen.counts, { anchored: 180, moved: 10, orphaned: 10 });
      longest.push(seen.longest);
      await page.close();
    }
    assert.ok(
      Math.min(...longest) <= LONG_TASK_MS,
      `longest tasks of ${RUNS} runs: ${longest.join(", ")} ms`,
    );
  });
});
