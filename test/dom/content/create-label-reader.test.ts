import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BundleBrowser } from "./open-bundle.ts";
import { openReader } from "./open-reader.ts";

/** Made-up boxes around a name, each one block of text, in pages that have more to say. */
const LABELS: readonly (readonly [name: string, html: string])[] = [
  ["a menu", "<nav><ul><li><a href='#'>All about Tencent and what it makes this year</a></li></ul></nav>"],
  ["a menu by its role", "<div role='navigation'><p>Huawei and what else is new today in phones</p></div>"],
  ["a tab", "<div role='tablist'><span role='tab'>Huawei</span></div>"],
  ["a banner", "<div role='banner'><span>Tencent Video, the home of films and of series</span></div>"],
  ["a search form", "<div role='search'><span>Search Baidu for whatever you like to know</span></div>"],
  ["a line below the page", "<footer><p>A service of Tencent in Shenzhen, China, since 1998.</p></footer>"],
  ["a button", "<button>Open in WeChat</button>"],
  ["a form's label", "<label>Your WeChat name, if you have one and want to be found</label>"],
  ["a share button", "<div class='c-social-buttons__item'><span>WeChat</span></div>"],
  ["a share button in camels' humps", "<div class='postShareTools'><span>WeChat or mail</span></div>"],
  ["a share box by its label", "<div aria-label='Share this article'><span>WeChat</span></div>"],
  ["a share box of a component", "<share-box><span>WeChat</span></share-box>"],
  ["a call to share by its words", "<div><span>Share this on WeChat</span></div>"],
  ["breadcrumbs", "<ol class='breadcrumb'><li><span>Companies</span> › <span>Huawei</span></li></ol>"],
  ["a list of tags", "<p class='post-tags'>Huawei, Tencent, Baidu</p>"],
  ["a tag", "<p><a rel='tag' href='#'>Huawei and others that were named on that long day</a></p>"],
  [
    "a banner about cookies",
    "<div id='cookieConsent'><p>Tencent and its partners keep small files on your computer. They tell what you read.</p></div>",
  ],
  [
    "a notice about cookies by its words",
    "<div><p>We use cookies, as do Baidu and Tencent, to know you.</p></div>",
  ],
  ["a byline", "<p class='byline'>Samm Sacks in Beijing for Huawei Weekly, with a long line of others</p>"],
  ["a byline by its words", "<p>By Samm Sacks</p>"],
  [
    "an author's box",
    "<div class='author-box'><p>Samm Sacks writes on China. She was at Huawei once.</p></div>",
  ],
  [
    "an author by rel",
    "<p><a rel='author' href='#'>Samm Sacks of the New America Foundation, Washington</a></p>",
  ],
  ["an address", "<address>Huawei Technologies, Bantian, Longgang District, Shenzhen, China</address>"],
  ["code in lines of its own", "<pre><span class='k'>const</span> maker = <span>'Huawei'</span>;</pre>"],
  ["code with nothing marked in it", "<pre>const maker = Huawei;</pre>"],
  [
    "code in a viewer",
    "<div role='code'><div><span>maker</span> = Huawei in a line of some length, and more</div></div>",
  ],
  ["an editor of code", "<div class='ace_editor ace-tm'><div>const maker = Huawei</div></div>"],
  ["a line of code in a table", "<table><tr><td class='blob-code'>maker = Huawei</td></tr></table>"],
  ["a short link alone", "<ul><li><a href='#'>Huawei Cloud</a></li></ul>"],
  ["a short Chinese link alone", "<ul><li><a href='#'>腾讯新闻</a></li></ul>"],
];

const PROSE: readonly (readonly [name: string, html: string])[] = [
  ["a sentence", "<p>Huawei said so.</p>"],
  ["a choice in a drawing", "<svg><switch><text>Huawei said so.</text></switch></svg>"],
  ["a heading", "<h2>Huawei</h2>"],
  ["a heading that is a link", "<h2><a href='#'>Huawei</a></h2>"],
  ["a link in a table", "<table><tr><td><a href='#'>Huawei</a></td></tr></table>"],
  ["a long link alone", "<p><a href='#'>Huawei sues over a ban on its phones</a></p>"],
  ["a link in a sentence", "<p>It was <a href='#'>Huawei</a> again.</p>"],
  ["a caption", "<figure><figcaption>Huawei’s hall</figcaption></figure>"],
  ["a definition", "<dl><dd>Huawei</dd></dl>"],
  ["an aside", "<aside><p>Huawei was founded in 1987.</p></aside>"],
  ["an article under a class of buttons", "<div class='has-share-buttons'><p>Huawei, again</p></div>"],
  [
    "an article by a class that says what is on",
    "<div class='post-share-enabled'><p>Huawei, again</p></div>",
  ],
  ["an article below a menu's element", "<nav><article><p>Huawei, again</p></article></nav>"],
  ["an article with a box's name", "<article class='author-box social-menu'><p>Huawei, again</p></article>"],
  ["what holds an article", "<div class='share'><h1>News</h1><p>Huawei, again</p></div>"],
  ["a box far up", `<div class='menu'>${"<div>".repeat(8)}<p>Huawei, again</p>${"</div>".repeat(8)}</div>`],
  [
    "a sentence of some length in a box of labels",
    `<div class='menu'><p>Huawei ${"said more ".repeat(12)}</p></div>`,
  ],
  [
    "a page's worth of text in a box",
    `<div class='author'><p>Huawei, again</p><p>${"More. ".repeat(600)}</p></div>`,
  ],
  ["social credit", "<section id='social-credit'><p>Huawei, again</p></section>"],
  ["a class that only begins alike", "<div class='menuetto sharecropper'><p>Huawei, again</p></div>"],
  [
    "a label of many words",
    "<section aria-label='How to share the costs of 5G'><p>Huawei, again</p></section>",
  ],
];

describe("telling labels from prose", { timeout: 180_000 }, () => {
  let reader: BundleBrowser;
  before(async () => {
    reader = await openReader();
  });
  after(() => reader.close());

  const MORE = `<main><p>${"Something else is told here at length. ".repeat(30)}</p></main>`;
  const labels = async (body: string) => {
    const page = await reader.open(body);
    const found = await page.evaluate(() => window.reader.labels());
    await page.close();
    return found;
  };

  for (const [name, html] of LABELS) {
    it(`takes ${name} for a label`, async () => {
      const found = await labels(html + MORE);
      assert.equal(found.length, 1, found.join(" | "));
    });
  }
  for (const [name, html] of PROSE) {
    it(`takes ${name} for prose`, async () => {
      assert.deepEqual(await labels(html + MORE), []);
    });
  }

  it("takes a whole text in <pre> for prose, and a page's class for nothing", async () => {
    assert.deepEqual(await labels(`<pre>Huawei said so, ${"and said it again ".repeat(9)}</pre>`), []);
    const page = await reader.open("<p>Huawei, again</p>");
    await page.evaluate(() => {
      document.body.className = "cookie menu share";
      document.documentElement.id = "footer";
    });
    assert.deepEqual(await page.evaluate(() => window.reader.labels()), []);
    await page.close();
  });

  it("looks no further up than so far, however deep a page is", async () => {
    const depth = 400;
    const deep = `<nav>${"<div>".repeat(depth)}Huawei said so again${"</div>".repeat(depth)}</nav>`;
    assert.deepEqual(await labels(deep), []);
  });
});
