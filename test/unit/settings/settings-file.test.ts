import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { MARK_GROUPS } from "../../../src/core/model/entity.ts";
import { HIGHLIGHT_COLOURS } from "../../../src/core/model/highlight.ts";
import type { EntityKey } from "../../../src/core/model/ids.ts";
import { THEMES } from "../../../src/core/model/look.ts";
import {
  DEFAULT_SETTINGS,
  DWELL_LIMITS,
  FREQUENCIES,
  INTERFACE_LANGUAGES,
  PALETTES,
  SELECTION_TOOLBARS,
  type Settings,
  UNDERLINES,
} from "../../../src/settings/settings.ts";
import { readSettingsFile, writeSettingsFile } from "../../../src/settings/settings-file.ts";
import { MOST_SITE_RULES } from "../../../src/settings/site-rules.ts";

const NOW = Date.UTC(2026, 10, 26);

/** As location.host has it: empty for local files. */
const anyHost = fc.oneof(
  fc.constantFrom("", "localhost:8080", "[::1]:3000", "news.example:80", "news.example:443"),
  fc.domain().map((domain) => new URL(`https://${domain}`).host),
);

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    isOn: fc.boolean(),
    sites: fc.uniqueArray(fc.record({ pattern: anyHost, on: fc.boolean() }, { noNullPrototype: true }), {
      selector: ({ pattern }) => pattern,
    }),
    elsewhere: fc.boolean(),
    groups: fc.subarray([...MARK_GROUPS]),
    quietToo: fc.boolean(),
    rejected: fc.uniqueArray(
      fc.record(
        {
          form: fc.string({ minLength: 1, maxLength: 40 }),
          entity: fc.constantFrom("core/cac", "core/miit").map((key) => key as EntityKey),
          site: fc.option(anyHost),
        },
        { noNullPrototype: true },
      ),
      { selector: (rejection) => JSON.stringify(rejection) },
    ),
    frequency: fc.constantFrom(...FREQUENCIES),
    underline: fc.constantFrom(...UNDERLINES),
    palette: fc.constantFrom(...PALETTES),
    dwell: fc.integer({ min: DWELL_LIMITS.least, max: DWELL_LIMITS.most }),
    theme: fc.constantFrom(...THEMES),
    language: fc.constantFrom(...INTERFACE_LANGUAGES),
    sitesUnpainted: fc.uniqueArray(anyHost),
    selectionToolbar: fc.constantFrom(...SELECTION_TOOLBARS),
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
    keepInPrivate: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe("a settings file", () => {
  it("gives back the settings that were written, whatever they are", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        assert.deepEqual(readSettingsFile(writeSettingsFile(settings, NOW)), {
          ok: true,
          value: { isNewer: false, given: settings, dropped: [] },
        });
      }),
    );
  });

  it("reads any other JSON without throwing, and never as more than settings that are valid", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "autumn"), fc.jsonValue()),
        (settings) => {
          const file = readSettingsFile(
            JSON.stringify({ format: "sinogloss-settings", version: 1, settings }),
          );
          assert.ok(file.ok);
          const { given, dropped } = file.value;
          const named = new Set([...Object.keys(given), ...dropped]);
          assert.deepEqual([...named].sort(), Object.keys(settings).sort());
          // What was taken can be written and read again.
          const again = readSettingsFile(writeSettingsFile({ ...DEFAULT_SETTINGS, ...given }, NOW));
          assert.ok(again.ok && again.value.dropped.length === 0);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readSettingsFile(text).ok, false)));
    fc.assert(fc.property(fc.json(), (text) => assert.equal(readSettingsFile(text).ok, false)));
  });

  const problems: readonly (readonly [text: string, problem: string])[] = [
    ["", "empty"],
    [" \n", "empty"],
    ["{", "not-json"],
    ["settings", "not-json"],
    ["[]", "not-object"],
    ["null", "not-object"],
    ['{"format":"other","version":1,"settings":{}}', "format"],
    ['{"@context":"http://www.w3.org/ns/anno.jsonld"}', "format"],
    ['{"format":"sinogloss-settings","settings":{}}', "version"],
    ['{"format":"sinogloss-settings","version":"1","settings":{}}', "version"],
    ['{"format":"sinogloss-settings","version":0,"settings":{}}', "version"],
    ['{"format":"sinogloss-settings","version":1}', "settings"],
    ['{"format":"sinogloss-settings","version":1,"settings":[]}', "settings"],
  ];
  for (const [text, problem] of problems) {
    it(`says that ${JSON.stringify(text)} is wrong by its ${problem}`, () => {
      assert.deepEqual(readSettingsFile(text), { ok: false, error: problem });
    });
  }

  it("names what it drops, and gives nothing that it does not hold", () => {
    const settings = {
      dwell: "fast",
      autumn: 1,
      theme: "dark",
      sites: [{ pattern: 9, on: true }],
    };
    const text = `\uFEFF${JSON.stringify({ format: "sinogloss-settings", version: 2, settings })}`;
    assert.deepEqual(readSettingsFile(text), {
      ok: true,
      value: { isNewer: true, given: { theme: "dark" }, dropped: ["dwell", "autumn", "sites"] },
    });
  });

  const read = (settings: object) =>
    readSettingsFile(JSON.stringify({ format: "sinogloss-settings", version: 1, settings }));

  it("reads patterns as it would those a reader writes, each once, and takes no more of a rule than it knows", () => {
    const sites = [
      { pattern: "https://News.example/a", on: true, since: 2026 },
      { pattern: "*.新闻.example", on: false },
      { pattern: "news.example", on: false },
      { pattern: "", on: false },
      { pattern: "two words", on: false },
      { pattern: "*", on: false },
      "news.example",
    ];
    assert.deepEqual(read({ sites, sitesUnpainted: ["News.example", "", "*.example", 7, "news.example"] }), {
      ok: true,
      value: {
        isNewer: false,
        given: {
          sites: [
            { pattern: "news.example", on: false },
            { pattern: "*.xn--efvy88h.example", on: false },
            { pattern: "", on: false },
          ],
          sitesUnpainted: ["news.example", ""],
        },
        dropped: ["sites", "sitesUnpainted"],
      },
    });
  });

  it("is refused where it lists more sites than there can be", () => {
    const hosts = Array.from({ length: MOST_SITE_RULES + 1 }, (_, at) => `${at}.example`);
    const sites = hosts.map((pattern) => ({ pattern, on: false }));
    assert.deepEqual(read({ sites }), { ok: false, error: "too-many" });
    assert.deepEqual(read({ sitesUnpainted: hosts }), { ok: false, error: "too-many" });
    assert.equal(read({ sites: sites.slice(1), sitesUnpainted: hosts.slice(1) }).ok, true);
  });

  it("is not fooled by names that every object has", () => {
    const text =
      '{"format":"sinogloss-settings","version":1,"settings":{"__proto__":{"isOn":false},"toString":1}}';
    assert.deepEqual(readSettingsFile(text), {
      ok: true,
      value: { isNewer: false, given: {}, dropped: ["__proto__", "toString"] },
    });
  });
});
