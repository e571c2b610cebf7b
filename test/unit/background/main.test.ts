import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";

/*
 * The background as it starts, its listeners called as the browser calls them: no driver can type into a browser's
 * address bar or choose from its menus. Only the browser is pretended; knowledge base, search and settings are real.
 */

type Listener = (...args: readonly unknown[]) => unknown;

/** An event of the browser's, to be fired by hand. */
function pretendEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
    fire: (...args: readonly unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** A list that is written by the background, and can be waited for. */
function pretendLog<Entry>() {
  const entries: Entry[] = [];
  let wake: () => void = () => undefined;
  return {
    entries,
    add: (entry: Entry) => {
      entries.push(entry);
      wake();
    },
    next: async (): Promise<Entry> => {
      for (;;) {
        const entry = entries.shift();
        if (entry !== undefined) return entry;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const ORIGIN = "chrome-extension://sinogloss/";
const events = {
  message: pretendEvent(),
  installed: pretendEvent(),
  startup: pretendEvent(),
  command: pretendEvent(),
  clicked: pretendEvent(),
  changed: pretendEvent(),
  inputStarted: pretendEvent(),
  inputChanged: pretendEvent(),
  inputEntered: pretendEvent(),
};
const visits = pretendLog<{ readonly url: string; readonly how: string }>();
const writes = pretendLog<unknown>();
const titles = pretendLog<string>();
const defaults = pretendLog<string>();
const signs = pretendLog<string>();
const stored: Record<string, unknown> = {};

const tab = { id: 7, url: "https://news.example.org/article", incognito: false };
const privateTab = { ...tab, incognito: true };
/** What the reader looks at. */
let activeTab = tab;
const pretended = {
  runtime: {
    id: "pretended",
    getURL: (file: string) => `${ORIGIN}${file}`,
    onMessage: events.message,
    onInstalled: events.installed,
    onStartup: events.startup,
  },
  i18n: { getUILanguage: () => "en-GB", getMessage: (name: string) => name },
  permissions: { onAdded: pretendEvent(), onRemoved: pretendEvent() },
  commands: { onCommand: events.command },
  contextMenus: {
    onClicked: events.clicked,
    removeAll: async () => undefined,
    create: ({ title }: { readonly title: string }) => titles.add(title),
  },
  omnibox: {
    onInputStarted: events.inputStarted,
    onInputChanged: events.inputChanged,
    onInputEntered: events.inputEntered,
    setDefaultSuggestion: ({ description }: { readonly description: string }) => defaults.add(description),
  },
  tabs: {
    query: async () => [activeTab],
    create: async ({ url, active }: { readonly url: string; readonly active: boolean }) =>
      visits.add({ url: url.slice(ORIGIN.length), how: active ? "front" : "behind" }),
    update: async ({ url }: { readonly url: string }) =>
      visits.add({ url: url.slice(ORIGIN.length), how: "here" }),
  },
  action: {
    setBadgeText: async () => undefined,
    setTitle: async ({ title }: { readonly title: string }) => signs.add(title),
  },
  scripting: {
    executeScript: async () => {
      throw new Error("No extension is let into this page");
    },
  },
  storage: {
    local: {
      get: async () => ({ ...stored }),
      remove: async () => undefined,
      set: async (items: Record<string, unknown>) => {
        Object.assign(stored, items);
        writes.add(items["settings"]);
      },
    },
    onChanged: events.changed,
  },
};

before(async () => {
  const pack = readShippedKnowledge();
  assert.ok(pack.ok);
  const knowledge = JSON.stringify(pack.value);
  Reflect.set(globalThis, "chrome", pretended);
  Reflect.set(globalThis, "browser", pretended);
  Reflect.set(globalThis, "BUNDLED_REVISION", pack.value.revision);
  Reflect.set(globalThis, "BUNDLED_READINGS", { 工信部: "gōng xìn bù" });
  Reflect.set(globalThis, "fetch", async () => new Response(knowledge));
  const locks = { request: (_: string, act: () => Promise<unknown>) => act() };
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
  await import("../../../src/background/main.ts");
});

describe("the address bar", () => {
  it("says what to type, suggests, and opens the record of what is chosen", async () => {
    events.inputStarted.fire();
    assert.equal(await defaults.next(), "Type a name, an acronym, Chinese or pinyin");
    const suggestions = await new Promise<readonly { content: string; description: string }[]>((resolve) =>
      events.inputChanged.fire("gonxinbu", resolve),
    );
    assert.equal(
      await defaults.next(),
      "Nothing in the knowledge base is called “gonxinbu”. Search the library",
    );
    assert.equal(
      suggestions[0]?.description,
      "<match>工信部</match> (<match>gōn</match>g <match>xìn bù</match>) · Ministry of Industry and Information Technology",
    );
    events.inputEntered.fire(suggestions[0]?.content, "currentTab");
    assert.deepEqual(await visits.next(), { url: `library.html#/entity/${packId()}/miit`, how: "here" });
  });

  it("searches the library for what is no one's name", async () => {
    events.inputEntered.fire("cyber police", "newForegroundTab");
    assert.deepEqual(await visits.next(), { url: "library.html#/entities?q=cyber%20police", how: "front" });
    events.inputEntered.fire("half a pair \ud800", "newBackgroundTab");
    const { url, how } = await visits.next();
    assert.deepEqual([url, how], ["library.html#/entities?q=half%20a%20pair%20%EF%BF%BD", "behind"]);
  });
});

describe("the menu of a selection", () => {
  it("opens the library's search where no frame takes the selection", async () => {
    events.clicked.fire({ menuItemId: "look-up", frameId: 0, selectionText: " 工信部 " }, tab);
    assert.match((await visits.next()).url, /^library\.html#\/entities\?q=%E5%B7%A5/);
    events.clicked.fire({ menuItemId: "look-up", selectionText: "MIIT" }, undefined);
    assert.equal((await visits.next()).url, "library.html#/entities?q=MIIT");
  });

  it("is made at the install, and again in another language when the reader chooses one", async () => {
    events.installed.fire({ reason: "chrome_update" });
    assert.deepEqual([await titles.next(), await titles.next()], ["Look up “%s”", "Keep this passage"]);
    const [oldValue, newValue] = [{ language: "browser" }, { language: "zh-Hans" }];
    stored["settings"] = newValue;
    events.changed.fire({ settings: { oldValue, newValue } }, "local");
    assert.deepEqual([await titles.next(), await titles.next()], ["查询“%s”", "保存这段文字"]);
    // Any other setting leaves the menu alone: the next titles are those of the change after it.
    events.changed.fire({ settings: { oldValue: newValue, newValue: { ...newValue, dwell: 500 } } }, "local");
    stored["settings"] = oldValue;
    events.changed.fire({ settings: { oldValue: newValue, newValue: oldValue } }, "local");
    assert.deepEqual([await titles.next(), await titles.next()], ["Look up “%s”", "Keep this passage"]);
    assert.deepEqual(titles.entries, []);
  });
});

describe("a private window", () => {
  it("leaves what is looked up in it out of the library's address, which is in an ordinary history", async () => {
    activeTab = privateTab;
    const bare = "library.html#/entities";
    events.clicked.fire({ menuItemId: "look-up", selectionText: "MIIT" }, privateTab);
    assert.equal((await visits.next()).url, bare);
    events.inputEntered.fire("cyber police", "newForegroundTab");
    assert.equal((await visits.next()).url, bare);
    const request = { at: { kind: "search", query: "cyber police" } };
    const sender = { id: "pretended", frameId: 0, tab: privateTab };
    events.message.fire({ method: "openLibrary", request }, sender, () => undefined);
    assert.equal((await visits.next()).url, bare);
    activeTab = tab;
  });
});

describe("the commands", () => {
  it("look up a selection, or open the library where there is none", async () => {
    for (const command of ["look-up-selection", "open-library"]) {
      events.command.fire(command);
      assert.deepEqual(await visits.next(), { url: "library.html#/entities", how: "front" }, command);
    }
  });

  it("switch the site off and on again", async () => {
    events.command.fire("switch-site");
    const off: unknown = await writes.next();
    assert.deepEqual(Object(off).sites, [{ pattern: "news.example.org", on: false }]);
    events.command.fire("switch-site");
    const on: unknown = await writes.next();
    assert.deepEqual(Object(on).sites, []);
  });

  it("switch everything off and on again", async () => {
    for (const isOn of [false, true]) {
      events.command.fire("switch-everything");
      const settings: unknown = await writes.next();
      assert.equal(Object(settings).isOn, isOn);
    }
  });

  it("say so where the site can't be switched, since everything is off", async () => {
    stored["settings"] = { isOn: false };
    events.command.fire("switch-site");
    assert.equal(
      await signs.next(),
      "Sinogloss is off on all pages. Switch it on first, in its popup or settings.",
    );
    assert.deepEqual(writes.entries, []);
    stored["settings"] = {};
  });

  it("do nothing for a name that is none of ours", () => events.command.fire("constructor"));
});

function packId(): string {
  const pack = readShippedKnowledge();
  assert.ok(pack.ok);
  return pack.value.id;
}
