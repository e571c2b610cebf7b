import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { LONG_ENOUGH, letTimePass, restOn } from "../../support/cards.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
  };
};

/** Waits until a text is marked so many times. */
async function waitForCount(page: DrivenPage, text: string, count: number): Promise<void> {
  await pollUntil(`${count} marks on ${text}`, async () => {
    const marked = await markedTexts(page);
    return marked.filter((each) => each === text).length === count;
  });
}

/** Text that comes, changes, goes, opens and becomes an editor. */
export function testChangingPages(kind: BrowserKind): void {
  describe(`changing pages in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("marks text that arrives later, and explains it", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        const late = document.createElement("p");
        late.textContent = "Tencent answered in the evening.";
        document.querySelector("#plain")?.before(late);
      });
      await waitForMarks(page, "Tencent");
      assert.equal((await restOn(page, "Tencent")).name, "Tencent");
      await page.close();
    });

    it("follows an edit of a text it has marked", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        const text = document.querySelector("#plain")?.firstChild;
        if (text) text.nodeValue = "Officials of Tencent met the press on Monday.";
      });
      await waitForMarks(page, "Tencent");
      await waitForCount(page, MINISTRY, 0);
      await page.close();
    });

    it("takes the marks of removed text away, and marks what a route brings in its place", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        history.pushState(null, "", "?next");
        document.body.innerHTML = "<h1>Next</h1><p>A word from <b>Ali</b>baba, and no other.</p>";
      });
      await waitForMarks(page, "Alibaba");
      await pollUntil("the old marks to go", async () => (await markedTexts(page)).length === 1);
      await page.close();
    });

    it("leaves hidden text alone until it is shown", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        const details = document.createElement("details");
        details.innerHTML = "<summary>More</summary><p>Inside stands Kingsoft.</p>";
        document.body.prepend(details, "Outside stands Tencent.");
      });
      await waitForMarks(page, "Tencent");
      assert.equal((await markedTexts(page)).includes("Kingsoft"), false, "not while it is closed");
      await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
      await waitForMarks(page, "Kingsoft");
      await page.close();
    });

    it("leaves a text alone once it becomes an editor", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        const paragraph = document.querySelector("#split");
        if (!(paragraph instanceof HTMLElement)) return;
        paragraph.contentEditable = "true";
        paragraph.focus();
      });
      await waitForCount(page, REGULATOR, 0);
      await waitForMarks(page, MINISTRY);
      await page.close();
    });

    it("marks a text again once it is no editor any more, however it ceased to be one", async () => {
      const editors = ["blurred", "focused", "inherited", "unfocused"] as const;
      inUse.server.setPage(
        "/editors",
        `<h1>${REGULATOR}</h1><p id="blurred">Tencent</p><p id="focused">Alibaba</p><p id="inherited">Baidu</p>
         <p id="unfocused" contenteditable>Kingsoft</p><p><b id="inline" contenteditable>Hua</b>wei</p>`,
      );
      const page = await inUse.open("/editors");
      await waitForMarks(page, REGULATOR, "Tencent", "Alibaba", "Baidu");
      await page.evaluate((ids) => {
        for (const id of ids.slice(0, 3)) {
          const editor = document.getElementById(id);
          if (!editor) continue;
          editor.contentEditable = "true";
          if (id === "blurred") editor.onblur = () => editor.removeAttribute("contenteditable");
          editor.focus();
          if (id === "inherited") editor.contentEditable = "inherit";
        }
        document.getElementById("focused")?.focus();
      }, editors);
      await waitForCount(page, "Alibaba", 0);
      await page.evaluate(() => {
        for (const id of ["focused", "unfocused", "inline"])
          document.getElementById(id)?.removeAttribute("contenteditable");
      });
      await waitForMarks(page, "Tencent", "Alibaba", "Baidu", "Kingsoft", "Huawei");
      await page.close();
    });

    it("leaves a page alone while it is an editor as a whole, and no longer", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        document.designMode = "on";
      });
      await pollUntil("no marks", async () => (await markedTexts(page)).length === 0);
      await page.evaluate(() => {
        document.designMode = "off";
      });
      await waitForMarks(page, MINISTRY, REGULATOR);
      await page.close();
    });

    it("paints nothing any more once it is off, even if the page has just changed", async () => {
      // Once the second paragraph has gone, CAC means the regulator again.
      inUse.server.setPage(
        "/off",
        `<p id="clock">0</p><p id="other">The Civil Aviation Company (CAC) flies.</p>
         <p>The CAC of China issued rules with Huawei.</p>`,
      );
      const settings = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      const set = (isOn: boolean) =>
        settings.evaluate(
          (on) => chrome.storage.local.set({ settings: { isOn: on, frequency: "all" } }),
          isOn,
        );
      await set(true);
      const page = await inUse.open("/off");
      await waitForMarks(page, "Huawei");
      assert.deepEqual(await markedTexts(page), ["Huawei"]);
      await page.evaluate(() => {
        // There is always a change that waits to be read.
        const timer = setInterval(() => {
          const clock = document.querySelector("#clock")?.firstChild;
          if (clock) clock.nodeValue = String(performance.now());
          if (CSS.highlights.size > 0) return;
          clearInterval(timer);
          document.querySelector("#other")?.remove();
        }, 10);
      });
      await set(false);
      await pollUntil("the page to see it", () => page.evaluate(() => !document.querySelector("#other")));
      await letTimePass(page, LONG_ENOUGH);
      assert.deepEqual(await markedTexts(page), []);
      await settings.evaluate(() => chrome.storage.local.remove("settings"));
      await settings.close();
      await page.close();
    });

    it("marks what comes together with thousands of other changes", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        for (let index = 0; index < 3000; index += 1) {
          const row = document.createElement("p");
          row.textContent = `Row ${index} names nobody.`;
          document.querySelector("#linked")?.before(row);
        }
        const late = document.createElement("p");
        late.textContent = "Tencent answered in the evening.";
        document.querySelector("#plain")?.before(late);
      });
      await waitForMarks(page, "Tencent", MINISTRY);
      await page.close();
    });

    it("leaves the marks of what is read again and is the same, which a pointer may rest on", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        Object.assign(window, { seenMarks: marks });
        const plain = document.querySelector("#plain");
        document.body.insertAdjacentHTML("beforeend", "<p>Tencent answered in the evening.</p>");
        if (plain) document.querySelector("#chinese")?.after(plain);
      });
      await waitForMarks(page, "Tencent");
      const areLeft = await page.evaluate(() => {
        const marks: readonly AbstractRange[] = Reflect.get(window, "seenMarks");
        const now = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return marks.map((mark) => now.includes(mark));
      });
      assert.ok(areLeft.length >= 4 && areLeft.every(Boolean), areLeft.join());
      await page.close();
    });

    it("marks what stands after a long list that goes while it is read", async () => {
      const first = "<p>Huawei is named in the first row of a list that goes.</p>";
      const row = "<p>Nobody is named in this row of the list.</p>";
      inUse.server.setPage(
        "/list",
        `<div id="list">${first}${row.repeat(40_000)}</div><p>Tencent stands after it.</p>`,
      );
      const page = await inUse.open("/list");
      await page.evaluate(async () => {
        // Read from its beginning: with the first mark, most of it is still to come.
        while (CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve));
        document.querySelector("#list")?.remove();
      });
      await waitForMarks(page, "Tencent");
      await waitForCount(page, "Huawei", 0);
      await page.close();
    });

    it("marks a component that stands after a long list that goes while components are sought", async () => {
      const componentOf = (name: string) =>
        `<div><template shadowrootmode="open"><p>${name} stands in a component.</p></template></div>`;
      inUse.server.setPage(
        "/components",
        `${componentOf("Huawei")}<div id="list">${"<i></i>".repeat(200_000)}</div>${componentOf("Tencent")}`,
      );
      const page = await inUse.open("/components");
      await page.evaluate(async () => {
        while (CSS.highlights.size === 0) await new Promise((resolve) => setTimeout(resolve));
        document.querySelector("#list")?.remove();
      });
      await waitForMarks(page, "Huawei", "Tencent");
      await page.close();
    });

    it("marks a component again that was away for a moment while others are sought", async () => {
      const component = `<div><template shadowrootmode="open"><p>Huawei stands in it.</p></template></div>`;
      inUse.server.setPage("/away", `${component}<section>${"<i></i>".repeat(200_000)}</section>`);
      const page = await inUse.open("/away");
      await waitForMarks(page, "Huawei");
      await page.evaluate(async () => {
        const host = document.querySelector("div");
        host?.remove();
        while (CSS.highlights.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
        if (host) document.body.prepend(host);
        // The search need not go on for long.
        document.querySelector("section")?.remove();
      });
      await waitForMarks(page, "Huawei");
      await page.close();
    });

    it("marks what elements show that make themselves components late", async () => {
      inUse.server.setPage(
        "/late",
        "<h1>Huawei</h1><header>Old</header><p>Older</p><div></div><h2><span></span></h2>",
      );
      const page = await inUse.open("/late");
      await waitForMarks(page, "Huawei");
      const attach = (names: { readonly [selector: string]: string }) =>
        page.evaluate((named) => {
          for (const [selector, name] of Object.entries(named)) {
            const root = document.querySelector(selector)?.attachShadow({ mode: "open" });
            if (root) root.innerHTML = `<b>${name} stands in it.</b>`;
          }
        }, names);
      // Sought through by now: nothing else tells of the roots.
      await letTimePass(page, 1000);
      await attach({ header: "Tencent", p: "Baidu" });
      await waitForMarks(page, "Tencent", "Baidu");
      // Found by the second look through the page, which is the last: empty boxes alone are looked at again.
      await attach({ div: "SenseTime", span: "Alibaba" });
      await waitForMarks(page, "SenseTime", "Alibaba");
      await page.close();
    });

    it("marks what an accordion hides once it is open", async () => {
      inUse.server.setPage(
        "/accordion",
        `<style>div { height: 0; overflow: hidden; transition: height 0.3s } .open { height: 3em }</style>
        <h1>Huawei</h1><button>More</button><div><p>Tencent stands in it.</p></div>`,
      );
      const page = await inUse.open("/accordion");
      await waitForMarks(page, "Huawei");
      await page.evaluate(() => {
        document.querySelector("button")?.addEventListener("click", () => {
          document.querySelector("div")?.classList.toggle("open");
        });
      });
      await letTimePass(page, 500);
      assert.deepEqual(await markedTexts(page), ["Huawei"]);
      await page.click(
        await page.evaluate(() => {
          const { x = 0, y = 0 } = document.querySelector("button")?.getBoundingClientRect() ?? {};
          return { x: x + 5, y: y + 5 };
        }),
      );
      await waitForMarks(page, "Tencent");
      await page.close();
    });

    it("keeps up with an endless feed, one mark for each mention", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(async () => {
        for (let index = 0; index < 60; index += 1) {
          const post = document.createElement("article");
          post.innerHTML = `<h2>Post ${index}</h2><p>Baidu and <i>Ali</i>baba, number ${index}.</p>`;
          document.body.append(post);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      await waitForCount(page, "Baidu", 60);
      await waitForCount(page, "Alibaba", 60);
      await page.close();
    });
  });
}
