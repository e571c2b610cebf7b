import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { exportW3c } from "../../../src/core/highlights/exchange/export-w3c.ts";
import type { Highlight } from "../../../src/core/model/highlight.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import {
  chooseFile,
  exportAll,
  goTo,
  importFile,
  openLibrary,
  waitForQuotes,
} from "../../support/library.ts";
import { clickElement, openPopup, waitForText } from "../../support/popup.ts";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";

const PLAN = "The plan aims at 250 billion yuan.";
const REVIEW = "Companies must pass a review.";
const LAW = "数据安全法自2021年9月1日起施行。";
const KEEPERS = "They ask who will answer for it when the light goes out in a storm.";
const LOST = "The lamps were never lit at all, said nobody.";
/** A hundred thousand take a minute, and were tried by hand. */
const MANY = 4000;
const NOW = Date.parse("2026-11-25T12:00:00.000Z");

/** Newest first, as the list has them. */
const KEPT: readonly Highlight[] = [
  keptOf({
    number: 1,
    quote: PLAN,
    note: "Lower before.",
    tags: ["plan"],
    created: "2026-11-25T08:00:00.000Z",
  }),
  keptOf({ number: 2, quote: REVIEW, colour: "green", tags: ["law"], created: "2026-11-24T08:00:00.000Z" }),
  keptOf({ number: 3, quote: LAW, url: "https://cac.example/law", created: "2026-11-23T08:00:00.000Z" }),
].map(({ highlight }) => highlight);

/** The library, in the browser it ships to: every test leaves KEPT as it found it. */
export function testLibrary(kind: BrowserKind): void {
  describe(`the library in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let library: DrivenPage;
    before(async () => {
      library = await openLibrary(inUse, "#/import");
      await importFile(library, exportW3c(KEPT, NOW));
    });

    const search = async (words: string) => {
      await goTo(library, `#/highlights?q=${encodeURIComponent(words)}`);
    };

    it("lists what is kept, and finds it by words of any language", async () => {
      await goTo(library, "#/highlights");
      await waitForQuotes(library, PLAN, REVIEW, LAW);
      await search("reviw");
      await waitForQuotes(library, REVIEW);
      await search("数据安全");
      await waitForQuotes(library, LAW);
      await goTo(library, "#/highlights?tag=plan");
      await waitForQuotes(library, PLAN);
      await goTo(library, "#/highlights?state=unseen&colour=green");
      await waitForQuotes(library, REVIEW);
    });

    it("keeps a note that was written, and two library tabs in step", async () => {
      const other = await openLibrary(inUse, "#/highlights?tag=law");
      await library.bringToFront();
      await goTo(library, "#/highlights?tag=law");
      await waitForQuotes(library, REVIEW);
      await clickElement(library, ".item-actions button", "Edit");
      await pollUntil("the focus in the note", () =>
        library.evaluate(() => document.activeElement?.tagName === "TEXTAREA"),
      );
      await library.type("By the end of the year.");
      await library.press("Escape");
      await waitForText(other, /By the end of the year\./);
      await clickElement(library, "button", "Undo");
      await waitForText(library, /Undone/);
      await pollUntil("the note to go", async () =>
        other.evaluate(() => !document.body.textContent.includes("By the end of the year.")),
      );
      await other.close();
    });

    it("tags and deletes several at once, and takes both back", async () => {
      await goTo(library, "#/highlights");
      await waitForQuotes(library, PLAN, REVIEW, LAW);
      await clickElement(library, ".item-tick input", PLAN);
      await clickElement(library, "button", "Select all 3");
      await clickElement(library, "button", "Add a tag");
      await pollUntil("the focus in the field", () =>
        library.evaluate(() => document.activeElement?.closest(".bulk-tag") !== null),
      );
      await library.type("thesis");
      await library.press("Enter");
      await waitForText(library, /“thesis” added to 3 highlights/);
      await clickElement(library, "button", "Undo");
      await waitForText(library, /Undone/);
      assert.equal(await library.evaluate(() => document.querySelectorAll(".item-tags a").length), 2);
      await clickElement(library, ".bulk-actions button", "Delete");
      await waitForQuotes(library);
      await clickElement(library, "button", "Undo");
      await waitForQuotes(library, PLAN, REVIEW, LAW);
      await library.goto(`${inUse.browser.extensionOrigin}/library.html`);
      await waitForQuotes(library, PLAN, REVIEW, LAW);
    });

    it("is walked by keyboard alone: to the list, into a highlight, deleted, brought back", async () => {
      await goTo(library, "#/highlights?tag=plan");
      await waitForQuotes(library, PLAN);
      await library.evaluate(() => document.querySelector<HTMLElement>("#highlight-search")?.focus());
      const reach = async (label: string) => {
        for (let steps = 0; steps < 40; steps++) {
          await library.press("Tab");
          const at = await library.evaluate(() => document.activeElement?.textContent ?? "");
          if (at === label) return;
        }
        assert.fail(`"${label}" can't be reached by Tab`);
      };
      await reach("Delete");
      await library.press("Enter");
      await waitForQuotes(library);
      await reach("Undo");
      await library.press("Enter");
      await waitForQuotes(library, PLAN);
      await pollUntil("the focus on what came back", () =>
        library.evaluate(() => document.activeElement?.classList.contains("item") ?? false),
      );
    });

    it("gives back by import all that was exported and erased", async () => {
      const exported = await exportAll(library);
      await goTo(library, "#/privacy");
      await clickElement(library, "button", "Erase everything …");
      await waitForText(library, /3 highlights from 2 articles, 1 note among them/);
      await clickElement(library, "button", "Erase for good");
      await waitForText(library, /Everything was erased/);
      await goTo(library, "#/highlights");
      await waitForText(library, /You have kept nothing yet/);
      await importFile(library, exported);
      const again = await exportAll(library);
      assert.deepEqual(annotationsOf(again), annotationsOf(exported));
      assert.equal(annotationsOf(again).length, 3);
    });

    it("names a broken record in the middle of a file, and offers the rest", async () => {
      const [one, two, three] = [11, 12, 13].map(
        (number) => keptOf({ number, quote: `Passage ${number}` }).highlight,
      );
      assert.ok(one && two && three);
      const file = exportW3c([one, two, three], NOW).replace(`"exact":"Passage 12"`, `"exact":12`);
      await goTo(library, "#/import");
      await chooseFile(library, "broken.jsonld", file);
      await waitForText(library, /Record 2 \(urn:uuid:[^)]*12\).*exact/);
      await clickElement(library, "button", "Import 2 highlights");
      await waitForText(library, /2 highlights added/);
      await clickElement(library, "button", "Undo");
      await waitForText(library, /Undone/);
      await goTo(library, "#/highlights");
      await waitForQuotes(library, PLAN, REVIEW, LAW);
    });

    for (const [name, text, message] of [
      ["an empty file", "", /any\.json is empty/],
      ["what is no JSON", "<html>no</html>", /any\.json breaks off or is damaged/],
      ["other JSON", `{"bookmarks": []}`, /any\.json is neither/],
    ] as const) {
      it(`says what is wrong with ${name}`, async () => {
        await goTo(library, "#/import");
        await chooseFile(library, "any.json", text);
        await waitForText(library, message);
      });
    }

    it("stays usable while thousands are imported, and takes them all back", async () => {
      const many = Array.from({ length: MANY }, (_, at) =>
        keptOf({ number: 1000 + at, quote: `Passage ${at} of many`, url: `https://many.example/${at % 99}` }),
      );
      await goTo(library, "#/import");
      await library.evaluate(countGaps);
      await chooseFile(
        library,
        "many.jsonld",
        exportW3c(
          many.map(({ highlight }) => highlight),
          NOW,
        ),
      );
      await clickElement(library, "button", `Import ${MANY.toLocaleString("en")} highlights`);
      await waitForText(library, new RegExp(`${MANY.toLocaleString("en")} highlights added`));
      const { longest, all } = await library.evaluate(readGaps);
      // The page's turns come all along: were it frozen while it reads or writes, one gap would be half of it.
      assert.ok(longest < all / 3, `${longest} ms without a turn, of ${all} ms`);
      await clickElement(library, "button", "Undo");
      await waitForText(library, /Undone/);
      await goTo(library, "#/highlights");
      await waitForQuotes(library, PLAN, REVIEW, LAW);
    });

    it("shows a hostile file's markup as text and runs none of it", async () => {
      const markup = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
      const hostile = keptOf({
        number: 21,
        quote: markup,
        note: markup,
        title: markup,
        tags: [markup],
      }).highlight;
      const file = exportW3c([hostile], NOW).replace(
        /^\{/,
        `{"__proto__":{"polluted":true},"constructor":{"x":1},`,
      );
      await importFile(library, file);
      await goTo(library, `#/highlight/${hostile.id}`);
      await waitForQuotes(library, markup);
      // Set after the page is drawn.
      await pollUntil("the page's own title", () =>
        library.evaluate(() => document.title === "Highlights – Sinogloss"),
      );
      const seen = await library.evaluate(() => ({
        title: document.title,
        images: document.querySelectorAll("main img, main script").length,
        polluted: Reflect.get({}, "polluted") ?? null,
      }));
      assert.deepEqual(seen, { title: "Highlights – Sinogloss", images: 0, polluted: null });
      await clickElement(library, "button", "Delete");
      await waitForText(library, /not kept any more/);
    });

    it("shows in the popup what is kept of a page, and jumps there; of what is lost, it says so", async () => {
      const url = `${inUse.server.origin}/fixtures/keeping.html`;
      const there = keptOf({ number: 31, quote: KEEPERS, url: `${url}?popup`, note: "Who?" }).highlight;
      const lost = keptOf({ number: 32, quote: LOST, url: `${url}?popup` }).highlight;
      const key = `https://${url.replace("http://", "")}?popup`;
      const onPage = [there, lost].map((each) => ({ ...each, page: { ...each.page, keys: [key] as const } }));
      await importFile(library, exportW3c(onPage, NOW));
      const page = await inUse.open("/fixtures/keeping.html?popup");
      const popup = await openPopup(inUse, "/fixtures/keeping.html?popup");
      await waitForText(popup, /Your highlights on this page/);
      await waitForText(popup, /Not found.*Look for it again.*Re-attach by selecting/);
      await page.evaluate(() => document.body.style.setProperty("padding-block-start", "3000px"));
      await clickElement(popup, ".kept-show", KEEPERS);
      await pollUntil("the page to scroll", () => page.evaluate(() => window.scrollY > 1000));
      await popup.close();
      await goTo(library, "#/highlights?state=orphaned");
      await waitForQuotes(library, LOST);
      await clickElement(library, "button", "Look for it again");
      await waitForText(library, /Still not found on the page/);
      await clickElement(library, "button", "Re-attach by selecting");
      await waitForText(library, /The page is open: select the passage/);
      await pollUntil(
        "the bar on the page",
        async () => (await page.readNode("button", "Re-attach here")) !== null,
      );
      await page.evaluate((text: string) => {
        const late = document.createElement("p");
        late.textContent = text;
        document.querySelector("#second")?.after(late);
      }, LOST);
      await waitForQuotes(library);
      await page.close();
      await goTo(library, `#/highlight/${lost.id}`);
      await waitForText(library, /In place|Moved/);
      await clickElement(library, ".item-actions button", "Delete");
      await waitForText(library, /not kept any more/);
      await goTo(library, `#/highlight/${there.id}`);
      await waitForText(library, /In place/);
      await clickElement(library, ".item-actions button", "Delete");
      await waitForText(library, /not kept any more/);
    });
  });
}

/** Runs in the page: notes the longest time between two of its turns. */
function countGaps(): void {
  const start = performance.now();
  const gaps = { start, last: start, longest: 0 };
  Reflect.set(window, "gaps", gaps);
  const turn = () => {
    const now = performance.now();
    gaps.longest = Math.max(gaps.longest, now - gaps.last);
    gaps.last = now;
    setTimeout(turn, 10);
  };
  turn();
}

/** Runs in the page. */
function readGaps(): { readonly longest: number; readonly all: number } {
  const { start, longest, last } = Reflect.get(window, "gaps");
  return { longest: Math.round(longest), all: Math.round(last - start) };
}

/** The annotations of an exported file, in the order of their ids. */
function annotationsOf(text: string): readonly unknown[] {
  const { items } = JSON.parse(text) as { items: readonly { readonly id: string }[] };
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
