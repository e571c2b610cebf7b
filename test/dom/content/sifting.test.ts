import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import { readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";
import { makeRandom } from "../../bench/synthetic-corpus.ts";
import { MISSING_REAL_PAGES, readRealPage, SHARED_PAGES } from "../../support/real-pages.ts";
import { type BundleBrowser, openBundle } from "./open-bundle.ts";

declare global {
  interface Window {
    readonly sifting: typeof import("./sifting-page.ts").sifting;
  }
}

const bundled = readShippedKnowledge();
assert.ok(bundled.ok);
const PACK = JSON.stringify({ id: bundled.value.id, entities: bundled.value.entities });
const NAMES = bundled.value.entities.flatMap(({ names }) => names.map(({ text }) => text));

const SHARED_PAGES_HERE = MISSING_REAL_PAGES
  ? []
  : readdirSync(SHARED_PAGES).filter((name) => name.endsWith(".html"));

describe("sifting a page", { timeout: 150_000 }, () => {
  let browser: BundleBrowser;
  let page: Page;
  before(async () => {
    browser = await openBundle("sifting-page.ts");
    page = await browser.open("");
    await page.evaluate((pack) => window.sifting.use(pack), PACK);
    // Nothing of a real page loads.
    await page.route("**", (route) => route.abort());
  });
  after(() => browser.close());

  const compare = (body: string | null, changesAfter?: number, inParts?: boolean) =>
    page.evaluate(([html, after, parts]) => window.sifting.compare(html, after, parts), [
      body,
      changesAfter,
      inParts,
    ] as const);

  /** What is told while names are passed over, and once none is: which is what reading every block tells. */
  const scan = async (body: string, ...added: string[]) => {
    const { passing, all, whole } = await page.evaluate(
      ([html, then]) => window.sifting.scanWhilePassing(html, then),
      [body, added] as const,
    );
    assert.deepEqual(all, whole);
    assert.deepEqual(markedOf(passing), markedOf(whole));
    return { passing, all };
  };

  it("loses a block that can't be taken in, and none behind it", async () => {
    const body = ["Huawei of China", "bad MIIT of China", "Tencent of China"]
      .map((text) => `<p>${text}</p>`)
      .join("");
    assert.deepEqual(await page.evaluate((html) => window.sifting.scanFailing(html, "bad"), body), {
      told: ["Huawei of China", "Tencent of China"],
      errors: ["Error: bad MIIT of China"],
    });
  });

  it("loses a root that can't be read, and no other of those searched with it", async () => {
    const body = ["Huawei", "MIIT", "Tencent"].map((name) => `<p id="${name}">${name} of China</p>`).join("");
    const scanFailing = (property: string, way: "scan" | "scanInView" = "scan") =>
      page.evaluate(([how, html, asked]) => window.sifting.scanFailingParts(how, html, "#MIIT", asked), [
        way,
        body,
        property,
      ] as const);
    for (const way of ["scan", "scanInView"] as const)
      assert.deepEqual(await scanFailing("parentElement", way), {
        told: ["Huawei of China", "Tencent of China"],
        errors: ["Error: parentElement"],
      });
    // What can't be taken in one go is read node by node.
    const { told, errors } = await scanFailing("textContent");
    assert.deepEqual([told.sort(), errors], [["Huawei of China", "MIIT of China", "Tencent of China"], []]);
  });

  it("asks of many small roots what each holds, not of each what all hold", async () => {
    for (const kind of ["shadow", "ruby"] as const) {
      const asked = await page.evaluate((of) => window.sifting.countAsked(300, of), kind);
      assert.ok(asked < 10 * 300, `${asked} times`);
    }
  });

  it("takes nothing for new but elements that came whole, while nothing else changed", async () => {
    assert.deepEqual(await page.evaluate(() => window.sifting.tellNew()), {
      elements: true,
      "an element that grows": false,
      "a text": false,
      "an element while another goes": false,
      "an element around what was there": false,
    });
  });

  it("finds every name of the knowledge base, in every way pages glue and cut text", async () => {
    const ways = [
      (name: string) => `<p>x</p>${name}<p>y</p>`,
      (name: string) => `<p><b>x </b><i>${name.slice(0, 2)}</i><u>${name.slice(2)}</u></p>`,
      (name: string) => `<p>${[...name].join("&shy;")}</p>`,
      (name: string) => `<p><b>${name.slice(0, 3)}-</b>\n${name.slice(3)}</p>`,
      (name: string) => `<p>${name.replaceAll(" ", "\n  ")}</p>`,
      (name: string) => `<p>${name.normalize("NFD")} ${name.replace(/[a-z]/g, fullWidth)}</p>`,
      (name: string) => `<div>a<script>var a = 1</script>${name}<style>b{}</style>s</div>`,
      (name: string) => `<ul><li>end</li><li>${name}</li><li>s</li></ul>`,
    ];
    for (const way of ways) {
      const { all, sifted } = await compare(
        `<div>${"<p>Nothing</p>".repeat(40)}</div>${NAMES.map((name) => `${way(name)}${FILLER}`).join("<hr>")}`,
      );
      assert.deepEqual(sifted, all);
      assert.ok(all.length > 200, `${all.length} candidates`);
    }
  });

  it("gives what reading everything gives, on random pages", async () => {
    const random = makeRandom(23);
    let found = 0;
    for (let round = 0; round < 400; round++) {
      const body = makeBody(random, 1 + random(round * 6 + 2));
      const { all, sifted } = await compare(body + FILLER.repeat(20));
      assert.deepEqual(sifted, all, `round ${round}: ${body}`);
      found += all.length;
    }
    assert.ok(found > 500, `${found} candidates`);
  });

  it("gives the same of many places searched together, whether or not the page changes meanwhile", async () => {
    const random = makeRandom(7);
    let found = 0;
    for (let round = 0; round < 100; round++) {
      const places = Array.from({ length: 3 * round }, () => {
        const place = makeBody(random, 1 + random(3));
        return `<div>${place}</div>${random(4) === 0 ? FILLER : ""}`;
      });
      const changesAfter = round % 2 === 0 ? undefined : random(round);
      const { all, sifted } = await compare(places.join(""), changesAfter, true);
      // A block may be read twice then.
      if (changesAfter === undefined) assert.deepEqual(sifted, all, `round ${round}`);
      else assert.deepEqual(new Set(sifted), new Set(all), `round ${round}`);
      found += all.length;
    }
    assert.ok(found > 500, `${found} candidates`);
    const few = await compare(`${"<p>The weather is fine.</p>".repeat(300)}<p>Huawei</p>`, undefined, true);
    assert.deepEqual(few.blocksRead, [301, 1]);
  });

  it("reads the rest when the page changes on the way, names that had begun before included", async () => {
    const random = makeRandom(5);
    for (let round = 0; round < 100; round++) {
      const bodies = Array.from({ length: 6 }, (_, at) => makeBody(random, 1 + random(20 + round + at)));
      const { all, sifted } = await compare(bodies.join(FILLER.repeat(20)), random(6));
      assert.deepEqual(new Set(sifted), new Set(all), `round ${round}`);
    }
    const cut = `<p>Mr <b>Hua</b><i>wei</i></p>${FILLER.repeat(20)}<p>The <b>Ministry of State</b> Security.</p>`;
    const { all, sifted, blocksRead } = await compare(cut + cut, 0);
    assert.deepEqual(new Set(sifted), new Set(all));
    assert.ok(blocksRead[1] > 20, "the rest is read as it stands");
  });

  it("finds what stands behind text that comes between two slices", async () => {
    const found = await page.evaluate(
      ([body, inserted]) => window.sifting.scanWhileInserting(body, inserted),
      [`<p>Huawei</p>${FILLER.repeat(40)}<p>Tencent</p>${FILLER}<p>Kingsoft</p>`, FILLER] as const,
    );
    assert.deepEqual(found, ["Huawei", "Tencent", "Kingsoft"]);
  });

  it("leaves alone what the reader begins to write in, though it was read before its names were asked for", async () => {
    const found = await page.evaluate(
      (body) => window.sifting.scanWhileEditing(body, "#note"),
      `<p id="note">Google</p>${FILLER.repeat(40)}<p>Facebook</p><p>The Ministry of State Security of China</p>`,
    );
    assert.deepEqual(found, ["Facebook", "The Ministry of State Security of China"]);
  });

  it("leaves alone what the reader begins to write in before it is read", async () => {
    const found = await page.evaluate(
      (body) => window.sifting.scanWhileEditing(body, "#note"),
      `<p>The Ministry of State Security of China</p>${FILLER.repeat(40)}<p>Facebook</p><p id="note">Huawei</p>`,
    );
    assert.deepEqual(found, ["The Ministry of State Security of China", "Facebook"]);
  });

  it("reads nothing on a page without a name, and little on one with few", async () => {
    const plain = "<div><p>The weather is <b>fine</b> today.</p></div>".repeat(400);
    const none = await compare(plain);
    assert.deepEqual(none.blocksRead, [400, 0]);
    const few = await compare(`${plain}<p>Huawei</p>${plain}`);
    assert.deepEqual(few.blocksRead, [801, 1]);
  });

  it("reads no block for words that only begin like a name", async () => {
    const { all, blocksRead } = await compare(
      `<p>The National Museum, President Obama, an investigation of 3 years.</p>${FILLER}`,
    );
    assert.deepEqual([all, blocksRead[1]], [[], 0]);
    const glued = await compare(`<ul><li>Ant</li><li>arctic</li><li>华为</li><li>了</li></ul>${FILLER}`);
    assert.equal(glued.blocksRead[1], 2);
  });

  it("passes over names that wait for others, until something asks for them", async () => {
    const world = `<p>Google and Microsoft met in Antarctica.</p>${FILLER.repeat(9)}`;
    assert.deepEqual(await scan(world), { passing: [], all: ["(Google)", "(Microsoft)"] });
    const laws = "<p>The Cyberspace Administration of China and the Cybersecurity Law of China.</p>";
    const field = await scan(`${world}${laws}`);
    assert.deepEqual(field.passing, field.all);
    assert.ok(field.all.includes("Google"), `${field.all}`);
    // What a page says later counts for what stood there before; a word of China alone asks for nothing.
    assert.deepEqual(await scan(world, "<p>China</p>"), { passing: [], all: ["(Google)", "(Microsoft)"] });
    assert.deepEqual((await scan(world, laws)).passing, field.all);
    // What stands apart in one long block is read once, whatever asks for it.
    const links = Array.from({ length: 150 }, () => "<a>Johnson</a>, ").join("");
    const long = await scan(`<p>${links}<a>Google</a>, ${links.slice(0, 800)}<a>Huawei</a>, ${links}</p>`);
    assert.deepEqual(long.all, ["(Google)", "Huawei"]);
  });

  it("passes over the world's names on a long page of companies, until it names what weighs", async () => {
    const companies = `<p>Huawei and Tencent rose in China.</p><p>Google, in Beijing.</p><p>Xi met them.</p>${FILLER.repeat(12)}`;
    const all = ["(Google)", "Huawei", "Tencent"];
    assert.deepEqual(await scan(companies), { passing: ["Huawei", "Tencent"], all });
    // Somebody's full name asks for the short ones, not for what all the world writes.
    const named = await scan(companies, "<p>Xi Jinping</p>");
    assert.deepEqual(named, {
      passing: ["Huawei", "Tencent", "Xi", "Xi Jinping"],
      all: [...all, "Xi", "Xi Jinping"],
    });
    const laws = "<p>The Cyberspace Administration of China and the Data Security Law.</p>";
    const field = await scan(companies, laws);
    assert.deepEqual(field.passing, field.all);
    assert.ok(field.all.includes("Google"), `${field.all}`);
    // Of a short page such companies say enough.
    const short = await scan("<p>Huawei and Tencent rose in China.</p><p>Google, in Beijing.</p>");
    assert.deepEqual(short.passing, ["Google", "Huawei", "Tencent"]);
    // Its scripts are no part of its length.
    const scripted = await scan(
      `<script>/* ${"x".repeat(6_000)} */</script><p>Huawei and Tencent rose in China.</p><p>Google, in Beijing.</p>`,
    );
    assert.deepEqual(scripted.passing, ["Google", "Huawei", "Tencent"]);
  });

  it("reads doubtful names between other letters where the page has a word about China", async () => {
    const filler = FILLER.repeat(12);
    const note = `<p>China’s internet regulator, the CAC<sup>1</sup>, said so in Beijing.</p>${filler}`;
    assert.deepEqual((await scan(note)).passing, ["CAC"]);
    const lines = `<p>China’s cybersecurity regulator: CAC<br>China’s legislature in Beijing: NPC<br>Its members</p>${filler}`;
    assert.deepEqual((await scan(lines)).passing, ["CAC", "NPC"]);
    const words = await scan(`<p>Antarctica, podcasts and PODCASTS on the CASB of China</p>${filler}`);
    assert.deepEqual(words, { passing: [], all: [] });
  });

  it("judges a doubtful name by what stands before its block, too", async () => {
    const after = `<script>/* nobody reads this */</script><p>The espionage that MSS officers do.</p>${FILLER.repeat(12)}`;
    assert.deepEqual((await scan(`<p>How China’s machine works.</p>${after}`)).passing, ["MSS"]);
    assert.deepEqual((await scan(`<p>How a machine works.</p>${after}`)).passing, []);
    assert.deepEqual(
      (await scan(`<script>"China";</script><p>How a machine works.</p>${after}`)).passing,
      [],
    );
    const far = `<p>How China’s machine works.</p><p>${"and so on ".repeat(60)}</p>${after}`;
    assert.deepEqual((await scan(far)).passing, []);
  });

  it("takes a page for short again once it is", async () => {
    const { passing } = await page.evaluate(
      ([before, after]) => window.sifting.scanReplacing(before, after),
      [
        `<p>Huawei of China</p>${FILLER.repeat(12)}`,
        "<p>Huawei and Tencent rose in China.</p><p>Google, in Beijing.</p>",
      ] as const,
    );
    assert.deepEqual(passing, ["Google", "Huawei", "Tencent"]);
  });

  it("judges a page by its own length once a part of it has gone", async () => {
    const { before, after } = await page.evaluate(
      ([body, selector]) => window.sifting.scanRemoving(body, selector),
      [
        `<p>The Cyberspace Administration of China met Google.</p><div id="rest">${FILLER.repeat(14)}</div>`,
        "#rest",
      ] as const,
    );
    assert.deepEqual(before, ["(Google)", "Cyberspace Administration of China"]);
    assert.deepEqual(after, ["Cyberspace Administration of China", "Google"]);
  });

  it("reads a document that is one drawing", async () => {
    const lines = Array.from({ length: 60 }, () => `<text>${"What the sea is like. ".repeat(5)}</text>`);
    const { passing } = await page.evaluate(
      (drawing) => window.sifting.scanDrawing(drawing),
      `<svg>${lines.join("")}<text>Huawei in China</text><text>Google</text></svg>`,
    );
    assert.deepEqual(passing, ["Google", "Huawei"]);
  });

  it("marks what it would mark had it read everything, on random pages", async () => {
    const random = makeRandom(77);
    let [shown, passed] = [0, 0];
    for (let round = 0; round < 300; round++) {
      const pieces = Array.from({ length: 3 }, () => makeBody(random, 1 + random(round % 40), WAITING));
      // Short pages, on which companies and words about China say enough, and long ones.
      const filler = FILLER.repeat(round % 3 === 0 ? 2 : 12);
      const { passing, all } = await scan(pieces[0] + filler, ...pieces.slice(1));
      shown += markedOf(all).length;
      passed += all.length - passing.length;
    }
    assert.ok(shown > 300 && passed > 20, `${shown} marked, ${passed} passed over`);
  });

  it("reads a whole document, after more changes than can be sorted out", async () => {
    const { passing } = await page.evaluate(
      (body) => window.sifting.scanDocument(body),
      `<p>Huawei</p>${FILLER.repeat(60)}`,
    );
    assert.deepEqual(passing, ["Huawei"]);
  });

  it("judges none of more places than can be judged in one go, and finds all", async () => {
    const { all, sifted, judged } = await compare(`<p>${"Huawei ".repeat(5_000)}</p>`);
    assert.ok(all.length >= 5_000);
    assert.deepEqual([sifted, judged], [all, 0]);
  });

  it("reads of a very long block what stands around a name", async () => {
    const links = Array.from({ length: 900 }, (_, at) => `<a>${"abcdefgh"[at % 8]}son</a>, `).join("");
    const { all, sifted, blocksRead } = await compare(`<p>${links}<a>Huawei</a>, ${links}</p>`);
    assert.equal(sifted.length, 1);
    assert.deepEqual([sifted, blocksRead[1]], [all, 1]);
    const { around } = await page.evaluate(
      (body) => window.sifting.readAround(body, 1800),
      `<p>${links}<a>Huawei</a>, ${links}</p>`,
    );
    assert.equal(around.length, 1);
    assert.ok(around[0]?.includes("dson, Huawei, ason"));
    assert.ok((around[0]?.length ?? 0) < 5_000, `${around[0]?.length} characters`);
  });

  it("reads the block around a node as reading everything does", async () => {
    const body =
      "<div> <p>one</p> two <b>three</b> <p> </p> four <script>var a</script><i>five</i> <p>six</p></div>";
    for (const [number, text] of [
      [3, " two three "],
      [8, " four \uFFFCfive "],
    ] as const) {
      const { around, all } = await page.evaluate(([html, at]) => window.sifting.readAround(html, at), [
        body,
        number,
      ] as const);
      assert.ok(all.includes(around[0] ?? ""), `${JSON.stringify(around)} of ${JSON.stringify(all)}`);
      assert.deepEqual(around, [text]);
    }
  });

  for (const file of SHARED_PAGES_HERE) {
    it(`gives what reading everything gives, on ${file}`, async () => {
      const html = (await readRealPage(file, null)) ?? "";
      const { all, sifted } = await compare(html);
      assert.deepEqual(sifted, all);
      await scan(html);
    });
  }
  it("has real pages to compare on", { skip: MISSING_REAL_PAGES }, () =>
    assert.ok(SHARED_PAGES_HERE.length > 0),
  );
});

/** The mentions that nothing keeps from being marked. */
function markedOf(mentions: readonly string[]): string[] {
  return mentions.filter((mention) => !mention.startsWith("("));
}

/** Text around names, so that they are as rare as on pages. */
const FILLER = `<p>${"The weather is fine today, and so is the sea. ".repeat(8)}</p>`;

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

const PIECES = [
  "Huawei",
  "the ",
  "Ministry of ",
  "State Security",
  " CAC ",
  "国家互联网",
  "信息办公室",
  "國家網信辦",
  "cyber-\nspace ",
  "Cyberspace Administration",
  " of China",
  "hu",
  "awei",
  "Hua\u00ADwei",
  "Ｈｕａｗｅｉ",
  "Ténçent ",
  "工\n信部",
  " ",
  "\n  ",
  "5G",
  "rare earths",
  "Qihoo 360",
  "in 2025, ",
  "x",
  "SOCIAL CREDIT",
  "Xi",
  " Jinping",
  "<br>",
  "<wbr>",
  "<img alt=''>",
  "<!-- c -->",
];
/** Names of the world, words of China, names that need evidence. */
const WAITING = [
  "Google ",
  "Facebook",
  " Ant ",
  "Ant",
  "onio",
  "5G",
  "NATO ",
  "谷歌",
  "CAS ",
  "NPC",
  " in China",
  "china",
  "Beijing, ",
  "中国",
  "Ant Group ",
  "Xi",
  "Xi Jinping",
  "Huawei",
  "Baidu ",
  "MIIT",
  "Data Security Law ",
];
const TAGS = [
  "p",
  "div",
  "b",
  "span",
  "em",
  "a",
  "li",
  "code",
  "script",
  "style",
  "sup",
  "table",
  "noscript",
  "x-y",
  "textarea",
];

/** Elements and pieces of names in wild order, the same for the same numbers. */
function makeBody(random: (below: number) => number, size: number, pieces?: readonly string[]): string {
  let body = "";
  const open: string[] = [];
  for (let index = 0; index < size; index++) {
    const kind = random(10);
    if (kind < 3) {
      const tag = TAGS[random(TAGS.length)] ?? "p";
      body += `<${tag}>`;
      open.push(tag);
    } else if (kind < 6 && open.length > 0) body += `</${open.pop()}>`;
    else if (pieces) body += pieces[random(pieces.length)] ?? "";
    else if (random(3) === 0) body += NAMES[random(NAMES.length)] ?? "";
    else body += PIECES[random(PIECES.length)] ?? "";
  }
  return (
    body +
    open
      .reverse()
      .map((tag) => `</${tag}>`)
      .join("")
  );
}
