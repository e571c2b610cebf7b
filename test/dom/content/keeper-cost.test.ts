import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { changeLongPage, makeLongPage } from "../../support/long-page.ts";
import type { BundleBrowser } from "./open-bundle.ts";
import { openKeeper } from "./open-keeper.ts";
import { longestTask } from "./trace-tasks.ts";

/** What a page can have of one task before a reader feels it, in milliseconds: the browsers' own measure of a long one. */
const LONG_TASK_MS = 50;

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
    const changed = changeLongPage(long).join("\n");
    const longest: number[] = [];
    // The quickest of three: work of ours that is too long is so each time, while a collection of garbage or a busy
    // neighbour on the processor lengthens one task of one run.
    while (longest.length < 3 && Math.min(...longest) > LONG_TASK_MS) {
      const page = await keeper.open(changed);
      const task = await longestTask(page, () =>
        page.evaluate(async (kept) => {
          window.kept.set(kept);
          while (Object.values(window.kept.statuses()).includes("seeking"))
            await new Promise((resolve) => setTimeout(resolve, 100));
        }, targets),
      );
      longest.push(task);
      const statuses = Object.values(await page.evaluate(() => window.kept.statuses()));
      const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
      assert.deepEqual([count("anchored"), count("moved"), count("orphaned")], [180, 10, 10]);
      await page.close();
    }
    const [best] = longest.sort((one, other) => one - other);
    assert.ok(best !== undefined && best <= LONG_TASK_MS, `longest tasks: ${longest} ms of processor time`);
  });
});
