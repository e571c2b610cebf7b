import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readReading } from "../../../src/core/search/name-reading.ts";
import { makeReadings } from "../../../src/tools/make-readings.ts";
import { readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";

/** Names whose characters have more than one reading, and others that once went wrong or easily would. */
const READINGS: readonly (readonly [name: string, reading: string])[] = [
  ["工信部", "gōng xìn bù"],
  ["招商局集团", "zhāo shāng jú jí tuán"],
  ["中国投资有限责任公司", "zhōng guó tóu zī yǒu xiàn zé rèn gōng sī"],
  [
    "网络安全产业高质量发展三年行动计划",
    "wǎng luò ān quán chǎn yè gāo zhì liàng fā zhǎn sān nián xíng dòng jì huà",
  ],
  ["新一代人工智能发展规划", "xīn yī dài rén gōng zhì néng fā zhǎn guī huà"],
  ["勒索软件", "lè suǒ ruǎn jiàn"],
  ["明朝万达", "míng cháo wàn dá"],
  ["云从科技", "yún cóng kē jì"],
  ["中国制造2025", "zhōng guó zhì zào 2025"],
  ["奇虎360", "qí hǔ 360"],
  ["威凯平和而德律师事务所", "wēi kǎi píng hé ér dé lǜ shī shì wù suǒ"],
  ["新兴和基础技术", "xīn xīng hé jī chǔ jì shù"],
];

describe("the readings made at the build", () => {
  for (const [name, reading] of READINGS) {
    it(`reads ${name} as ${reading}`, () => assert.deepEqual(makeReadings([name]), { [name]: reading }));
  }

  it("reads a traditional name as its simplified one", () => {
    assert.deepEqual(makeReadings(["華為", "華爲"]), { 华为: "huá wèi" });
  });

  it("leaves a dot between names out", () => {
    assert.deepEqual(makeReadings(["爱德华·斯诺登"]), { 爱德华斯诺登: "ài dé huá sī nuò dēng" });
  });

  it("reads no name that is not Chinese", () => assert.deepEqual(makeReadings(["MIIT", "Гуанчжоу"]), {}));

  it("has one syllable for every character of every bundled name", () => {
    const pack = readShippedKnowledge();
    assert.ok(pack.ok);
    const names = pack.value.entities.flatMap((entity) => entity.names.map(({ text }) => text));
    const readings = Object.entries(makeReadings(names));
    assert.ok(readings.length > 150, `${readings.length} readings`);
    for (const [name, reading] of readings) {
      const { starts, letters } = readReading(reading);
      assert.equal(starts.length, name.match(/\p{Script=Han}|[a-z\d]+/gu)?.length, `${name}: ${reading}`);
      assert.match(letters, /^[a-z\d]+$/, name);
    }
  });
});
