import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenFrame, DrivenPage, Point } from "../../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, LONG_ENOUGH, letTimePass, reachInCard, restOn, waitForCard } from "../../support/cards.ts";
import { placeOfMark } from "../../support/marked-places.ts";
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

    it("can be reached over a modal dialog in a shadow root, from text of the root and of its slot", async () => {
      const page = await inUse.open("/fixtures/components.html");
      await page.evaluate(() =>
        document.querySelector("#dialog")?.shadowRoot?.querySelector("dialog")?.showModal(),
      );
      for (const name of ["Tencent", "Huawei"]) {
        await page.moveMouse(AWAY);
        await page.moveMouse(await placeOfMark(page, name));
        await waitForCard(page, `the card of ${name}`, (title) => title === name);
        // Under an inert card, the pointer would be on the dialog: the card would close, and nothing could be pressed.
        await page.click(await reachInCard(page, "button", (label) => label === "Keep open"));
        await page.moveMouse(AWAY);
        await letTimePass(page, LONG_ENOUGH);
        await page.click(await reachInCard(page, "button", (label) => label === "Close"));
        await waitForCardGone(page, name);
      }
      await page.close();
    });

    for (const [what, id, names] of [
      ["an element of a shadow root, for text of the root and of its slot", "view", ["Alibaba", "Baidu"]],
      ["the host of a shadow root without a slot", "whole", ["SenseTime"]],
    ] as const) {
      it(`is drawn over ${what}, while that fills the screen`, async () => {
        const page = await inUse.open("/fixtures/components.html");
        await page.click(await middleOfButton(page, id));
        await pollUntil("the fullscreen element", () =>
          page.evaluate(() => document.fullscreenElement !== null),
        );
        for (const name of names) {
          await page.moveMouse(await placeOfMark(page, name));
          const card = await waitForCard(page, `the card of ${name}`, (title) => title === name);
          assert.ok((card.box?.width ?? 0) > 0, "it has a box");
          await page.moveMouse(AWAY);
          await waitForCardGone(page, name);
        }
        await page.close();
      });
    }

    it("puts one element into a shadow root that holds a dialog, and changes nothing else of it", async () => {
      const page = await inUse.open("/fixtures/components.html");
      await page.evaluate(() =>
        document.querySelector("#dialog")?.shadowRoot?.querySelector("dialog")?.showModal(),
      );
      const place = await placeOfMark(page, "Tencent");
      const before = await wholeHtml(page);
      await page.moveMouse(place);
      await waitForCard(page, "the card of Tencent", (title) => title === "Tencent");
      const [ahead = "", ...behind] = (await wholeHtml(page)).split('<div popover="manual"></div>');
      assert.equal(behind.length, 1);
      assert.equal(ahead + behind.join(""), before);
      await page.close();
    });
  });
}

/** The button in a component's shadow root. */
function middleOfButton(page: DrivenPage, id: string): Promise<Point> {
  return page.evaluate((wanted: string) => {
    const button = document.getElementById(wanted)?.shadowRoot?.querySelector("button");
    button?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, id);
}

/** Waits until a card has closed; a page's own dialog may be open behind it. */
async function waitForCardGone(page: DrivenPage, name: string): Promise<void> {
  await pollUntil(`the card of ${name} to close`, async () => (await page.readDialog())?.name !== name);
}

/** A document as it is written, with its open shadow roots. */
function wholeHtml(page: DrivenPage): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document.documentElement.outerHTML, ...roots.map((root) => root.innerHTML)].join("\n");
  });
}

function findFrame(page: DrivenPage, address: string): Promise<DrivenFrame> {
  return pollUntil(`a frame at ${address}`, async () => {
    const frames = await page.frames();
    return frames.find((frame) => frame.url.startsWith(address)) ?? null;
  });
}
