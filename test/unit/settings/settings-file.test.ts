import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { MARK_GROUPS } from "../../../src/core/model/entity.ts";
import { HIGHLIGHT_COLOURS } from "../../../src/core/model/highlight.ts";
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

const NOW = Date.UTC(2026, 10, 26);

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    isOn: fc.boolean(),
    sites: fc.array(fc.record({ pattern: fc.domain(), on: fc.boolean() }, { noNullPrototype: true })),
    elsewhere: fc.boolean(),
    groups: fc.subarray([...MARK_GROUPS]),
    quietToo: fc.boolean(),
    frequency: fc.constantFrom(...FREQUENCIES),
    underline: fc.constantFrom(...UNDERLINES),
    palette: fc.constantFrom(...PALETTES),
    dwell: fc.integer({ min: DWELL_LIMITS.least, max: DWELL_LIMITS.most }),
    theme: fc.constantFrom(...THEMES),
    language: fc.constantFrom(...INTERFACE_LANGUAGES),
    sitesUnpainted: fc.array(fc.domain()),
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
          assert.deepEqual([...Object.keys(given), ...dropped].sort(), Object.keys(settings).sort());
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
      value: { isNewer: true, given: { theme: "dark" }, dropped: ["sites", "dwell", "autumn"] },
    });
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
