import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readHost } from "../../../../src/library/privacy/read-host.ts";

describe("a site as people write it", () => {
  const cases = [
    ["news.example", "news.example"],
    [" News.Example/path?x ", "news.example"],
    ["http://127.0.0.1:8080/a", "127.0.0.1:8080"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["two words", null],
    ["javascript://alert(1)", null],
    ["", null],
  ] as const;
  for (const [written, host] of cases) {
    it(`"${written}" is ${host ?? "no site"}`, () => assert.equal(readHost(written), host));
  }
});
