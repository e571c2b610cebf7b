import type { EntityType } from "../model/entity.ts";

/**
 * What an entity of some type does, or is said to; folded, any string in Chinese. `near` stands anywhere in the
 * mention's block, `beside` within two words of it. `sure` stands beside it too, and says enough on a page that isn't
 * about China at all.
 */
export interface SenseWords {
  readonly near: readonly string[];
  readonly beside: readonly string[];
  readonly sure: readonly string[];
}

const LAW = sense({
  near: `compliance comply complying pipl data personal cybersecurity law laws legal provisions regulation
    regulations article legislation enforcement 数据 个人信息 违反`,
  beside: "article under violating comply compliance violation 根据 违反 实施 依据",
});

/** The words of each type's line of work; types left out have none, and need other evidence. */
const SENSES: Readonly<Partial<Record<EntityType, SenseWords>>> = {
  agency: sense({
    near: `regulator regulators regulation regulations regulatory rules provisions data government censorship
      algorithm algorithms apps approval assessment ministry police intelligence espionage officials spies premier
      cabinet minister 监管 部门`,
    beside: `regulator ministry provisions measures officers intelligence agents 宣布 通知 表示 发布 印发 发言人`,
  }),
  law: LAW,
  measure: LAW,
  party: sense({
    near: `communist communism socialist socialism marxism leninism party cadres regime politburo secretary
      leadership propaganda`,
    beside: "central general secretary committee cadres regime member members leadership leaders rule plenum",
  }),
  legislature: sense({
    near: `legislature legislative congress bill law laws session deputies delegates standing committee lawmakers
      代表 常委会 会议 闭幕 召开`,
    beside: "standing deputies delegates session committee plenary 代表 常委会 会议 闭幕 召开 政协",
  }),
  research: sense({
    near: `institute institutes academy academies researcher researchers scientists professor fellow scholar
      economist`,
    beside: "academy academies researcher researchers scientists scholar fellow economist",
    sure: "institute institutes",
  }),
  fund: sense({
    near: "fund sovereign wealth invest investor assets stake stakes billion",
    beside: "fund stake sovereign",
  }),
  company: sense({
    near: "company companies bank broker ipo shares billion listing underwriter tech app apps ride-hailing founder",
    beside: "shares ipo listing app group",
  }),
  analyst: sense({
    near: "survey market shipments vendors forecast analyst analysts research quarter spending billion percent",
    beside: "research report data says said 数据 报告 预测 预计",
    sure: "according survey analyst analysts forecast forecasts estimates predicts",
  }),
  "think-tank": sense({
    near: "policy researcher initiative nonpartisan",
    beside: "senior researcher",
    sure: "fellow fellows tank",
  }),
  product: sense({
    near: "surveillance platform facial recognition camera cameras",
    beside: "platform system",
  }),
  system: sense({
    near: "citizens score scores blacklist government satellite navigation surveillance 评分 系统 监控",
    beside: "system satellite navigation 系统 体系 评级",
  }),
};

const NO_WORDS: SenseWords = { near: [], beside: [], sure: [] };

/** The words of a type's line of work. */
export function senseWordsOf(type: EntityType): SenseWords {
  return SENSES[type] ?? NO_WORDS;
}

function sense(words: { near: string; beside: string; sure?: string }): SenseWords {
  return { near: split(words.near), beside: split(words.beside), sure: split(words.sure ?? "") };
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
