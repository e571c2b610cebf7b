import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { suggestTags, tidyTag, withTag } from "../../../../src/ui/highlight/suggest-tags.ts";

describe("tags as they are written", () => {
  it("lose white space at their ends, and all but one of it inside", () => {
    assert.equal(tidyTag("  to \n read\tagain "), "to read again");
  });

  it("are not added twice, whatever their letters' case or width", () => {
    const tags = ["Rules", "5G"];
    assert.equal(withTag(tags, "rules"), tags);
    assert.equal(withTag(tags, "５Ｇ"), tags);
    assert.equal(withTag(tags, "  "), tags);
    assert.deepEqual(withTag(tags, "rule"), ["Rules", "5G", "rule"]);
  });
});

describe("suggestTags", () => {
  const known = ["lamps", "old lamps", "Lighthouse", "oil", "数据安全"];

  it("gives those that begin so before those that hold it, most used first", () => {
    assert.deepEqual(suggestTags("la", known, []), ["lamps", "old lamps"]);
    assert.deepEqual(suggestTags("l", known, []), ["lamps", "Lighthouse", "old lamps", "oil"]);
    assert.deepEqual(suggestTags("安全", known, []), ["数据安全"]);
  });

  it("leaves out what is given already, and gives nothing for nothing", () => {
    assert.deepEqual(suggestTags("la", known, ["LAMPS"]), ["old lamps"]);
    assert.deepEqual(suggestTags("  ", known, []), []);
  });

  it("gives six at most", () => {
    assert.equal(
      suggestTags(
        "t",
        Array.from({ length: 20 }, (_, index) => `t${index}`),
        [],
      ).length,
      6,
    );
  });
});
