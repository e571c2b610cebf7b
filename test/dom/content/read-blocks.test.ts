import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BundleBrowser } from "./open-bundle.ts";
import { openReader } from "./open-reader.ts";

describe("reading a page's text", { timeout: 120_000 }, () => {
  let reader: BundleBrowser;
  before(async () => {
    reader = await openReader();
  });
  after(() => reader.close());

  const read = async (body: string) => {
    const page = await reader.open(body);
    const texts = await page.evaluate(() => window.reader.texts());
    await page.close();
    return texts;
  };

  const cases: { name: string; body: string; texts: string[] }[] = [
    {
      name: "joins what runs across inline elements",
      body: "<p>The <b>Cyberspace</b> <a href='#'>Administration</a> of <em>Chi</em>na said</p>",
      texts: ["The Cyberspace Administration of China said"],
    },
    { name: "parts paragraphs", body: "<p>State</p><p>Council</p>", texts: ["State", "Council"] },
    { name: "takes a <br> for a space", body: "<p>State<br>Council</p>", texts: ["State Council"] },
    { name: "parts lines at two of them", body: "<p>State<br> <br>Council</p>", texts: ["State |Council"] },
    {
      name: "reads the letters between annotations",
      body: "<ruby><rb>华</rb><rt>huá</rt><rb>为</rb></ruby>",
      texts: ["华为"],
    },
    {
      name: "takes a <br> inside an inline element for a space",
      body: "<p><b>State<br></b>Council</p>",
      texts: ["State Council"],
    },
    {
      name: "parts text around a nested block",
      body: "<div>one <p>two</p> three</div>",
      texts: ["one", "two", "three"],
    },
    {
      name: "parts table cells",
      body: "<table><tr><td>MIIT</td><td>CAC</td></tr></table>",
      texts: ["MIIT", "CAC"],
    },
    { name: "parts at an image", body: "<p>MIIT<img alt=''>CAC</p>", texts: ["MIIT|CAC"] },
    {
      name: "keeps a footnote sign out of the word before it",
      body: "<p>MIIT<sup>1</sup> said</p>",
      texts: ["MIIT|1| said"],
    },
    {
      name: "reads across <wbr> and comments",
      body: "<p>Cyber<wbr>space<!-- x --> law</p>",
      texts: ["Cyberspace law"],
    },
    {
      name: "reads a Chinese name through its pinyin",
      body: "<p><ruby>工<rp>(</rp><rt>gōng</rt><rp>)</rp>信<rt>xìn</rt></ruby>部</p>",
      texts: ["工信部"],
    },
    {
      name: "leaves scripts, fields, code and editors alone",
      body: `<p>a</p><script>let MIIT</script><textarea>MIIT</textarea><p><code>MIIT</code></p><pre><code>MIIT</code></pre>
        <div contenteditable>MIIT</div><div role="textbox">MIIT</div><noscript>MIIT</noscript><select><option>MIIT</select>
        <div contenteditable="plaintext-only"><p>MIIT <b>x</b></p></div><p>z</p>`,
      texts: ["a", "z"],
    },
    {
      name: "reads what an editor marks as not editable by its own role only",
      body: "<div contenteditable='false'>MIIT</div>",
      texts: ["MIIT"],
    },
    {
      name: "parts spans that CSS lays out as blocks",
      body: "<p><span style='display:block'>Huawei</span><span style='display:block'>Tencent</span></p>",
      texts: ["Huawei|Tencent"],
    },
    {
      name: "parts links laid out side by side without a space",
      body: "<nav style='display:flex'><a href='#'>Huawei</a><a href='#'>Tencent</a></nav>",
      texts: ["Huawei|Tencent"],
    },
    {
      name: "parts what ends in a point from a block that only CSS makes",
      body: "<p><span style='display:block'>gov.</span><span style='display:block'>Tencent</span></p>",
      texts: ["gov.|Tencent"],
    },
    {
      name: "leaves out blocks of nothing but white space",
      body: "<div> <p>one</p> \n </div>",
      texts: ["one"],
    },
  ];
  for (const { name, body, texts } of cases) it(name, async () => assert.deepEqual(await read(body), texts));

  it("leads offsets back to the nodes they came from", async () => {
    const page = await reader.open("<p>The <b>Cyber</b>space <i>Administration</i> of China</p>");
    const found = await page.evaluate(() => window.reader.find("Cyberspace Administration"));
    assert.deepEqual(found, { text: "Cyberspace Administration", parted: false });
  });

  it("knows a name that only CSS parts", async () => {
    const page = await reader.open("<p><span style='display:block'>State</span> <span>Council</span></p>");
    assert.deepEqual(await page.evaluate(() => window.reader.find("State Council")), {
      text: "State Council",
      parted: true,
    });
  });

  it("asks for styles only where letters meet", async () => {
    const asked = async (body: string) => {
      const page = await reader.open(body);
      return page.evaluate(() => window.reader.stylesAsked());
    };
    assert.equal(
      await asked("<p>“<a href='#'>Huawei</a>” (<b>CAC</b>), <i>MIIT</i>。<a href='#'>工信部</a>，said.</p>"),
      0,
    );
    assert.ok((await asked("<p><b>Hua</b>wei</p>")) > 0);
  });

  it("measures a long page no more while it grows", async () => {
    const page = await reader.open("");
    const looks = await page.evaluate(
      (text) => window.reader.lengths([text, text, text]),
      "word ".repeat(600),
    );
    assert.deepEqual(looks, [
      { length: 0, reads: 1 },
      { length: 3000, reads: 1 },
      { length: 5000, reads: 1 },
      { length: 5000, reads: 0 },
      { length: 3000, reads: 1 },
    ]);
  });

  it("cuts a text node of a million characters and loses none of it", async () => {
    const page = await reader.open("<pre></pre>");
    const texts = await page.evaluate(() => {
      document.querySelector("pre")?.append("word ".repeat(200_000));
      return window.reader.texts();
    });
    assert.ok(texts.length > 40);
    assert.ok(texts.every((text) => text.length <= 20_000));
    assert.equal(texts.join(" "), "word ".repeat(200_000).trim());
  });

  it("survives elements nested a hundred thousand deep", async () => {
    // Hidden: to lay out so many is more than the browser can.
    const page = await reader.open("<div id='top' hidden></div>");
    const { texts, ms } = await page.evaluate(() => {
      let at: Element | null = document.querySelector("#top");
      // By the thousand: to append to so deep a node takes long.
      for (let piece = 0; piece < 100; piece += 1) {
        const top = document.createElement("b");
        let inner: Element = top;
        for (let depth = 1; depth < 1000; depth += 1) inner = inner.appendChild(document.createElement("b"));
        at?.append(top);
        at = inner;
      }
      at?.append("MIIT");
      const start = performance.now();
      return { texts: window.reader.texts(), ms: performance.now() - start };
    });
    assert.deepEqual(texts, ["MIIT"]);
    assert.ok(ms < 5_000, `${ms} ms`);
  });

  it("asks for no styles far down in elements that are out of sight", async () => {
    const page = await reader.open("<div id='top' hidden></div>");
    const { texts, ms } = await page.evaluate(() => {
      let at: Element = document.createElement("b");
      const top = at;
      // The browser would go all the way up for each.
      for (let depth = 1; depth < 20_000; depth += 1) {
        if (depth % 10 === 0) at.append("华为");
        at = at.appendChild(document.createElement("b"));
      }
      document.querySelector("#top")?.append(top);
      const start = performance.now();
      return { texts: window.reader.texts(), ms: performance.now() - start };
    });
    assert.equal(texts.join("").match(/华为/g)?.length, 1999);
    assert.ok(ms < 5_000, `${ms} ms`);
  });

  it("pauses in what is not read, and in runs of white space", async () => {
    for (const [around, piece] of [
      ["code", "<i>x</i>"],
      ["p", "<i> </i>"],
    ]) {
      const page = await reader.open(`<p>MIIT</p><${around}>${piece?.repeat(20_000)}</${around}><p>CAC</p>`);
      const { texts, pauses } = await page.evaluate(() => window.reader.steps());
      assert.deepEqual(texts, ["MIIT", "CAC"]);
      assert.ok(pauses >= 40, `${around}: ${pauses}`);
      await page.close();
    }
  });

  it("reads a changed place again from its block", async () => {
    const page = await reader.open("<div><p>one <b id='b'>two</b></p></div>");
    assert.equal(await page.evaluate(() => window.reader.enclosing("#b")), "P");
  });
});
