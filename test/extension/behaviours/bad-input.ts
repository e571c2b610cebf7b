import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";

/** So many elements, one inside the other, are borne: with twice as many out of sight, a tab of Firefox's crashes without us. */
const NESTED: Readonly<Record<BrowserKind, number>> = { chromium: 100_000, firefox: 10_000 };

interface Input {
  readonly title: string;
  readonly act: (nested: number) => void;
  /** Before a card is read. */
  readonly undo?: () => void;
}

/** What a page does to us, run in the page; a name that comes after it has to be found all the same. */
const INPUTS: readonly Input[] = [
  {
    title: "a text of ten million characters without a space",
    // Hidden, like all that is large here: what the browser's own layout takes for it is no business of ours.
    act: () => document.querySelector("#hidden")?.append("数据".repeat(5_000_000)),
  },
  {
    title: "a quarter of a million names in a row that each ask for evidence",
    act: () => document.querySelector("#hidden")?.append("人大".repeat(250_000)),
  },
  {
    title: "lone surrogates and a million combining marks",
    act: () =>
      document.querySelector("#hidden")?.append(`\uD800 Hua\uDC00wei e${"\u0301".repeat(1_000_000)} \uDFFF`),
  },
  {
    title: "elements one inside the other, as many as the browser bears",
    act: (nested) => {
      let at = document.createElement("section");
      at.hidden = true;
      document.body.append(at);
      // By the thousand: a browser looks at all that is around what it appends to.
      for (let thousand = 0; thousand < nested / 1000; thousand += 1) {
        const top = document.createElement("b");
        let inner = top;
        for (let depth = 1; depth < 1000; depth += 1) {
          inner = inner.appendChild(document.createElement("b"));
          if (depth % 10 === 0) inner.append("华为");
        }
        at.append(top);
        at = inner;
      }
    },
    // To tell so deep a page to a screen reader, which is how a card is read here, is Chromium's end without us as well.
    undo: () => document.querySelector("section")?.remove(),
  },
  {
    title: "a hundred thousand shadow roots",
    act: () => {
      const place = document.createElement("div");
      place.hidden = true;
      for (let count = 0; count < 100_000; count += 1) {
        const host = place.appendChild(document.createElement("span"));
        host.attachShadow({ mode: "open" }).append("Huawei, in one of many.");
      }
      document.body.append(place);
    },
  },
  {
    title: "nodes that are moved while they are read",
    act: () => {
      const place = document.createElement("div");
      for (let count = 0; count < 3000; count += 1) {
        const line = place.appendChild(document.createElement("p"));
        line.innerHTML = `Line ${count} of <b>Hua</b>wei and its rivals.`;
      }
      document.body.append(place);
      let moves = 0;
      const move = () => {
        for (let count = 0; count < 100; count += 1) if (place.firstChild) place.append(place.firstChild);
        place.querySelector("p")?.firstChild?.remove();
        moves += 1;
        if (moves < 60) requestAnimationFrame(move);
        else place.remove();
      };
      move();
    },
  },
  {
    title: "DOM methods that the page has put its own in place of",
    act: () => {
      const fail = () => {
        throw new Error("The page's own");
      };
      for (const [prototype, names] of [
        [
          Document.prototype,
          ["createTreeWalker", "createRange", "caretPositionFromPoint", "elementFromPoint"],
        ],
        [Element.prototype, ["checkVisibility", "closest", "matches", "attachShadow"]],
        [Range.prototype, ["getClientRects", "setStart"]],
        [Array.prototype, ["flatMap"]],
      ] as const) {
        for (const name of names) Object.defineProperty(prototype, name, { value: fail });
      }
      Object.defineProperty(window, "getComputedStyle", { value: fail });
      Object.defineProperty(Node.prototype, "parentNode", { get: fail });
      Object.defineProperty(Text.prototype, "data", { get: fail });
    },
  },
];

/** Input that is larger, deeper or stranger than any page's: the tab lives, and the rest of the page is marked. */
export function testBadInput(kind: BrowserKind): void {
  describe(`bad input in ${kind}`, () => {
    const inUse = useBrowser(kind);

    for (const { title, act, undo } of INPUTS) {
      it(`goes on after ${title}`, async () => {
        const page = await openArticle(inUse);
        const place = await middleOfText(page, MINISTRY);
        await page.evaluate(act, NESTED[kind]);
        await page.evaluate(() => {
          const late = document.createElement("p");
          late.textContent = "Tencent answered in the evening.";
          document.querySelector("#linked")?.before(late);
        });
        await pollUntil("a mark on what came last", () => page.evaluate(isMarked, "Tencent"), 60_000);
        assert.ok((await framesIn(page, 1000)) > 3, "the tab draws");
        if (undo) await page.evaluate(undo);
        await page.moveMouse(place);
        const card = await pollUntil("the card", () => page.readDialog());
        assert.equal(card.name, MINISTRY);
        await page.close();
      });
    }
  });
}

/** Runs in the page, whose own methods may be broken: whether one of the marks is on this text. */
function isMarked(text: string): boolean {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset } of highlight)
      if (startContainer.nodeValue?.startsWith(text, startOffset)) return true;
  }
  return false;
}

/** How many frames a page draws in so many milliseconds. */
function framesIn(page: DrivenPage, milliseconds: number): Promise<number> {
  return page.evaluate(async (time: number) => {
    const end = performance.now() + time;
    let count = 0;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      count += 1;
    }
    return count;
  }, milliseconds);
}
