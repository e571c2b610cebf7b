import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isFrameOn } from "../../../src/content/is-frame-on.ts";
import { type FramePlace, siteHosts } from "../../../src/content/site-hosts.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";

const place = (address: string, origin: string, around?: readonly string[]): FramePlace => {
  const { protocol, host } = new URL(address);
  const ancestorOrigins = around && { length: around.length, item: (at: number) => around[at] ?? null };
  return { origin, location: { protocol, host, ...(ancestorOrigins && { ancestorOrigins }) } };
};

describe("the hosts whose switches a frame obeys", () => {
  const cases: { name: string; at: FramePlace; hosts: string[] }[] = [
    {
      name: "a tab's own page",
      at: place("https://news.example/a", "https://news.example", []),
      hosts: ["news.example"],
    },
    {
      name: "a local file",
      at: place("file:///home/reader/a.html", "null", []),
      hosts: [""],
    },
    {
      name: "a widget, by the tab around it",
      at: place("https://widget.example/a", "https://widget.example", [
        "https://ads.example",
        "https://news.example",
      ]),
      hosts: ["widget.example", "news.example"],
    },
    {
      name: "a widget whose tab the browser does not tell",
      at: place("https://widget.example/a", "https://widget.example"),
      hosts: ["widget.example"],
    },
    {
      name: "an empty frame, by the origin it inherits",
      at: place("about:srcdoc", "https://news.example:8080", ["https://news.example:8080"]),
      hosts: ["news.example:8080", "news.example:8080"],
    },
    {
      name: "a sandboxed frame, which has none of its own",
      at: place("about:srcdoc", "null", ["https://news.example"]),
      hosts: ["news.example"],
    },
    { name: "a data: frame the browser tells nothing of", at: place("data:text/html,a", "null"), hosts: [] },
    {
      name: "a frame in a local file",
      at: place("file:///home/reader/b.html", "null", ["file://"]),
      hosts: ["", ""],
    },
  ];
  for (const { name, at, hosts } of cases) {
    it(`are right for ${name}`, () => assert.deepEqual(siteHosts(at), hosts));
  }
});

describe("whether a frame is on", () => {
  const off = (pattern: string) => ({ ...DEFAULT_SETTINGS, sites: [{ pattern, on: false }] });

  it("is left to local files where the rule is theirs", () => {
    assert.equal(isFrameOn(off(""), [""]), false);
    assert.equal(isFrameOn(off(""), []), true);
    assert.equal(isFrameOn(off(""), ["news.example"]), true);
  });

  it("goes by the tab, and by the frame's own rule where that says off", () => {
    const hosts = ["widget.example", "news.example"];
    assert.equal(isFrameOn(off("news.example"), hosts), false);
    assert.equal(isFrameOn(off("widget.example"), hosts), false);
    const chosen = { ...DEFAULT_SETTINGS, elsewhere: false, sites: [{ pattern: "news.example", on: true }] };
    assert.equal(isFrameOn(chosen, hosts), true);
    assert.equal(isFrameOn(chosen, []), false);
    assert.equal(isFrameOn({ ...chosen, isOn: false }, hosts), false);
    assert.equal(isFrameOn({ ...DEFAULT_SETTINGS, isOn: false }, []), false);
  });
});
