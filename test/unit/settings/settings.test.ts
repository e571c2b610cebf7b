import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  DEFAULT_SETTINGS,
  isSiteOn,
  lookOf,
  parseSettings,
  type Settings,
  withSite,
} from "../../../src/settings/settings.ts";
import { findSiteRule, MOST_SITE_RULES, matchesSite } from "../../../src/settings/site-rules.ts";

const read = (stored: unknown) => parseSettings(stored).settings;

describe("settings", () => {
  it("reads what it wrote", () => {
    const settings: Settings = {
      ...withSite(DEFAULT_SETTINGS, "news.example", false),
      groups: ["rule", "person"],
      frequency: "section",
      underline: "solid",
      palette: "groups",
      dwell: 400,
      theme: "dark",
      language: "zh-Hans",
    };
    assert.deepEqual(parseSettings(JSON.parse(JSON.stringify(settings))), { settings, dropped: [] });
  });

  it("starts with the defaults where nothing is stored", () => {
    assert.deepEqual(parseSettings(undefined), { settings: DEFAULT_SETTINGS, dropped: [] });
  });

  for (const damaged of [null, "off", [], 7]) {
    it(`falls back to the defaults for ${JSON.stringify(damaged)}, and says so`, () => {
      assert.deepEqual(parseSettings(damaged), { settings: DEFAULT_SETTINGS, dropped: ["settings"] });
    });
  }

  const damagedParts: readonly (readonly [name: string, value: unknown])[] = [
    ["sites", "news.example"],
    ["sites", [{ pattern: 1, on: false }]],
    ["groups", ["agency"]],
    ["frequency", "sometimes"],
    ["dwell", -1],
    ["dwell", "250"],
    ["dwell", Number.NaN],
    ["isOn", "yes"],
    ["ofANewerVersion", true],
    ["__proto__", {}],
    ["constructor", 1],
  ];
  for (const [name, value] of damagedParts) {
    it(`drops ${name}: ${JSON.stringify(value)}, names it, and keeps the rest`, () => {
      const stored = JSON.parse(`{"theme":"dark",${JSON.stringify(name)}:${JSON.stringify(value)}}`);
      assert.deepEqual(parseSettings(stored), {
        settings: { ...DEFAULT_SETTINGS, theme: "dark" },
        dropped: [name],
      });
    });
  }

  it("reads the list of hosts that an older version kept as rules", () => {
    assert.deepEqual(parseSettings({ sitesOff: ["a.example"], colour: "blue" }), {
      settings: { ...DEFAULT_SETTINGS, sites: [{ pattern: "a.example", on: false }], colour: "blue" },
      dropped: [],
    });
  });

  it("speaks the browser's language unless one is chosen", () => {
    assert.equal(lookOf(DEFAULT_SETTINGS, "en-GB").tag, "en-GB");
    assert.equal(lookOf(read({ language: "zh-Hans" }), "en-GB").tag, "zh-Hans");
  });
});

describe("the sites of the settings", () => {
  it("switches one host and leaves the others", () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, "one.example", false), "two.example", false);
    const on = withSite(off, "one.example", true);
    assert.deepEqual([isSiteOn(on, "one.example"), isSiteOn(on, "two.example")], [true, false]);
  });

  it("keeps a host once, however often it is switched off", () => {
    const twice = withSite(withSite(DEFAULT_SETTINGS, "one.example", false), "one.example", false);
    assert.deepEqual(twice.sites, [{ pattern: "one.example", on: false }]);
  });

  it("lets a host by name have its way against a pattern, and a longer pattern against a shorter one", () => {
    const settings = read({
      sites: [
        { pattern: "*.example", on: false },
        { pattern: "*.news.example", on: true },
      ],
    });
    assert.equal(isSiteOn(settings, "shop.example"), false);
    assert.equal(isSiteOn(settings, "www.news.example"), true);
    assert.equal(isSiteOn(withSite(settings, "www.news.example", false), "www.news.example"), false);
  });

  it("marks the listed sites only where the reader wants it so", () => {
    const settings = withSite({ ...DEFAULT_SETTINGS, elsewhere: false }, "one.example", true);
    assert.deepEqual([isSiteOn(settings, "one.example"), isSiteOn(settings, "two.example")], [true, false]);
  });

  it("marks nothing anywhere while all is switched off", () => {
    const settings = withSite({ ...DEFAULT_SETTINGS, isOn: false, elsewhere: false }, "one.example", true);
    assert.equal(isSiteOn(settings, "one.example"), false);
  });

  const patterns: readonly (readonly [pattern: string, host: string, matches: boolean])[] = [
    ["news.example", "news.example", true],
    ["news.example", "www.news.example", false],
    ["news.example", "newsXexample", false],
    ["news.example:8080", "news.example:8080", true],
    ["*.news.example", "news.example", true],
    ["*.news.example", "a.b.news.example", true],
    ["*.news.example", "badnews.example", false],
    ["news.*", "news.example", true],
    ["*", "anything.example", true],
    ["NEWS.example", "news.example", true],
    ["n(ws.[example", "n(ws.[example", true],
    ["", "news.example", false],
    ["", "", true],
    ["news.*.example", "news.example", false],
    ["news.*.example", "news.a.b.example", true],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "a-c-b", false],
    ["ab*ba", "aba", false],
    ["*.a*b", "ab", true],
    ["*.a*b", "x.a.b", true],
    ["**", "news.example", true],
  ];
  for (const [pattern, host, matches] of patterns) {
    it(`${pattern || "an empty pattern"} ${matches ? "stands" : "does not stand"} for ${host}`, () => {
      assert.equal(matchesSite(pattern, host), matches);
    });
  }

  it("compares a host with as many rules as there can be in no time, however they are written", () => {
    // A regular expression of such a pattern took a second and more for such a host.
    const pattern = `${"*a".repeat(120)}*b`;
    const sites = Array.from({ length: MOST_SITE_RULES }, (_, at) => ({
      pattern: `${at}${pattern}`,
      on: true,
    }));
    const before = process.cpuUsage();
    assert.equal(matchesSite(pattern, "a".repeat(250)), false);
    assert.equal(findSiteRule(sites, "a".repeat(250)), undefined);
    assert.equal(findSiteRule([{ pattern: "*a*a*a*a*b", on: true }], "a".repeat(250)), undefined);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 100_000, `${user + system} µs`);
  });
});
