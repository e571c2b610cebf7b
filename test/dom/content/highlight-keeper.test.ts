import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { CHANGED_PAGES } from "../../support/changed-pages.ts";
import type { BundleBrowser } from "./open-bundle.ts";
import { openKeeper, waitForStatus } from "./open-keeper.ts";

const QUOTE = "The river authority will publish its flood maps in March.";
const PAGE = `<h1>News</h1><p id="kept">Then came the news. ${QUOTE} It said no more.</p><p id="after">The end.</p>`;

describe("keeping highlights on a page", { timeout: 240_000 }, () => {
  let keeper: BundleBrowser;
  before(async () => {
    keeper = await openKeeper();
  });
  after(() => keeper.close());

  /** Opens a page on which a passage was kept as `body` shows it. */
  const openKept = async (body: string, quote: string, now = body): Promise<Page> => {
    const first = await keeper.open(body);
    const target = await first.evaluate((text) => window.kept.describe(text), quote);
    await first.close();
    assert.ok(target, "the passage can be described");
    const page = await keeper.open(now);
    await page.evaluate((known) => window.kept.set([known]), target);
    return page;
  };
  const painted = (page: Page) => page.evaluate(() => Object.values(window.kept.painted()).flat());
  const end = async (page: Page) => {
    assert.deepEqual(await page.evaluate(() => window.kept.errors()), []);
    await page.close();
  };

  for (const { name, before, after, quote, status, painted: wanted } of CHANGED_PAGES) {
    it(`says of ${name}: ${status}`, async () => {
      const page = await openKept(before, quote, after);
      await waitForStatus(page, "a", status);
      assert.deepEqual(await painted(page), wanted === null ? [] : [wanted]);
      await end(page);
    });
  }

  it("paints a colour and a sign under names of their own", async () => {
    const page = await openKept(PAGE, QUOTE);
    await waitForStatus(page, "a", "anchored");
    assert.deepEqual(await page.evaluate(() => window.kept.painted()), { "kept-1": [QUOTE] });
    const target = await page.evaluate((text) => window.kept.describe(text), QUOTE);
    await page.evaluate((known) => window.kept.put(known, "a", "purple"), target);
    assert.deepEqual(await page.evaluate(() => window.kept.painted()), { "kept-5": [QUOTE] });
    await end(page);
  });

  it("paints what was just described as soon as it is put", async () => {
    const page = await keeper.open(PAGE);
    const names = await page.evaluate(async (text) => {
      const target = await window.kept.describe(text);
      window.kept.put(target, "a");
      return Object.keys(window.kept.painted());
    }, QUOTE);
    assert.deepEqual(names, ["kept-1"]);
    await end(page);
  });

  it("calls nothing gone as long as the page may still be loading", async () => {
    const page = await openKept(PAGE, QUOTE, "<h1>News</h1>");
    assert.deepEqual(await page.evaluate(() => window.kept.statuses()), { a: "seeking" });
    await page.evaluate((text) => {
      document.body.insertAdjacentHTML("beforeend", `<p>Then came the news. ${text} It said no more.</p>`);
    }, QUOTE);
    await waitForStatus(page, "a", "anchored");
    const sightings = await page.evaluate(() => window.kept.sightings());
    assert.deepEqual(sightings, [{ id: "a", status: "anchored", found: null }]);
    await end(page);
  });

  it("finds an orphan whose text comes late", async () => {
    const page = await openKept(PAGE, QUOTE, "<h1>News</h1>");
    await waitForStatus(page, "a", "orphaned");
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, PAGE);
    await waitForStatus(page, "a", "anchored");
    await end(page);
  });

  it("follows an edit of a passage, and its way back", async () => {
    const page = await openKept(PAGE, QUOTE);
    await waitForStatus(page, "a", "anchored");
    const write = (html: string) =>
      page.evaluate((text) => {
        const paragraph = document.querySelector("#kept");
        if (paragraph) paragraph.innerHTML = text;
      }, html);
    await write(
      "Then came the news. The river authority may publish some flood maps in March. It said no more.",
    );
    await waitForStatus(page, "a", "moved");
    assert.deepEqual(await painted(page), ["The river authority may publish some flood maps in March."]);
    assert.equal(
      await page.evaluate(() => window.kept.found("a")),
      "The river authority may publish some flood maps in March.",
    );
    await write("Nothing.");
    await waitForStatus(page, "a", "orphaned");
    assert.deepEqual(await painted(page), []);
    await write(`Then came the news. ${QUOTE} It said no more.`);
    await waitForStatus(page, "a", "anchored");
    const seen = await page.evaluate(() => window.kept.sightings());
    assert.deepEqual(
      seen.map(({ status }) => status),
      ["anchored", "moved", "orphaned", "anchored"],
    );
    await end(page);
  });

  it("keeps its place while text comes and goes around it", async () => {
    const coming = " Or not.";
    const first = await keeper.open(PAGE.replace("The end.", `The end.${coming}`));
    const targets = await first.evaluate(
      async (quotes) => [await window.kept.describe(quotes[0]), await window.kept.describe(quotes[1])],
      [QUOTE, coming] as const,
    );
    await first.close();
    const page = await keeper.open(PAGE);
    await page.evaluate((known) => window.kept.set(known), targets);
    await waitForStatus(page, "a", "anchored");
    // Given up, so that no pass is under way until the page changes.
    await waitForStatus(page, "b", "orphaned");
    await page.evaluate((text) => {
      const passage = document.querySelector("#kept")?.firstChild;
      if (passage instanceof Text) passage.splitText(30).splitText(20);
      document.querySelector("h1")?.remove();
      document.querySelector("#after")?.append(text);
    }, coming);
    // A pass looks after what is placed before it seeks what is missing: with this one found, the other was looked at.
    await waitForStatus(page, "b", "anchored");
    assert.deepEqual(await painted(page), [QUOTE, coming.trim()]);
    assert.equal(await page.evaluate(() => window.kept.at("flood maps")), "a", "in its new nodes");
    await end(page);
  });

  it("registers again what a page has cleared, and hides what is not to be painted", async () => {
    const page = await openKept(PAGE, QUOTE);
    await waitForStatus(page, "a", "anchored");
    const states = await page.evaluate(() => {
      CSS.highlights.clear();
      const restored = [window.kept.restore(), window.kept.restore()];
      const after = Object.keys(window.kept.painted());
      window.kept.setPainted(false);
      const hidden = Object.keys(window.kept.painted());
      window.kept.setPainted(true);
      window.kept.end();
      return { restored, after, hidden, ended: Object.keys(window.kept.painted()) };
    });
    assert.deepEqual(states, { restored: [true, false], after: ["kept-1"], hidden: [], ended: [] });
    await page.close();
  });

  it("gives of two highlights over a word the one that starts last", async () => {
    const page = await keeper.open(PAGE);
    await page.evaluate(async (text) => {
      const outer = await window.kept.describe(text);
      const inner = await window.kept.describe("flood maps");
      window.kept.set([outer, inner]);
    }, QUOTE);
    const at = (text: string) => page.evaluate((word) => window.kept.at(word), text);
    assert.deepEqual([await at("flood"), await at("river"), await at("news")], ["b", "a", null]);
    await page.evaluate(() => window.kept.remove("b"));
    assert.equal(await at("flood"), "a");
    await end(page);
  });

  it("leaves the white space around a selection, and all that nobody sees, out of a passage", async () => {
    const page = await keeper.open(
      `<div id="box">\n  <p>First.</p>\n  <script>"hidden"</script><style>b { }</style>\n  <p>Second.</p>\n</div><p id="next">Next</p>`,
    );
    const target = await page.evaluate(() => window.kept.describeBetween(["#box", 0], ["#next", 0]));
    assert.equal(target?.quote.exact, "First. Second.");
    const empty = await page.evaluate(() => window.kept.describeBetween(["#box", 2], ["#box", 3]));
    assert.equal(empty, null, "nothing to see");
    await end(page);
  });

  it("describes nothing that runs from the document into a shadow root", async () => {
    const page = await keeper.open(`<p id="a">Outside</p><x-box><template></template></x-box>`);
    const target = await page.evaluate(() => {
      const root = document.querySelector("x-box")?.attachShadow({ mode: "open" });
      if (root) root.innerHTML = "<p>Inside</p>";
      return window.kept.describe("Inside");
    });
    assert.deepEqual(target?.shadowHosts, ["x-box:1"]);
    await end(page);
  });

  it("leads from any span of a page's text to a range and back", async () => {
    const page = await keeper.open(
      "<p>One <b>two</b><i></i> three</p><!-- no text --><ul><li>four<li>five</ul>&#x1F30A; six<script>seven</script>",
    );
    const text = (await page.evaluate(() => document.body.textContent)) ?? "";
    const spans: [number, number][] = [];
    for (let start = 0; start < text.length; start += 1)
      for (let end = start + 1; end <= text.length; end += 1) spans.push([start, end]);
    const back = await page.evaluate((all) => window.kept.roundTrip(all), spans);
    const wanted = spans.map(([start, end]) => ({ text: text.slice(start, end), span: { start, end } }));
    assert.deepEqual(back, wanted);
    await end(page);
  });

  it("never changes the page", async () => {
    const page = await keeper.open(PAGE);
    const changes = await page.evaluate(async (text) => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      window.kept.put(await window.kept.describe(text), "a");
      window.kept.remove("a");
      return count + observer.takeRecords().length;
    }, QUOTE);
    assert.equal(changes, 0);
    await end(page);
  });

  it("looks for an orphan again when asked", async () => {
    const page = await openKept(PAGE, QUOTE, "<h1>News</h1>");
    await waitForStatus(page, "a", "orphaned");
    const outcomes = await page.evaluate(async () => {
      const asked = window.kept.seek("a");
      return [window.kept.statuses()["a"], await asked];
    });
    assert.deepEqual(outcomes, ["seeking", "orphaned"], "who asks for the outcome can tell when it is there");
    assert.equal(
      await page.evaluate((html) => {
        document.body.innerHTML = html;
        return window.kept.seek("a");
      }, PAGE),
      "anchored",
    );
    await end(page);
  });

  it("says nothing of what it could not yet look for after a change of route", async () => {
    const page = await openKept(PAGE, QUOTE, "<h1>News</h1>");
    await waitForStatus(page, "a", "orphaned");
    await page.evaluate(() => window.kept.pageChanged());
    assert.deepEqual(await page.evaluate(() => window.kept.statuses()), { a: "seeking" });
    await pollUntil("the page to settle", () =>
      page.evaluate(() => window.kept.statuses()["a"] === "orphaned"),
    );
    await end(page);
  });
});
