import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenFrame, DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, restOn, waitForCard } from "../../support/cards.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";

/** Frames, shadow roots and dialogs. */
export function testInnerDocuments(kind: BrowserKind): void {
  describe(`inner documents in ${kind}`, () => {
    const inUse = useBrowser(kind);

    for (const [title, address, name] of [
      ["of the same site", "http://127.0.0.1", MINISTRY],
      ["of another site", "http://localhost", MINISTRY],
      ["written in place", "about:srcdoc", "Huawei"],
    ] as const) {
      it(`explains a name in a frame ${title}, in that frame`, async () => {
        const page = await inUse.open("/fixtures/frames.html");
        const frame = await findFrame(page, address);
        await waitForMarks(frame, name);
        const place = await middleOfText(frame, name);
        const corner = await page.evaluate((wanted: string) => {
          const frames = [...document.querySelectorAll("iframe")];
          const found = frames.find((element) => (element.src || "about:srcdoc").startsWith(wanted));
          found?.scrollIntoView({ block: "center", behavior: "instant" });
          const box = found?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + (found?.clientLeft ?? 0), y: (box?.y ?? 0) + (found?.clientTop ?? 0) };
        }, address);
        await page.moveMouse(AWAY);
        await page.moveMouse({ x: corner.x + place.x, y: corner.y + place.y });
        const card = await waitForCard(page, `the card of "${name}"`);
        assert.equal(card.name, name);
        await page.close();
      });
    }

    it("explains a name in an open shadow root", async () => {
      const page = await inUse.open("/fixtures/shadow-root.html");
      await waitForMarks(page, "Huawei");
      const place = await page.evaluate(() => {
        const text = document.querySelector("#component")?.shadowRoot?.querySelector("#inside")?.firstChild;
        if (!text) throw new Error("There is no shadow root");
        const range = new Range();
        const at = text.nodeValue?.indexOf("Huawei") ?? 0;
        range.setStart(text, at);
        range.setEnd(text, at + "Huawei".length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await page.moveMouse(place);
      assert.equal((await waitForCard(page, "the card")).name, "Huawei");
      await page.close();
    });

    it("explains a name inside a modal dialog, where the rest of the page is inert", async () => {
      const page = await inUse.open("/fixtures/dialog.html");
      await page.evaluate(() => document.querySelector<HTMLDialogElement>("#modal")?.showModal());
      await waitForMarks(page, "Huawei");
      await restOn(page, "Huawei");
      const card = await waitForCard(page, "the card", (name) => name === "Huawei");
      assert.equal(card.name, "Huawei");
      assert.deepEqual(await markedTexts(page), ["Huawei"]);
      await page.close();
    });
  });
}

function findFrame(page: DrivenPage, address: string): Promise<DrivenFrame> {
  return pollUntil(`a frame at ${address}`, async () => {
    const frames = await page.frames();
    return frames.find((frame) => frame.url.startsWith(address)) ?? null;
  });
}
