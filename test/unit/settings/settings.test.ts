import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKey } from "../../../src/core/model/ids.ts";
import type { Rejection } from "../../../src/core/model/rejection.ts";
import { LONGEST_REJECTED, MOST_REJECTIONS } from "../../../src/settings/rejections.ts";
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
      frequency: "all",
      underline: "solid",
      palette: "groups",
      dwell: 400,
      theme: "dark",
      language: "zh-Hans",
    };
    const parsed = parseSettings(JSON.parse(JSON.stringify(settings)));
    assert.deepEqual(parsed, { settings, given: settings, dropped: [] });
  });

  it("starts with the defaults where nothing is stored", () => {
    assert.deepEqual(parseSettings(undefined), {
      settings: DEFAULT_SETTINGS,
      given: {},
      dropped: [],
    });
  });

  for (const damaged of [null, "off", [], 7]) {
    it(`falls back to the defaults for ${JSON.stringify(damaged)}, and says so`, () => {
      assert.deepEqual(parseSettings(damaged), {
        settings: DEFAULT_SETTINGS,
        given: {},
        dropped: ["settings"],
      });
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
        given: { theme: "dark" },
        dropped: [name],
      });
    });
  }

  const one = { pattern: "one.example", on: false };
  const two = { pattern: "two.example", on: true };
  const cac: Rejection = { form: "cac", entity: "core/cac" as EntityKey, site: null };
  const lists: readonly {
    readonly what: string;
    readonly stored: object;
    readonly given: Partial<Settings>;
    readonly dropped: readonly string[];
  }[] = [
    {
      what: "the good rules for sites beside a bad one",
      stored: { sites: [one, { pattern: 1, on: true }, two, null] },
      given: { sites: [one, two] },
      dropped: ["sites"],
    },
    {
      what: "the good of two groups",
      stored: { groups: ["rule", "agency"] },
      given: { groups: ["rule"] },
      dropped: ["groups"],
    },
    {
      what: "the good of two hosts without highlights",
      stored: { sitesUnpainted: [7, "one.example"] },
      given: { sitesUnpainted: ["one.example"] },
      dropped: ["sitesUnpainted"],
    },
    {
      what: "the good rejections beside bad ones, each once",
      stored: {
        rejected: [
          cac,
          { ...cac, site: "one.example" },
          cac,
          { ...cac, site: undefined },
          { ...cac, form: 7 },
          { ...cac, form: "c".repeat(LONGEST_REJECTED + 1) },
          "cac",
          null,
        ],
      },
      given: { rejected: [cac, { ...cac, site: "one.example" }] },
      dropped: ["rejected"],
    },
    {
      what: "empty lists",
      stored: { sites: [], groups: [], sitesUnpainted: [], rejected: [] },
      given: { sites: [], groups: [], sitesUnpainted: [], rejected: [] },
      dropped: [],
    },
    {
      what: "what is listed twice once, and of two rules for a pattern the later",
      stored: { groups: ["rule", "rule"], sites: [one, two, { ...one, on: true }] },
      given: { groups: ["rule"], sites: [{ ...one, on: true }, two] },
      dropped: [],
    },
    {
      what: "the good hosts of the list that an older version kept",
      stored: { sitesOff: ["one.example", 7] },
      given: { sites: [one] },
      dropped: ["sites"],
    },
    {
      what: "nothing of such a list that is none",
      stored: { sitesOff: "one.example" },
      given: {},
      dropped: ["sites"],
    },
    {
      what: "no such list where the newer one stands",
      stored: { sitesOff: "one.example", sites: [two] },
      given: { sites: [two] },
      dropped: [],
    },
  ];
  for (const { what, stored, given, dropped } of lists) {
    it(`reads ${what}`, () => {
      const settings = { ...DEFAULT_SETTINGS, ...given };
      assert.deepEqual(parseSettings(stored), { settings, given, dropped });
    });
  }

  it("keeps to the newest rules where there are more than there can be, and says so", () => {
    const sites = Array.from({ length: 22_000 }, (_, at) => ({ pattern: `${at}.example`, on: false }));
    const before = process.cpuUsage();
    const { settings, dropped } = parseSettings({ sites });
    assert.equal(isSiteOn(settings, "news.example"), true);
    const { user, system } = process.cpuUsage(before);
    assert.deepEqual([settings.sites, dropped], [sites.slice(-MOST_SITE_RULES), ["sites"]]);
    assert.ok(user + system < 200_000, `${user + system} µs`);
  });

  it("keeps to the newest rejections where there are more than there can be, and says so", () => {
    const rejected = Array.from({ length: MOST_REJECTIONS + 2 }, (_, at) => ({ ...cac, form: `cac ${at}` }));
    const { settings, dropped } = parseSettings({ rejected });
    assert.deepEqual([settings.rejected, dropped], [rejected.slice(2), ["rejected"]]);
  });

  it("reads the list of hosts that an older version kept as rules", () => {
    const given: Partial<Settings> = { sites: [{ pattern: "a.example", on: false }], colour: "blue" };
    assert.deepEqual(parseSettings({ sitesOff: ["a.example"], colour: "blue" }), {
      settings: { ...DEFAULT_SETTINGS, ...given },
      given,
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
