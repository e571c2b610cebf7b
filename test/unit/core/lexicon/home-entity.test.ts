import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isHomeEntity } from "../../../../src/core/lexicon/home-entity.ts";
import { makeEntity, makeName } from "./make-entity.ts";

describe("isHomeEntity", () => {
  const cases = [
    { is: true, entity: makeEntity("cac", "agency", [makeName("Cyberspace Administration of China")]) },
    { is: true, entity: makeEntity("huawei", "company", [makeName("Huawei"), makeName("华为", "native")]) },
    { is: false, entity: makeEntity("google", "company", [makeName("Google"), makeName("谷歌", "alias")]) },
    {
      is: false,
      entity: makeEntity("iot", "technology", [makeName("Internet of Things"), makeName("物联网", "native")]),
    },
    {
      is: false,
      entity: makeEntity("nato", "alliance", [makeName("NATO", "acronym"), makeName("北约", "native")]),
    },
    { is: true, entity: makeEntity("xi", "person", [makeName("Xi Jinping"), makeName("习近平", "native")]) },
  ];
  for (const { is, entity } of cases) {
    it(`${is ? "counts" : "doesn't count"} ${entity.name} as evidence that a page is about China's policy`, () => {
      assert.equal(isHomeEntity(entity), is);
    });
  }
});
