import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findOffReason, type OffReason } from "../../../../src/popup/switches/off-reason.ts";
import { DEFAULT_SETTINGS, isSiteOn, type Settings } from "../../../../src/settings/settings.ts";

const HOST = "news.example";
const CASES: readonly (readonly [what: string, settings: Partial<Settings>, reason: OffReason | null])[] = [
  ["everything is on", {}, null],
  ["everything is off", { isOn: false }, { kind: "everywhere" }],
  ["the site is off by its name", { sites: [{ pattern: HOST, on: false }] }, { kind: "site" }],
  [
    "a pattern has it off",
    { sites: [{ pattern: "*.example", on: false }] },
    { kind: "rule", pattern: "*.example" },
  ],
  [
    "the site is an exception to the pattern",
    {
      sites: [
        { pattern: "*.example", on: false },
        { pattern: HOST, on: true },
      ],
    },
    null,
  ],
  ["it is on only where it is switched on", { elsewhere: false }, { kind: "elsewhere" }],
  ["it is switched on there", { elsewhere: false, sites: [{ pattern: HOST, on: true }] }, null],
];

describe("what keeps the extension off a page", () => {
  for (const [what, changes, reason] of CASES) {
    it(`is ${reason?.kind ?? "nothing"} where ${what}`, () => {
      const settings = { ...DEFAULT_SETTINGS, ...changes };
      assert.deepEqual(findOffReason(settings, HOST), reason);
      assert.equal(isSiteOn(settings, HOST), reason === null, "as the pages themselves have it");
    });
  }

  it("is nothing of a site's where a page has none", () => {
    assert.equal(findOffReason({ ...DEFAULT_SETTINGS, elsewhere: false }, null), null);
    assert.deepEqual(findOffReason({ ...DEFAULT_SETTINGS, isOn: false }, null), { kind: "everywhere" });
  });
});
