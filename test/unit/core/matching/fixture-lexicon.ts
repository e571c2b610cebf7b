import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { type Lexicon, readLexicon } from "../../../../src/core/lexicon/read-lexicon.ts";
import type { Entity } from "../../../../src/core/model/entity.ts";
import type { PackId } from "../../../../src/core/model/ids.ts";
import { makeEntity, makeName, TEST_PACK } from "../lexicon/make-entity.ts";

const needsContext = { needs: "context" } as const;

/** A small pack with one of each kind of difficulty; its names are the real ones, so that passages read as news. */
export const FIXTURE_ENTITIES: readonly Entity[] = [
  makeEntity("miit", "agency", [
    makeName("Ministry of Industry and Information Technology"),
    makeName("MIIT", "acronym"),
    makeName("China’s industry ministry", "alias"),
    makeName("工业和信息化部", "native"),
    makeName("工信部", "native"),
  ]),
  makeEntity("cac", "agency", [
    makeName("Cyberspace Administration of China"),
    makeName("CAC", "acronym", { needs: "context", notBefore: ["40"] }),
    makeName("国家互联网信息办公室", "native"),
    makeName("网信办", "native"),
  ]),
  makeEntity("mps", "agency", [
    makeName("Ministry of Public Security", "name", needsContext),
    makeName("MPS", "acronym"),
    makeName("公安部", "native", { needs: "context", notBefore: ["门", "队"] }),
  ]),
  makeEntity("mss", "agency", [makeName("Ministry of State Security"), makeName("MSS", "acronym")]),
  makeEntity("state-council", "agency", [
    makeName("State Council", "name", needsContext),
    makeName("China’s State Council", "alias"),
    makeName("国务院", "native", needsContext),
  ]),
  makeEntity("data-security-law", "law", [makeName("Data Security Law"), makeName("DSL", "acronym")]),
  makeEntity("new-america", "think-tank", [
    makeName("New America", "name", { case: "exact", needs: "context" }),
    makeName("New America Foundation", "alias"),
  ]),
  makeEntity("edward-snowden", "person", [
    makeName("Edward Snowden"),
    makeName("Snowden", "alias", { needs: "expansion" }),
  ]),
  makeEntity("sensetime", "company", [makeName("SenseTime"), makeName("商汤", "native")]),
  makeEntity("viper", "product", [makeName("Viper", "name", { case: "exact", needs: "context" })]),
  makeEntity("mfa", "agency", [
    makeName("Ministry of Foreign Affairs", "alias", needsContext),
    makeName("Chinese Foreign Ministry"),
    makeName("外交部", "native", needsContext),
  ]),
  makeEntity("ccp", "party", [
    makeName("Chinese Communist Party"),
    makeName("Communist Party of China"),
    makeName("CCP", "acronym"),
    makeName("Communist Party", "alias", needsContext),
    makeName("中共", "native"),
  ]),
  makeEntity("politburo", "party", [makeName("Politburo", "name", needsContext)]),
  makeEntity("npc", "legislature", [
    makeName("National People’s Congress"),
    makeName("NPC", "acronym"),
    makeName("全国人大", "native"),
    makeName("人大", "native", needsContext),
  ]),
  makeEntity("cybersecurity-law", "law", [
    makeName("Cybersecurity Law", "name", { case: "exact", needs: "context" }),
    makeName("CSL", "acronym"),
    makeName("网络安全法", "native"),
  ]),
  makeEntity("cybersecurity-review", "measure", [makeName("cybersecurity review")]),
  makeEntity("social-credit", "system", [
    makeName("social credit system"),
    makeName("社会信用体系", "native"),
  ]),
  makeEntity("military-civil-fusion", "strategy", [
    makeName("military-civil fusion"),
    makeName("军民融合", "native"),
  ]),
  makeEntity("made-in-china", "plan", [makeName("Made in China 2025"), makeName("中国制造2025", "native")]),
  makeEntity("five-year-plan", "plan", [makeName("14th Five-Year Plan"), makeName("“十四五”规划", "native")]),
  makeEntity("huawei", "company", [makeName("Huawei"), makeName("华为", "native", { notAfter: ["才"] })]),
  makeEntity("alibaba", "company", [makeName("Alibaba"), makeName("阿里巴巴", "native")]),
  makeEntity("tencent", "company", [makeName("Tencent"), makeName("腾讯", "native")]),
  makeEntity("baidu", "company", [makeName("Baidu, Inc."), makeName("Baidu"), makeName("百度", "native")]),
  makeEntity("didi", "company", [makeName("Didi Chuxing"), makeName("DiDi", "name", needsContext)]),
  makeEntity("google", "company", [makeName("Google"), makeName("谷歌", "alias")]),
  makeEntity("microsoft", "company", [makeName("Microsoft")]),
  makeEntity("beidou", "system", [makeName("BeiDou"), makeName("北斗", "native", { notBefore: ["七星"] })]),
  makeEntity("idc", "analyst", [makeName("International Data Corporation"), makeName("IDC", "acronym")]),
  makeEntity("xi-jinping", "person", [
    makeName("Xi Jinping"),
    makeName("President Xi", "alias"),
    makeName("Xi", "alias", { needs: "expansion" }),
    makeName("习近平", "native"),
  ]),
  makeEntity("tang-xiaoou", "person", [makeName("Tang Xiao’ou"), makeName("汤晓鸥", "native")]),
  makeEntity("iot", "technology", [
    makeName("Internet of Things", "name", { case: "any" }),
    makeName("IoT", "acronym"),
  ]),
  makeEntity("5g", "technology", [makeName("5G", "name", { case: "exact" })]),
  makeEntity("ransomware", "concept", [makeName("ransomware"), makeName("勒索软件", "native")]),
  // Named in Chinese as an alias: it isn't China's.
  makeEntity("nato", "alliance", [makeName("NATO", "name", { case: "exact" }), makeName("北约", "alias")]),
  makeEntity("cas", "research", [makeName("Chinese Academy of Sciences"), makeName("CAS", "acronym")]),
];

/** The lexicon of the fixture entities. */
export const FIXTURE_LEXICON: Lexicon = readLexicon(
  compileLexicon({ id: TEST_PACK, entities: FIXTURE_ENTITIES }),
);

/** A lexicon of a pack of its own. */
export function makeLexicon(pack: string, entities: readonly Entity[]): Lexicon {
  return readLexicon(compileLexicon({ id: pack as PackId, entities }));
}

/** What was found, as `text=entity`, in order. */
export function describeFound(
  text: string,
  found: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: { readonly id: string };
  }[],
): string[] {
  return found.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity.id}`);
}
