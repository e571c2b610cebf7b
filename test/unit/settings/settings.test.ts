import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DEFAULT_SETTINGS, isSiteOn, parseSettings, withSite } from "../../../src/settings/settings.ts";

describe("settings", () => {
  it("reads what it wrote", () => {
    const settings = withSite(DEFAULT_SETTINGS, "news.example", false);
    assert.deepEqual(parseSettings(JSON.parse(JSON.stringify(settings))), settings);
  });

  for (const damaged of [undefined, null, "off", [], {}, { sitesOff: "news.example" }, { sitesOff: [1] }]) {
    it(`falls back to the defaults for ${JSON.stringify(damaged)}`, () => {
      assert.deepEqual(parseSettings(damaged), DEFAULT_SETTINGS);
    });
  }

  it("switches one host and leaves the others", () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, "one.example", false), "two.example", false);
    const on = withSite(off, "one.example", true);
    assert.deepEqual([isSiteOn(on, "one.example"), isSiteOn(on, "two.example")], [true, false]);
  });

  it("keeps a host once, however often it is switched off", () => {
    const twice = withSite(withSite(DEFAULT_SETTINGS, "one.example", false), "one.example", false);
    assert.deepEqual(twice.sitesOff, ["one.example"]);
  });
});
