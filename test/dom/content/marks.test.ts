import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import type { Settings } from "../../../src/settings/settings.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BundleBrowser, openBundle } from "./open-bundle.ts";

/** What marks-page.ts leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly marks: typeof import("./marks-page.ts").marks;
  }
}

/** A text so many elements down. */
const nest = (levels: number, text: string) => `${"<div>".repeat(levels)}${text}${"</div>".repeat(levels)}`;

/** A tall page that names Huawei in some HTML, in place of `@`, and in plain sight. */
const withMentions = (html: string) =>
  `${html.replace("@", "<span id='a'>Huawei</span>")}<p id="b">Huawei</p><div style="height:5000px"></div><p id="c">Snowden</p>`;

const EVERY_GROUP =
  "<p id='a'>Ministry</p><p id='b'>Statute</p><p id='c'>Huawei</p><p id='d'>Snowden</p><p id='e'>Summit</p>" +
  "<p id='f'>Malware</p><p id='g'>Internet</p>";

describe("marks that obey the reader's settings", { timeout: 180_000 }, () => {
  let browser: BundleBrowser;
  before(async () => {
    browser = await openBundle("marks-page.ts");
  });
  after(() => browser.close());

  const open = async (body: string, settings: Partial<Settings> = {}) => {
    const page = await browser.open(body);
    await page.evaluate((change) => window.marks.set({ frequency: "all", ...change }), settings);
    await page.evaluate(() => window.marks.start());
    return page;
  };
  const set = (page: Page, settings: Partial<Settings>) =>
    page.evaluate((change) => window.marks.set(change), settings);
  const change = (page: Page, id: string, html: string) =>
    page.evaluate(
      ([element, text]) => {
        const found = document.getElementById(element ?? "");
        if (found) found.innerHTML = text ?? "";
      },
      [id, html],
    );
  /** Waits until these are what is marked, as `text in #element`, in any order. */
  const waitFor = async (page: Page, ...wanted: readonly string[]) => {
    let marked: readonly string[] = [];
    const isSo = async () => {
      const registered = await page.evaluate(() => window.marks.registered());
      marked = registered.map((mark) => mark.replace(/^[\w-]+: /, "")).sort();
      return marked.join() === [...wanted].sort().join();
    };
    await pollUntil("marks", isSo).catch(() => assert.deepEqual(marked, [...wanted].sort()));
    assert.deepEqual(await page.evaluate(() => window.marks.errors()), []);
  };

  /** Scrolls the page and what scrolls in it, and waits for all marks to be looked at once more. */
  const scrollAndLook = async (page: Page) => {
    const before = await page.evaluate(() => {
      scrollTo(0, 2000);
      document.querySelector(".scrolled")?.scrollTo(0, 2500);
      // A mark more has all marks gone through again, whether one was hidden or shown or not.
      const late = document.getElementById("c");
      if (late) late.textContent = "Late news: Snowden";
      window.marks.lookAround();
      return window.marks.settled();
    });
    await pollUntil("another look", () => page.evaluate((count) => window.marks.settled() > count, before));
  };

  it("registers each group under a name of its own, and of its underline and palette", async () => {
    const page = await open(EVERY_GROUP);
    const names = () =>
      page.evaluate(() => window.marks.registered().map((mark) => mark.replace(/:.*#/, " ")));
    const all = (style: string) =>
      ["a", "b", "c", "d", "e", "f"].map((id, at) => `term-${at + 1}-${style} ${id}`);
    assert.deepEqual(await names(), all("dotted-text"));
    await set(page, { underline: "thick", palette: "groups" });
    assert.deepEqual(await names(), all("thick-groups"));
    await set(page, { underline: "dashed" });
    assert.deepEqual(await names(), all("dashed-groups"));
    await change(page, "a", "Snowden");
    await waitFor(
      page,
      ..."Snowden in #a,Statute in #b,Huawei in #c,Snowden in #d,Summit in #e,Malware in #f".split(","),
    );
    assert.deepEqual(await names(), [
      "term-2-dashed-groups b",
      "term-3-dashed-groups c",
      "term-4-dashed-groups a",
      "term-4-dashed-groups d",
      "term-5-dashed-groups e",
      "term-6-dashed-groups f",
    ]);
    await page.close();
  });

  it("moves the very same ranges to another name", async () => {
    const page = await open(EVERY_GROUP);
    const isKept = await page.evaluate(() => {
      const before = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      window.marks.set({ palette: "rust" });
      const afterwards = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return before.length > 0 && before.every((range, at) => range === afterwards[at]);
    });
    assert.ok(isKept);
    await page.close();
  });

  it("marks the chosen groups, and quiet entities where they are wanted", async () => {
    const page = await open(EVERY_GROUP, { groups: ["rule", "topic"] });
    await waitFor(page, "Statute in #b", "Malware in #f");
    await set(page, { quietToo: true });
    await waitFor(page, "Statute in #b", "Malware in #f", "Internet in #g");
    await set(page, { groups: ["person"] });
    await waitFor(page, "Snowden in #d");
    assert.equal(await page.evaluate(() => window.marks.isMarkedAt("b")), false);
    assert.equal(await page.evaluate(() => window.marks.isMarkedAt("d")), true);
    await change(page, "a", "Snowden and the Ministry");
    await waitFor(page, "Snowden in #a", "Snowden in #d");
    await set(page, { groups: [] });
    await waitFor(page);
    await page.close();
  });

  it("still says what a passage mentions that is not marked", async () => {
    const page = await open(EVERY_GROUP, { groups: ["rule"], frequency: "page" });
    assert.deepEqual(await page.evaluate(() => window.marks.namedIn("a")), ["ministry"]);
    assert.deepEqual(await page.evaluate(() => window.marks.namedIn("g")), ["internet"]);
    await page.close();
  });

  it("marks the first mention of a page, and all of them again", async () => {
    const page = await open(
      "<p id='a'>Huawei and Huawei</p><p id='b'>Snowden</p><p id='c'>Huawei, Snowden</p>",
    );
    const all = ["Huawei in #a", "Huawei in #a", "Snowden in #b", "Huawei in #c", "Snowden in #c"];
    await waitFor(page, ...all);
    await set(page, { frequency: "page" });
    await waitFor(page, "Huawei in #a", "Snowden in #b");
    assert.equal(await page.evaluate(() => window.marks.isMarkedAt("c")), false, "no card opens there");
    await set(page, { frequency: "all" });
    await waitFor(page, ...all);
    await page.close();
  });

  it("asks of each text that comes whether it can be seen now", async () => {
    const page = await open("<p id='a'>Huawei</p><p id='b'>Snowden</p>");
    await waitFor(page, "Huawei in #a", "Snowden in #b");
    await page.evaluate(() => document.getElementById("a")?.toggleAttribute("hidden", true));
    await change(page, "a", "Late news: Huawei");
    await change(page, "b", "Late news: Snowden");
    await waitFor(page, "Snowden in #b");
    await page.close();
  });

  it("counts and jumps to every mention, where the first alone is marked", async () => {
    const page = await open(
      "<p id='a'>Huawei, Internet</p><p id='b'>Huawei</p><p id='c' hidden>Huawei</p><p id='d'>Statute</p>",
      { frequency: "page", groups: ["organisation"] },
    );
    await waitFor(page, "Huawei in #a");
    assert.deepEqual(await page.evaluate(() => window.marks.counted()), ["huawei: 2"]);
    const jumps = () => page.evaluate(() => [1, 2, 3].map(() => window.marks.jumpTo("Huawei")));
    assert.deepEqual(await jumps(), ["a", "b", "a"]);
    assert.equal(await page.evaluate(() => window.marks.jumpTo("Statute")), "", "its group is not marked");
    await page.close();
  });

  it("holds back what all the world names until the page is about the field", async () => {
    const page = await open("<p id='a'>Malware, Huawei</p><p id='b'>Malware</p><p id='c'></p>");
    await waitFor(page, "Huawei in #a");
    assert.equal(await page.evaluate(() => window.marks.isMarkedAt("b")), false, "no card opens there");
    assert.deepEqual(await page.evaluate(() => window.marks.counted()), ["huawei: 1", "malware: 2"]);
    await change(page, "c", "The Ministry of China and the Statute");
    await waitFor(
      page,
      ..."Malware in #a,Huawei in #a,Malware in #b,Ministry in #c,Statute in #c".split(","),
    );
    await change(page, "c", "");
    await waitFor(page, "Huawei in #a");
    await page.close();
  });

  it("marks the first mention that is no label, and neither counts labels nor jumps to them", async () => {
    const page = await open(
      "<nav><a id='a' href='#'>Huawei</a></nav><p id='b'>Share on Huawei</p><p id='c'>Huawei</p><p id='d'>Huawei</p>",
      { frequency: "page" },
    );
    await waitFor(page, "Huawei in #c");
    assert.deepEqual(await page.evaluate(() => window.marks.counted()), ["huawei: 2"]);
    const jumps = () => page.evaluate(() => [1, 2, 3].map(() => window.marks.jumpTo("Huawei")));
    assert.deepEqual(await jumps(), ["c", "d", "c"]);
    await set(page, { frequency: "all", quietToo: true });
    await waitFor(page, "Huawei in #c", "Huawei in #d");
    await page.close();
  });

  it("names nothing on a page that names something in labels only", async () => {
    const page = await open("<nav><a href='#'>Huawei</a></nav><p>Share on Huawei</p><p id='c'></p>");
    await change(page, "c", "Snowden");
    await waitFor(page, "Snowden in #c");
    assert.deepEqual(await page.evaluate(() => window.marks.counted()), ["snowden: 1"]);
    assert.equal(await page.evaluate(() => window.marks.jumpTo("Huawei")), "");
    await page.close();
  });

  it("parts no section by a form that hides what is asked of headings", async () => {
    const fields = "closest,compareDocumentPosition,getRootNode,querySelectorAll,getElementsByTagNameNS"
      .split(",")
      .map((name) => `<input name=${name}>`)
      .join("");
    const page = await open(
      `<form role=heading>One${fields}</form><p id='a'>Huawei</p><p>Huawei</p><form role=heading>Two${fields}</form><p id='b'>Huawei</p><form role=article><p id='c'>Huawei</p><p>Huawei</p>${fields}</form>`,
      { frequency: "section" },
    );
    await waitFor(page, "Huawei in #a", "Huawei in #b", "Huawei in #c");
    await page.close();
  });

  it("leaves the lines in a highlight to the script that came after it", async () => {
    const page = await open("<p id='a'>Huawei</p>");
    await page.evaluate(() => window.marks.handOverKept());
    const marked = ["term-0-dotted-text: Huawei in #a", "term-3-dotted-text: Huawei in #a"];
    assert.deepEqual(await page.evaluate(() => window.marks.registered()), marked);
    await page.close();
  });

  it("paints nothing of a text that goes while its marks are gone through", async () => {
    // Far more than one slice gets through.
    const page = await open(`<p id="a">${"Huawei, ".repeat(20_000)}</p>`, { frequency: "page" });
    await waitFor(page, "Huawei in #a");
    const before = await page.evaluate(() => {
      const times = window.marks.settled();
      window.marks.dropAmid({ frequency: "all" });
      return { times, now: window.marks.settled() };
    });
    assert.equal(before.now, before.times, "it takes more than one slice");
    await pollUntil("the end", () => page.evaluate((times) => window.marks.settled() > times, before.times));
    assert.deepEqual(await page.evaluate(() => window.marks.registered()), []);
    await page.close();
  });

  it("marks the first mention alone while text comes above it, and goes", async () => {
    const page = await open("<p id='a'></p><p id='b'>Huawei</p><p id='c'>Huawei</p>", { frequency: "page" });
    await waitFor(page, "Huawei in #b");
    await change(page, "a", "Late news: Huawei");
    await waitFor(page, "Huawei in #a");
    await change(page, "a", "");
    await waitFor(page, "Huawei in #b");
    await page.evaluate(() => document.getElementById("b")?.remove());
    await waitFor(page, "Huawei in #c");
    // Moved by the page, not changed.
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<p id='d'>Huawei</p>");
      const moved = document.getElementById("d");
      if (moved) document.body.prepend(moved);
    });
    await waitFor(page, "Huawei in #d");
    await page.close();
  });

  it("drops the marks of a text that is moved into what isn't read", async () => {
    const page = await open("<p id='a'>Huawei</p><p id='b'>Huawei</p>");
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    await page.evaluate(() => {
      const moved = document.getElementById("a");
      const box = document.createElement("div");
      box.innerHTML = "<code></code>";
      document.body.append(box);
      if (moved) box.firstElementChild?.append(moved);
    });
    await waitFor(page, "Huawei in #b");
    await page.close();
  });

  it("takes a mark off at once where other letters come under it", async () => {
    const page = await open("<p id='a'>Huawei said so.</p><p id='b'>Huawei, a company.</p>");
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    const atOnce = await page.evaluate(async () => {
      const texts = ["a", "b"].map((id) => document.getElementById(id)?.firstChild as Text);
      texts[0]?.insertData(0, "Today ");
      texts[1]?.appendData(" It is in Shenzhen.");
      await Promise.resolve();
      return window.marks.registered();
    });
    assert.deepEqual(
      atOnce.map((line) => line.replace(/^.*: /, "")),
      ["Huawei in #b"],
    );
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    await page.close();
  });

  it("drops the marks of a text that is moved to another document", async () => {
    const page = await open("<p id='a'>Huawei</p><p id='b'>Huawei</p><iframe></iframe>");
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    await page.evaluate(() => {
      const moved = document.getElementById("a");
      if (moved) document.querySelector("iframe")?.contentDocument?.body.append(moved);
    });
    await waitFor(page, "Huawei in #b");
    await page.close();
  });

  it("drops the marks of more places than can be sorted out that become editors at once", async () => {
    const page = await open(
      `<p id='a'>Huawei</p>${"<p class='cell'>Row</p>".repeat(2100)}<p id='b' class='cell'>Huawei</p>`,
    );
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll(".cell")) cell.setAttribute("contenteditable", "true");
    });
    await waitFor(page, "Huawei in #a");
    await page.close();
  });

  it("takes the first mention that can be seen", async () => {
    const page = await open("<p id='a' hidden>Huawei</p><p id='b'>Huawei</p>", { frequency: "page" });
    await waitFor(page, "Huawei in #b");
    const toggle = (id: string, isHidden: boolean) =>
      page.evaluate(
        ([element, hidden]) => {
          document.getElementById(String(element))?.toggleAttribute("hidden", Boolean(hidden));
          window.marks.lookAround();
        },
        [id, isHidden],
      );
    await toggle("a", false);
    await waitFor(page, "Huawei in #a");
    await toggle("a", true);
    await waitFor(page, "Huawei in #b");
    await toggle("b", true);
    await waitFor(page);
    await toggle("a", false);
    await waitFor(page, "Huawei in #a");
    await page.close();
  });

  /** Ways to keep text out of sight, by the boxes around it; `@` is the text. */
  const unseen: readonly (readonly [name: string, html: string])[] = [
    ["a box without height", `<div style="height:0;overflow:hidden">@</div>`],
    ["a box held to no height, far up", `<div style="max-height:0;overflow:clip">${nest(6, "@")}</div>`],
    ["a border around nothing", `<div style="height:0;overflow:hidden;border:1px solid">@</div>`],
    [
      "a row without room",
      `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden">@</div></div>`,
    ],
    ["a box of one pixel", `<div style="width:1px;height:1px;overflow:hidden">@</div>`],
    ["a closed box that scrolls", `<div style="height:0;overflow-y:auto">@</div>`],
    [
      "a closed box that places what is in it",
      `<div style="position:relative;height:0;overflow:hidden"><div style="position:absolute">@</div></div>`,
    ],
    [
      "a slot in a closed box",
      `<x-closed><template shadowrootmode="open"><div style="height:0;overflow:hidden"><slot></slot></div></template>@</x-closed>`,
    ],
    [
      "a slot of an editor",
      `<x-editor><template shadowrootmode="open"><div contenteditable><p><slot></slot></p></div></template>@</x-editor>`,
    ],
    [
      "a slot of code",
      `<x-code><template shadowrootmode="open"><code><slot></slot></code></template>@</x-code>`,
    ],
    ["a menu beside the window", `<div style="position:fixed;left:-300px;width:280px">@</div>`],
    [
      "a menu pushed aside that scrolls",
      `<div style="position:fixed;left:0;width:280px;overflow-y:auto;transform:translateX(-100%)">${nest(6, "@")}</div>`,
    ],
    ["a menu beyond the window", `<div style="position:fixed;right:-300px;width:280px">@</div>`],
    [
      "a link above the page, on one that is read from the right",
      `<style>body{direction:rtl}</style><p style="position:absolute;top:-60px">@</p>`,
    ],
    [
      "a place far off to the right, on a page that is read from there",
      `<style>body{direction:rtl}</style><div style="position:absolute;right:-9999px">@</div>`,
    ],
    ["closed details, right in them", "<details><summary>More</summary>Huawei</details>"],
    ["a menu above the window", `<div style="position:fixed;top:-400px;height:300px">@</div>`],
    [
      "a menu beside what is cut at its edge",
      `<div style="overflow-x:hidden;position:relative"><div style="position:absolute;left:-300px;width:280px">@</div></div>`,
    ],
    ["a place far off, far up", `<div style="position:absolute;left:-9999px">${nest(6, "@")}</div>`],
    [
      "a place far off, in what scrolls",
      `<div style="overflow:auto;height:80px"><p style="position:absolute;left:-9999px">@</p></div>`,
    ],
    [
      "a place far off, on a page that is read from the right",
      `<style>body{direction:rtl}</style><div style="position:absolute;left:-9999px">@</div>`,
    ],
    [
      "a menu beside the page, open to no width",
      `<div style="position:fixed;width:0;height:100%;overflow-x:hidden"><p style="white-space:nowrap">@</p></div>`,
    ],
    ["a scale of nothing", `<div style="transform:scale(0)">@</div>`],
    ["a word shrunk to nothing", `<span style="display:inline-block;transform:scaleX(0)">@</span>`],
    ["letters without size", `<div style="font-size:0;line-height:20px">@</div>`],
    ["a path that leaves nothing", `<div style="position:absolute;clip-path:inset(100%)">@</div>`],
    ["a clip that leaves nothing", `<div style="position:absolute;clip:rect(1px,1px,1px,1px)">@</div>`],
  ];
  for (const [name, html] of unseen) {
    it(`takes no mention in ${name} for the first`, async () => {
      const page = await open(withMentions(html), { frequency: "page" });
      await waitFor(page, "Huawei in #b", "Snowden in #c");
      await scrollAndLook(page);
      await waitFor(page, "Huawei in #b", "Snowden in #c");
      await page.close();
    });
  }

  /** Ways to keep text in sight, or where a reader can scroll. */
  const seen: readonly (readonly [name: string, html: string])[] = [
    [
      "a slide in view",
      `<div style="position:relative;overflow:hidden;width:600px;height:40px"><ul style="position:absolute;left:-1200px;width:1800px;margin:0;padding:0;display:flex">${"<li style='width:600px'>One</li>".repeat(2)}<li style="width:600px">@</li></ul></div>`,
    ],
    [
      "the far end of what is read from the right",
      `<div style="direction:rtl;overflow:auto;width:200px"><div style="width:3000px;text-align:left">@</div></div>`,
    ],
    [
      "a menu in a box without size",
      `<div style="position:relative;width:0;height:0"><div style="position:absolute;width:200px">@</div></div>`,
    ],
    [
      "a header fixed to a page that is moved as a whole",
      `<div style="transform:translateZ(0)"><header style="position:fixed;top:0">@</header><div style="height:3000px"></div></div>`,
    ],
    [
      "the far end of what scrolls on a zoomed page",
      `<style>body{zoom:1.2}</style><div class="scrolled" style="overflow:auto;height:80px"><p style="position:relative">@</p><div style="height:3000px"></div></div>`,
    ],
    [
      "a menu that what scrolls around it does not place",
      `<div style="height:100px"></div><main style="overflow-x:hidden"><div style="position:absolute;top:0">@</div><p>Text</p></main>`,
    ],
    [
      "the label of a point at the page's edge",
      `<div style="position:absolute;top:0;left:-4px;width:2px;white-space:nowrap">@</div>`,
    ],
    ["an indent that moves nothing", `<p><span style="text-indent:-9999px">@</span></p>`],
    [
      "a dialog in a clipped box",
      `<div style="position:absolute;clip:rect(0,0,0,0)"><dialog>@</dialog></div><script>document.querySelector("dialog").showModal()</script>`,
    ],
    ["a clip that leaves all", `<div style="position:absolute;clip:rect(0,600px,100px,0)">@</div>`],
    ["a clip without ends", `<div style="position:absolute;clip:rect(auto,auto,auto,auto)">@</div>`],
    [
      "a box placed by what is around a closed one",
      `<div style="height:0;overflow:hidden"><div style="position:absolute">@</div></div>`,
    ],
    ["a box without height that shows all", `<div style="height:0">@</div>`],
    ["a box that shows as its parent does", `<div style="display:contents;overflow:hidden">@</div>`],
    [
      "a body without height",
      `<style>body{overflow-x:hidden;height:0}</style><div style="position:absolute">@</div>`,
    ],
    ["what fades in", `<div style="opacity:0">@</div>`],
    [
      "the far end of what scrolls",
      `<div class="scrolled" style="overflow:auto;height:80px">@<div style="height:3000px"></div></div>`,
    ],
    [
      "talk that is read from its end",
      `<div style="overflow:auto;height:80px;display:flex;flex-direction:column-reverse"><div style="flex:none;height:3000px"></div><p>@</p></div>`,
    ],
    [
      "a box that is not laid out yet",
      `<div style="height:3000px"></div><div style="content-visibility:auto"><p>@</p></div>`,
    ],
    [
      "bare text that is not laid out yet",
      `<div style="height:3000px"></div><div style="content-visibility:auto">@</div>`,
    ],
  ];
  for (const [name, html] of seen) {
    it(`takes the mention in ${name} for the first`, async () => {
      const page = await open(withMentions(html), { frequency: "page" });
      await waitFor(page, "Huawei in #a", "Snowden in #c");
      await scrollAndLook(page);
      await waitFor(page, "Huawei in #a", "Snowden in #c");
      await page.close();
    });
  }

  it("tells what stands out of a closed box from the rest in it", async () => {
    const box = `<div style="height:0;overflow:hidden"><p id="out" style="position:absolute">Summit</p>@</div>`;
    const page = await open(withMentions(box), { frequency: "page" });
    await waitFor(page, "Summit in #out", "Huawei in #b", "Snowden in #c");
    await page.close();
  });

  it("follows an accordion that opens and closes", async () => {
    const page = await open(withMentions(`<div class="box" style="height:0;overflow:hidden">@</div>`), {
      frequency: "page",
    });
    const setHeight = (height: string) =>
      page.evaluate((value) => {
        document.querySelector<HTMLElement>(".box")?.style.setProperty("height", value);
        window.marks.lookAround();
      }, height);
    await waitFor(page, "Huawei in #b", "Snowden in #c");
    await setHeight("auto");
    await waitFor(page, "Huawei in #a", "Snowden in #c");
    await setHeight("0");
    await waitFor(page, "Huawei in #b", "Snowden in #c");
    await page.close();
  });

  const twice = (id: string) => `<p id="${id}">Huawei, and Huawei again</p>`;
  const sections: { name: string; body: string; marked: string[] }[] = [
    {
      name: "from heading to heading, a heading's own words with it",
      body: `${twice("a")}<h2 id="b">Huawei</h2>${twice("c")}<h3 id="d">Prices</h3>${twice("e")}${twice("f")}`,
      marked: ["a", "b", "e"],
    },
    {
      name: "under headings in wrappers of their own",
      body: `<div><div><h2 id="h">One</h2></div></div><div>${twice("a")}</div><div><h2>Two</h2></div>${twice("b")}`,
      marked: ["a", "b"],
    },
    {
      name: "of each article of a feed",
      body: `<main>${["a", "b", "c"].map((id) => `<article>${twice(id)}${twice(`${id}2`)}</article>`).join("")}</main>`,
      marked: ["a", "b", "c"],
    },
    {
      name: "with a box apart, after which its article goes on",
      body: `<article><h2>One</h2>${twice("a")}<aside><h3>Box</h3>${twice("b")}</aside>${twice("c")}</article>`,
      marked: ["a", "b"],
    },
    {
      name: "where roles stand for elements",
      body: `<div role="article">${twice("a")}</div><div role="article">${twice("b")}<p role="heading">More</p>${twice("c")}</div>`,
      marked: ["a", "b", "c"],
    },
  ];
  for (const { name, body, marked } of sections) {
    it(`marks the first mention of each section ${name}`, async () => {
      const page = await open(body, { frequency: "section" });
      await waitFor(page, ...marked.map((id) => `Huawei in #${id}`));
      await page.close();
    });
  }

  it("counts anew where a heading comes and goes between mentions", async () => {
    const page = await open("<p id='a'>Huawei</p><div id='h'></div><p id='b'>Huawei</p>", {
      frequency: "section",
    });
    await waitFor(page, "Huawei in #a");
    await change(page, "h", "<h2>Next</h2>");
    await waitFor(page, "Huawei in #a", "Huawei in #b");
    await change(page, "h", "");
    await waitFor(page, "Huawei in #a");
    await page.close();
  });

  const article = (id: string) =>
    `<article id="${id}"><p id="${id}1">Huawei</p><div id="${id}h"></div><p id="${id}2">Huawei</p></article>`;
  const growths: { name: string; grow: () => void; marked: string[] }[] = [
    {
      name: "a heading comes into one of several articles",
      grow: () => document.getElementById("ah")?.append(document.createElement("h3")),
      marked: ["a1", "a2", "b1"],
    },
    {
      name: "words come beside the articles in the same moment",
      grow: () => {
        document.getElementById("bh")?.append(document.createElement("h3"));
        document.body.append("Words. ", document.createElement("b"));
      },
      marked: ["a1", "b1", "b2"],
    },
    {
      name: "a paragraph moves into another article",
      grow: () => document.getElementById("ah")?.append(document.getElementById("b1") ?? ""),
      marked: ["a1", "b2"],
    },
    {
      name: "an article moves before another",
      grow: () => document.getElementById("a")?.before(document.getElementById("b") ?? ""),
      marked: ["b1", "a1"],
    },
    {
      name: "an article is taken apart",
      grow: () => {
        const article = document.getElementById("b");
        article?.replaceWith(...article.childNodes);
      },
      marked: ["a1", "b1"],
    },
    {
      name: "an article comes round others",
      grow: () => {
        const around = document.createElement("article");
        document.body.append(around);
        around.append(...(document.getElementById("b")?.childNodes ?? []), document.createElement("h2"));
        around.append(document.createElement("p"));
      },
      marked: ["a1", "b1"],
    },
  ];
  for (const { name, grow, marked } of growths) {
    it(`counts anew where ${name}`, async () => {
      const page = await open(`${article("a")}${article("b")}`, { frequency: "section" });
      await waitFor(page, "Huawei in #a1", "Huawei in #b1");
      await page.evaluate(grow);
      await waitFor(page, ...marked.map((id) => `Huawei in #${id}`));
      await page.close();
    });
  }

  it("counts what stands in a shadow root where its host does", async () => {
    const inRoot = (text: string) =>
      `<div><template shadowrootmode="open"><p id="in">${text}</p></template></div>`;
    const page = await open(
      `<h2>One</h2>${inRoot("Huawei")}<p id="a">Huawei</p><h2>Two</h2><p id="b">Huawei</p>`,
      {
        frequency: "section",
      },
    );
    await waitFor(page, "Huawei in #in", "Huawei in #b");
    await set(page, { frequency: "page" });
    await waitFor(page, "Huawei in #in");
    await page.close();
  });

  it("comes to the same whatever a page went through", async () => {
    const page = await open("<div id='feed'></div>", { frequency: "section" });
    await page.evaluate(() => window.marks.rewrite(120));
    const expected = await page.evaluate(() => {
      let seen = new Set<string>();
      return [...document.querySelectorAll("#feed > *")].flatMap((element) => {
        if (element.localName === "h2") seen = new Set();
        const names = (element.textContent ?? "").match(/Huawei|Snowden|Summit|Malware|Statute/g) ?? [];
        return names.flatMap((name) => {
          if (seen.has(name)) return [];
          seen.add(name);
          return [`${name} in #${element.id}`];
        });
      });
    });
    assert.ok(expected.length > 10, String(expected.length));
    await waitFor(page, ...expected);
    await page.close();
  });
});
