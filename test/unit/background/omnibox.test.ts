import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import type { Omnibox } from "webextension-polyfill";
import { chooseBackgroundStrings } from "../../../src/background/background-strings.ts";
import { createKnownNames } from "../../../src/background/known-names.ts";
import { createOmnibox } from "../../../src/background/omnibox.ts";
import type { EntityListing } from "../../../src/core/model/entity-listing.ts";
import type { LibraryPlace } from "../../../src/messaging/background-api.ts";
import { refTo } from "../../dom/fixtures/card-fixture.ts";

function listing(id: string, name: string, others: readonly string[] = []): EntityListing {
  const names = [name, ...others].map((text) => ({ text, lang: "en", kind: "name" }) as const);
  return { entity: refTo(id), type: "agency", name, names, mark: "shown" };
}

const MINISTRY = listing("miit", "Ministry of Industry and Information Technology", ["MIIT", "工信部"]);
const LISTINGS: EntityListing[] = [
  { ...MINISTRY, names: [...MINISTRY.names, { text: "工业和信息化部", lang: "zh-Hans", kind: "native" }] },
  listing("at-and-t", "AT&T <Bell>"),
  listing("one-lamp", "Lamp"),
  listing("other-lamp", "Lamp"),
];

/** What the browser was told, in turn. */
interface Told {
  readonly defaults: string[];
  readonly opened: [LibraryPlace, string][];
  readonly errors: string[];
}

let told: Told;
beforeEach(() => {
  told = { defaults: [], opened: [], errors: [] };
});

function make({ tag = "en", hasMarkup = true, wait = async () => undefined as unknown } = {}) {
  const store = { listEntities: () => wait().then(() => [...LISTINGS]) };
  return createOmnibox({
    knownNames: createKnownNames(store, new Map([["工信部", "gōng xìn bù"]])),
    readStrings: async () => chooseBackgroundStrings(tag),
    hasMarkup,
    setDefault: ({ description }) => told.defaults.push(description),
    open: async (at, where) => void told.opened.push([at, where]),
    onError: (error) => told.errors.push(String(error)),
  });
}

async function suggestionsFor(text: string, options = {}): Promise<Omnibox.SuggestResult[]> {
  let given: Omnibox.SuggestResult[] = [];
  await make(options).changed(text, (suggestions) => {
    given = suggestions;
  });
  return given;
}

describe("the suggestions in the address bar", () => {
  it("say what to type before anything is", async () => {
    await make().started();
    await make({ tag: "zh-CN" }).started();
    assert.deepEqual(told.defaults, [
      "Type a name, an acronym, Chinese or pinyin",
      "输入名称、英文缩写、中文或拼音",
    ]);
  });

  it("mark what answers, for a browser that reads markup", async () => {
    const [first] = await suggestionsFor("minis");
    assert.deepEqual(first, {
      content: "Ministry of Industry and Information Technology",
      description: "<match>Minis</match>try of Industry and Information Technology",
    });
  });

  it("say by which name and which sound an entity answers", async () => {
    const [first] = await suggestionsFor("gongx");
    assert.equal(
      first?.description,
      "<match>工信</match>部 (<match>gōng x</match>ìn bù) · Ministry of Industry and Information Technology",
    );
  });

  it("give an entity's name in the reader's language, first line and all", async () => {
    const [named] = await suggestionsFor("miit", { tag: "zh-CN" });
    assert.deepEqual(named, {
      content: "工业和信息化部",
      description: "<match>MIIT</match> · 工业和信息化部",
    });
    assert.deepEqual(told.defaults, ["打开“工业和信息化部”的完整资料"]);
    const [own] = await suggestionsFor("工业和", { tag: "zh-CN" });
    assert.equal(own?.description, "<match>工业和</match>信息化部");
    await make({ tag: "zh-CN" }).entered(named?.content ?? "", "currentTab");
    assert.deepEqual(told.opened, [[{ kind: "record", entity: refTo("miit") }, "currentTab"]]);
  });

  it("are plain for a browser that does not", async () => {
    const [first] = await suggestionsFor("at&t", { hasMarkup: false });
    assert.equal(first?.description, "AT&T <Bell>");
    assert.deepEqual(told.defaults, ["Search the library for “at&t”"]);
  });

  it("are escaped where they are marked", async () => {
    const [first] = await suggestionsFor("at&t");
    assert.equal(first?.description, "<match>AT&amp;T</match> &lt;Bell&gt;");
    assert.deepEqual(told.defaults, ["Search the library for “at&amp;t”"]);
  });

  it("tell two entities of one name apart", async () => {
    const contents = (await suggestionsFor("lamp")).map(({ content }) => content);
    assert.equal(new Set(contents).size, 2);
    for (const content of contents) await make().entered(content, "currentTab");
    assert.deepEqual(
      told.opened.map(([at]) => at.kind === "record" && at.entity.id),
      ["one-lamp", "other-lamp"],
    );
  });

  it("say in the first line what Enter will do", async () => {
    for (const text of ["MIIT", "minis", "miixyz", "  "]) await suggestionsFor(text);
    assert.deepEqual(told.defaults, [
      "Open the record of Ministry of Industry and Information Technology",
      "Search the library for “minis”",
      "Nothing in the knowledge base is called “miixyz”. Search the library",
      "Type a name, an acronym, Chinese or pinyin",
    ]);
  });

  it("offer the nearest where nothing is found", async () => {
    const [first] = await suggestionsFor("ministers meet");
    assert.equal(first?.content, "Ministry of Industry and Information Technology");
  });

  it("are those of what was typed last, though it was answered first", async () => {
    const waiting: (() => void)[] = [];
    const omnibox = make({ wait: () => new Promise<void>((resolve) => waiting.push(resolve)) });
    const given: string[] = [];
    const first = omnibox.changed("lamp", () => given.push("lamp"));
    const second = omnibox.changed("miit", () => given.push("miit"));
    for (const resolve of waiting) resolve();
    await Promise.all([first, second]);
    assert.deepEqual(given, ["miit"]);
  });

  it("are well-formed XML whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: "binary" })), async (text) => {
        const suggestions = await suggestionsFor(`at&t ${text}`);
        for (const description of [...told.defaults, ...suggestions.map((each) => each.description)]) {
          const bare = description
            .replace(/<match>[^<>]*<\/match>/g, "")
            .replace(/&(?:amp|lt|gt|quot|apos);/g, "");
          assert.doesNotMatch(bare, /[<>&\p{Cc}\p{Cs}]/u);
        }
      }),
    );
  });
});

describe("Enter in the address bar", () => {
  const cases: readonly (readonly [text: string, at: LibraryPlace])[] = [
    ["miit", { kind: "record", entity: refTo("miit") }],
    [" 工信部 ", { kind: "record", entity: refTo("miit") }],
    ["Ministry of Industry and Information Technology", { kind: "record", entity: refTo("miit") }],
    ["minis", { kind: "search", query: "minis" }],
    ["Lamp", { kind: "search", query: "Lamp" }],
    ["nowhere/nobody", { kind: "search", query: "nowhere/nobody" }],
    ["", { kind: "search", query: "" }],
    ["a".repeat(10_000), { kind: "search", query: "a".repeat(500) }],
  ];
  for (const [text, at] of cases) {
    it(`opens the ${at.kind} for “${text.slice(0, 60)}”`, async () => {
      await make().entered(text, "newBackgroundTab");
      assert.deepEqual(told.opened, [[at, "newBackgroundTab"]]);
    });
  }
});

describe("Enter while the names can't be read", () => {
  it("opens the library's search, which says so", async () => {
    await make({ wait: () => Promise.reject(new Error("no database")) }).entered("miit", "currentTab");
    assert.deepEqual(told.opened, [[{ kind: "search", query: "miit" }, "currentTab"]]);
    assert.deepEqual(told.errors, ["Error: no database"]);
  });
});

describe("the names kept for looking up", () => {
  it("are indexed once, and asked for again after a failure", async () => {
    let asked = 0;
    const names = createKnownNames(
      {
        listEntities: async () => {
          asked += 1;
          if (asked === 1) throw new Error("no database");
          return LISTINGS;
        },
      },
      new Map(),
    );
    await assert.rejects(names());
    assert.equal((await names()).search, (await names()).search);
    assert.equal(asked, 2);
  });
});
