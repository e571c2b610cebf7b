import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNode, textOf } from "../../../src/tools/browsers/accessible-node.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { locateText, middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, LONG_ENOUGH, letTimePass, waitForCard } from "../../support/cards.ts";
import {
  clickNode,
  dragOver,
  keepByMouse,
  openToolbar,
  paintedPassages,
  waitForMessage,
  waitForNode,
  waitForNoNode,
  waitForNoPaint,
  waitForPaint,
} from "../../support/keeping.ts";
import { waitForMarks } from "../../support/marks.ts";
import { findTab, runInFrame } from "../../support/run-in-frame.ts";
import { policyViolations } from "../../support/watch-document.ts";

const PASSAGE = "They ask who will answer for it";

/** Keeping passages by mouse, and what follows: paint, card, note, tags, undo. */
export function testKeepingHighlights(kind: BrowserKind): void {
  describe(`keeping highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);
    /** The page, once its mark shows that our script is there: a selection made before goes unseen. */
    const open = async (query = "") => {
      const page = await inUse.open(`/fixtures/keeping.html${query}`);
      await waitForMarks(page, "Huawei");
      return page;
    };
    const openCard = async (page: Awaited<ReturnType<typeof open>>, text = PASSAGE) => {
      await page.moveMouse(AWAY);
      await page.moveMouse(await middleOfText(page, text));
      return waitForCard(page, "the highlight's card", (name) => name === "Your highlight");
    };

    /** What pages over plain HTTP have not; those of this machine count as safe. */
    const withoutClipboard = async (page: DrivenPage) => {
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      const address = await page.evaluate(() => location.href);
      const frame = { tabId: await findTab(popup, address), frameId: 0 };
      await runInFrame(popup, frame, () => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await popup.close();
      await page.bringToFront();
    };

    it("keeps and paints what is selected by mouse, and has it after a reload", async () => {
      const page = await open("?reload");
      await keepByMouse(page, PASSAGE, "green");
      await waitForPaint(page, "kept-2", PASSAGE);
      const address = await page.evaluate(() => location.href);
      await page.goto(address);
      await waitForPaint(page, "kept-2", PASSAGE);
      await page.close();
    });

    it("keeps on a page under the strictest policy, and breaks none of it", async () => {
      const page = await open("?policy=strict");
      const before = await policyViolations(page);
      await keepByMouse(page, PASSAGE);
      await waitForPaint(page, "kept-1", PASSAGE);
      await page.press("Escape");
      await openCard(page);
      assert.deepEqual(await policyViolations(page), before);
      await page.close();
    });

    for (const [what, text] of [
      ["across paragraphs", "their new lamps. They ask who will answer"],
      ["over a list", "forty nights Wicks of twisted"],
      ["over the cells of a table", "nine keepers Northern rock"],
      ["of Chinese", "风暴中灯灭了由谁负责"],
      ["that is read from the right", "المنارة رسالة عن"],
    ] as const) {
      it(`keeps a passage ${what}`, async () => {
        const page = await open(`?${encodeURIComponent(what)}`);
        await keepByMouse(page, text);
        await pollUntil("the paint", async () => (await paintedPassages(page)).length > 0);
        const painted = (await paintedPassages(page)).map(([, passage]) => passage).join(" ");
        assert.equal(painted.replace(/\s+/g, " "), text);
        await page.close();
      });
    }

    it("links the entities a passage mentions", async () => {
      const page = await open("?entities");
      await keepByMouse(page, "have written to Huawei about");
      await waitForNode(page, "button", "Huawei");
      await page.close();
    });

    it("offers nothing in fields and editors, nor for what is no longer selected", async () => {
      const page = await open();
      for (const id of ["area", "editor"]) {
        const at = await page.evaluate((which: string) => {
          const box = document.getElementById(which)?.getBoundingClientRect();
          return box ? { x: box.x + 8, y: box.y + 12 } : null;
        }, id);
        assert.ok(at);
        await page.dragMouse(at, { x: at.x + 90, y: at.y });
        await letTimePass(page, LONG_ENOUGH);
        assert.equal(await page.readNode("button", "Keep this passage …"), null, id);
      }
      await dragOver(page, PASSAGE);
      await waitForNode(page, "button", "Keep this passage …");
      await page.click(AWAY);
      await waitForNoNode(page, "button", "Keep this passage …");
      await page.close();
    });

    it("leaves selection and copying to the page while the toolbar is open", async () => {
      const page = await open();
      await page.evaluate(() => {
        document.addEventListener("copy", () =>
          document.body.setAttribute("data-copied", String(getSelection())),
        );
      });
      await dragOver(page, PASSAGE);
      await openToolbar(page);
      assert.equal(await page.evaluate(() => String(getSelection())), PASSAGE);
      await page.press("Control+c");
      await pollUntil("the copy", () =>
        page.evaluate((text: string) => document.body.getAttribute("data-copied") === text, PASSAGE),
      );
      await page.close();
    });

    it("edits note and tags in the card, and undoes them", async () => {
      const page = await open("?edit");
      await keepByMouse(page, PASSAGE);
      await page.press("Escape");
      await openCard(page);
      await clickNode(page, "textbox", "Note");
      await page.type("Ask again in May.");
      await waitForMessage(page, /Note saved/);
      await clickNode(page, "combobox", "Tags");
      await page.type("lamps,");
      await waitForMessage(page, /Tags saved/);
      await waitForNode(page, "button", "Remove the tag lamps");
      await clickNode(page, "button", "Undo");
      await waitForMessage(page, /Changed back/);
      await waitForNoNode(page, "button", "Remove the tag lamps");
      await page.press("Escape");
      const card = await openCard(page);
      assert.match(textOf(card), /Ask again in May/);
      await page.close();
    });

    it("takes back a keep and a deletion", async () => {
      const page = await open("?undo");
      await keepByMouse(page, PASSAGE);
      await waitForPaint(page, "kept-1", PASSAGE);
      await clickNode(page, "button", "Undo");
      await waitForMessage(page, /no longer kept/);
      await waitForNoPaint(page);
      await clickNode(page, "button", "Undo");
      await waitForPaint(page, "kept-1", PASSAGE);
      await openCard(page);
      await clickNode(page, "button", "Delete");
      await waitForNoPaint(page);
      await waitForMessage(page, /Highlight deleted/);
      await clickNode(page, "button", "Undo");
      await waitForPaint(page, "kept-1", PASSAGE);
      await page.close();
    });

    it("copies a passage with its citation, from a page over plain HTTP too", async () => {
      const page = await open("?copy");
      await keepByMouse(page, PASSAGE);
      await page.press("Escape");
      await withoutClipboard(page);
      await openCard(page);
      await clickNode(page, "button", "Copy with citation");
      await waitForMessage(page, /Copied/);
      const area = await page.evaluate(() => {
        const field = document.querySelector("textarea");
        field?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = field?.getBoundingClientRect();
        return box ? { x: box.x + 8, y: box.y + 12 } : null;
      });
      assert.ok(area);
      await page.press("Escape");
      await page.click(area);
      await page.press("Control+v");
      await pollUntil("the citation", () =>
        page.evaluate(
          (text: string) => document.querySelector("textarea")?.value.includes(text) ?? false,
          PASSAGE,
        ),
      );
      await page.close();
    });

    it("keeps in an open shadow root", async () => {
      const page = await open("?inner");
      const box = await page.evaluate(() => {
        const text = document.querySelector("#component")?.shadowRoot?.querySelector("p")?.firstChild;
        const range = document.createRange();
        if (!text) return null;
        range.selectNodeContents(text);
        text.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      });
      assert.ok(box);
      const y = box.y + box.height / 2;
      await page.dragMouse({ x: box.x + 1, y }, { x: box.x + box.width - 1, y });
      await openToolbar(page);
      await clickNode(page, "button", "Keep in pink");
      await waitForPaint(page, "kept-4", "Inside the component the harbour master gives no reply.");
      await page.close();
    });

    it("keeps in a frame", async () => {
      const page = await open("?frame");
      const [frame] = await pollUntil("the frame", async () => {
        const frames = await page.frames();
        return frames.length > 0 ? frames : null;
      });
      assert.ok(frame);
      await waitForMarks(frame, "Huawei");
      const text = "The prose of this page";
      const corner = await page.evaluate(() => {
        const box = document.querySelector("iframe")?.getBoundingClientRect();
        return box ? { x: box.x + 2, y: box.y + 2 } : null;
      });
      const [line] = (await locateText(frame, text)) ?? [];
      assert.ok(corner && line);
      const y = corner.y + line.y + line.height / 2;
      await page.dragMouse({ x: corner.x + line.x + 1, y }, { x: corner.x + line.x + line.width - 1, y });
      await openToolbar(page);
      await clickNode(page, "button", "Keep in blue");
      await waitForPaint(frame, "kept-3", text);
      await page.close();
    });

    it("shows what was kept at once in another tab of the page", async () => {
      const [page, other] = [await open("?tabs"), await open("?tabs")];
      await page.bringToFront();
      await keepByMouse(page, PASSAGE);
      await waitForPaint(other, "kept-1", PASSAGE);
      await page.close();
      await other.close();
    });

    it("says in the card that the words have changed, and how", async () => {
      const page = await open("?moved");
      await keepByMouse(
        page,
        "The lamp keepers of the northern coast have written to Huawei about their new lamps",
      );
      await page.press("Escape");
      await page.evaluate(() => {
        const text = document.querySelector("#first")?.firstChild;
        if (text) text.nodeValue = text.nodeValue?.replace("northern", "southern") ?? "";
      });
      await pollUntil("the moved paint", async () =>
        (await paintedPassages(page)).some(([name]) => name === "kept-1-moved"),
      );
      const card = await openCard(page, "southern coast");
      assert.match(textOf(card), /Moved/);
      assert.equal(textOf(findNode(card, "deletion", () => true) ?? card).trim(), "northern");
      assert.equal(textOf(findNode(card, "insertion", () => true) ?? card).trim(), "southern");
      await page.close();
    });
  });
}
