import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenFrame, DrivenPage, Point } from "../../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { pollEqual } from "../../dom/fixtures/poll-equal.ts";
import { MINISTRY, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, letTimePass, waitForCard, waitForNoCard } from "../../support/cards.ts";
import { marksById, placeOfMark, placeOnPath } from "../../support/marked-places.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { pollUntilStill } from "../../support/poll-until-still.ts";

/** What is marked on a page: the id of what stands around it, and the names. */
type Marks = { readonly [id: string]: readonly string[] };

const FLOW: Marks = {
  inline: [REGULATOR],
  cell: ["Tencent", "Huawei"],
  figcaption: ["Alibaba"],
  terms: ["Baidu"],
  contents: ["SenseTime"],
  ruby: ["华(huá)为"],
  "first-letter": ["Kingsoft"],
  "drop-cap": ["CloudWalk"],
  transformed: ["Wondersoft"],
  broken: [MINISTRY],
  columns: ["Data Security Law"],
  "for-the-eye": ["Made in China 2025"],
  unselectable: ["BeiDou"],
  "late-layout": ["WeChat"],
};
const DIRECTIONS: Marks = {
  "vertical-rl": ["騰訊"],
  "vertical-lr": ["阿里巴巴"],
  upright: ["Huawei"],
  sideways: ["Kingsoft"],
  arabic: ["Baidu"],
  hebrew: [REGULATOR],
  reversed: ["SenseTime"],
  turned: ["CloudWalk"],
  scaled: ["Wondersoft"],
};
const DRAWINGS: Marks = {
  plain: ["Huawei"],
  spans: [MINISTRY],
  lines: [REGULATOR],
  "on-path": ["Tencent"],
  turned: ["Baidu"],
  linked: ["Kingsoft"],
  placed: ["SenseTime"],
  embedded: ["Alibaba"],
  anchored: ["CloudWalk"],
  vertical: ["Wondersoft"],
};
const COMPONENTS: Marks = {
  open: ["Huawei"],
  nested: ["Tencent"],
  slotted: ["Kingsoft", "Alibaba"],
  list: ["Baidu"],
};
const XHTML: Marks = { paragraph: [REGULATOR], section: ["Huawei"], drawing: ["Tencent"] };

/** The text a person can read, and the text they can't: what stands on each page, and what is marked of it. */
const PAGES: readonly { readonly title: string; readonly path: string; readonly marks: Marks }[] = [
  { title: "running text of every kind", path: "/fixtures/reach/flow.html", marks: FLOW },
  { title: "lines in every direction", path: "/fixtures/reach/directions.html", marks: DIRECTIONS },
  { title: "drawings", path: "/fixtures/reach/drawings.html", marks: DRAWINGS },
  { title: "components", path: "/fixtures/reach/components.html", marks: COMPONENTS },
  { title: "a page in XHTML", path: "/fixtures/reach/xhtml.xhtml", marks: XHTML },
  {
    title: "drawings under a strict policy",
    path: "/fixtures/reach/drawings.html?policy=strict",
    marks: DRAWINGS,
  },
  {
    title: "components under a strict policy",
    path: "/fixtures/reach/components.html?policy=strict",
    marks: COMPONENTS,
  },
  {
    title: "a page of hidden text, fields, editors and code",
    path: "/fixtures/reach/left-alone.html",
    marks: { read: [MINISTRY] },
  },
];

/** The cards' names of what is written otherwise on a page. */
const NAME_OF: { readonly [text: string]: string } = {
  騰訊: "Tencent",
  阿里巴巴: "Alibaba",
  "华(huá)为": "Huawei",
  Wondersoft: "Beijing Wondersoft",
};

/** The frames of frames.html, by kind, and whom each names. */
const FRAMES = [
  ["sandboxed", "Tencent"],
  ["sandboxed-srcdoc", "Alibaba"],
  ["blank", "Huawei"],
  ["nested", "Kingsoft"],
  ["object", "SenseTime"],
] as const;
const FRAMED = ["Tencent", "Kingsoft", "SenseTime"];

/** What has a card, but no mark, since the browser would change its letters with it: see paint-form.ts. */
const UNPAINTED = { chromium: ["on-path"], firefox: ["spans", "linked"] };

/** All text that a person can read is marked and explained, and no other. */
export function testReach(kind: BrowserKind): void {
  describe(`reach in ${kind}`, () => {
    const inUse = useBrowser(kind);

    const paintedOf = (marks: Marks): Marks =>
      Object.fromEntries(Object.entries(marks).filter(([id]) => !UNPAINTED[kind].includes(id)));
    const placeOf = (page: DrivenPage, id: string, name: string): Promise<Point> => {
      if (id === "on-path") return placeOnPath(page, name);
      return UNPAINTED[kind].includes(id) ? middleOfText(page, name) : placeOfMark(page, name);
    };

    for (const { title, path, marks } of PAGES) {
      it(`marks ${title}, and no more than can be read`, async () => {
        const page = await inUse.open(path);
        await waitForExactly(page, paintedOf(marks));
        // What comes first need not be all: so long, and the page has been looked through.
        await letTimePass(page, 1500);
        await waitForExactly(page, paintedOf(marks));
        await page.close();
      });
    }

    for (const { title, path, marks } of PAGES.slice(0, 5)) {
      it(`explains every name in ${title}`, async (test) => {
        const page = await inUse.open(path);
        await waitForExactly(page, paintedOf(marks));
        for (const [id, names] of Object.entries(marks)) {
          for (const name of names) {
            await test.test(`${name} in ${id}`, async () => {
              await restAt(page, await placeOf(page, id, name), NAME_OF[name] ?? name);
              await page.moveMouse(AWAY);
              await waitForNoCard(page);
            });
          }
        }
        await page.close();
      });
    }

    for (const [id, name] of FRAMES) {
      it(`explains a name in a frame of the kind "${id}", in that frame`, async () => {
        for (const framed of FRAMED) inUse.server.setPage(`/framed/${framed}`, noteOn(framed));
        inUse.server.setPage(
          "/framed/nested",
          `<iframe src="/framed/Kingsoft" width="600" height="150"></iframe>`,
        );
        const page = await inUse.open("/fixtures/reach/frames.html");
        const frame = await findFrameSaying(page, name);
        // In sight: Chromium tells a frame out of sight little, not always its size.
        await page.evaluate(cornerOfFrame, id);
        await waitForMarks(frame, name);
        const place = await placeOfMark(frame, name);
        // A frame in a process of its own has the page around it scroll later than it says.
        const corner = await pollUntilStill("the frame's place", () => page.evaluate(cornerOfFrame, id));
        const inner = id === "nested" ? { x: 10, y: 10 } : { x: 0, y: 0 };
        await restAt(page, { x: corner.x + inner.x + place.x, y: corner.y + inner.y + place.y }, name);
        await page.close();
      });
    }

    it("marks a frame that is told its size late, and before it is first laid out", async () => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Nothing is laid out as long as a style sheet is on its way.
      inUse.server.setFile("/held.css", { contentType: "text/css", content: "p { color: navy }", held });
      const note = `<link rel="stylesheet" href="${inUse.server.origin}/held.css">${noteOn("Alibaba")}`;
      const page = await inUse.open("/fixtures/nobody.html");
      await page.evaluate((srcdoc: string) => {
        const frame = document.createElement("iframe");
        Object.assign(frame, { width: "600", height: "200", sandbox: "", srcdoc });
        document.body.append(frame);
        // The page is busy while the frame loads, in a process of its own: it says no size till then.
        const end = performance.now() + 1000;
        while (performance.now() < end);
      }, note);
      const frame = await findFrameSaying(page, "Alibaba");
      await pollUntil("the frame's size", () => frame.evaluate(() => innerWidth === 600));
      release();
      await waitForMarks(frame, "Alibaba");
      await page.close();
    });

    it("goes on in a page that is written anew from its beginning", async () => {
      const page = await inUse.open("/fixtures/reach/left-alone.html");
      await waitForMarks(page, MINISTRY);
      await page.evaluate((note: string) => {
        document.open();
        document.write(note);
        document.close();
      }, noteOn("Huawei"));
      await restAt(page, await placeOfMark(page, "Huawei"), "Huawei");
      await page.close();
    });

    it("leaves frames alone that are too small for prose, until they have room", async () => {
      inUse.server.setPage("/framed/WeChat", noteOn("WeChat"));
      const page = await inUse.open("/fixtures/reach/frames.html");
      const tiny = await findFrameSaying(page, "WeChat");
      await waitForMarks(await findFrameSaying(page, "Alibaba"), "Alibaba");
      assert.deepEqual(await markedTexts(tiny), []);
      await page.evaluate(cornerOfFrame, "tiny");
      await page.evaluate(() => document.querySelector("#tiny")?.classList.remove("tiny"));
      await waitForMarks(tiny, "WeChat");
      await page.close();
    });
  });
}

const noteOn = (name: string) =>
  `<!doctype html><body style="margin: 20px"><p>The counsel of ${name} spoke of China’s data security rules.</p>`;

/** The frame that names somebody. */
function findFrameSaying(page: DrivenPage, name: string): Promise<DrivenFrame> {
  return pollUntil(`a frame that names ${name}`, async () => {
    for (const frame of await page.frames()) {
      const text = await frame.evaluate(() => document.body?.textContent ?? "").catch(() => "");
      if (text.includes(name)) return frame;
    }
    return null;
  });
}

/** Runs in the page: scrolls to a frame, and tells where its document begins. */
function cornerOfFrame(id: string): Point {
  const frame = document.getElementById(id);
  frame?.scrollIntoView({ block: "center", behavior: "instant" });
  const box = frame?.getBoundingClientRect();
  return { x: (box?.x ?? 0) + (frame?.clientLeft ?? 0), y: (box?.y ?? 0) + (frame?.clientTop ?? 0) };
}

/** Waits until these are marked and nothing else, and tells what is where it isn't so. */
async function waitForExactly(page: DrivenPage, wanted: Marks): Promise<void> {
  const listed = (marks: Marks) =>
    Object.entries(marks)
      .flatMap(([id, names]) => names.map((name) => `${id}: ${name}`))
      .sort();
  await pollEqual(async () => listed(await marksById(page)), listed(wanted));
}

/** Rests the mouse on a place and waits for the card of this name. */
async function restAt(page: DrivenPage, place: Point, name: string): Promise<void> {
  await page.moveMouse(AWAY);
  await page.moveMouse(place);
  await waitForCard(page, `the card of "${name}"`, (shown) => shown === name);
}
