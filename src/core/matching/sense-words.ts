import type { EntityType } from "../model/entity.ts";

/**
 * What an entity of some type does, or is said to; folded, any string in Chinese. `near` stands anywhere in the
 * mention's block, `beside` within two words of it. `sure` stands beside it too, and says enough on a page that isn't
 * about China at all; it may be a phrase. `against` are words of other things that the acronyms of this type stand for.
 */
export interface SenseWords {
  readonly near: readonly string[];
  readonly beside: readonly string[];
  readonly sure: readonly string[];
  readonly against: readonly string[];
}

/** The same as it is written here. */
interface WrittenSense {
  /** Words parted by spaces. */
  readonly near?: string;
  readonly beside?: string;
  readonly against?: string;
  /** Words and phrases parted by bars. */
  readonly sure?: string;
}

const LAW: WrittenSense = {
  near: `compliance comply complying pipl data personal cybersecurity law laws legal provisions regulation
    regulations article legislation enforcement 数据 个人信息 违反`,
  beside: "article under violating comply compliance violation 根据 违反 实施 依据",
  against:
    "modem modems broadband subscriber subscribers router routers kotlin syntax citation citations plasma vaccine",
};

/** The words of each type's line of work; types left out have none, and need other evidence. */
const SENSES: Readonly<Partial<Record<EntityType, WrittenSense>>> = {
  agency: {
    near: `regulator regulators regulation regulations regulatory rules provisions data government censorship
      algorithm algorithms apps approval assessment ministry police intelligence espionage officials spies premier
      cabinet minister 监管 部门`,
    beside:
      "regulator ministry provisions measures officers intelligence agents 宣布 通知 表示 发布 印发 发言人",
    against: `customer customers acquisition marketing funnel churn ltv gpu gpus cuda manuscript manuscripts satellite
      satellites nasdaq dax ftse inhibitor tumor 客户 获客 营销`,
  },
  law: LAW,
  measure: LAW,
  party: {
    near: `communist communism socialist socialism marxism leninism party cadres regime politburo secretary
      leadership propaganda`,
    beside: "central general secretary committee cadres regime member members leadership leaders rule plenum",
    sure: "central committee|general secretary|standing committee|politburo",
    against:
      "clearing counterparty counterparties derivatives margin click clicks bid bids advertiser advertisers exam",
  },
  legislature: {
    near: `legislature legislative congress bill law laws session deputies delegates standing committee lawmakers
      代表 常委会 会议 闭幕 召开`,
    beside: "standing deputies delegates session committee plenary 代表 常委会 会议 闭幕 召开 政协",
    sure: "standing committee",
    against: `game games gamer gamers player players quest quests character characters dialogue rpg bodybuilding
      petroleum census 大学 高校 校园 学生`,
  },
  research: {
    near: `institute institutes academy academies researcher researchers scientists professor fellow scholar
      economist`,
    beside: "academy academies researcher researchers scientists scholar fellow economist",
    sure: "institute|institutes",
    against:
      "registry chemical chemistry atomic pointer pointers lock lock-free thread threads actuarial sport athlete doping swimmer",
  },
  fund: {
    near: "fund sovereign wealth invest investor assets stake stakes billion",
    beside: "fund stake sovereign",
    against: "immigration refugees citizenship corps counterintelligence",
  },
  company: {
    near: "company companies bank broker ipo shares billion listing underwriter tech app apps ride-hailing founder",
    beside: "shares ipo listing app group",
  },
  analyst: {
    near: "survey market shipments vendors forecast analyst analysts research quarter spending billion percent",
    beside: "research report data says said 数据 报告 预测 预计",
    sure: "according|survey|analyst|analysts|forecast|forecasts|estimates|predicts|expects|tracker|firm",
    against: "rack racks backbone hosting megawatts colocation 机房 机柜",
  },
  "think-tank": {
    near: "policy researcher initiative nonpartisan",
    beside: "senior researcher",
    sure: "fellow|fellows|think tank",
  },
  product: {
    near: "surveillance platform facial recognition camera cameras",
    beside: "platform system",
  },
  system: {
    near: "citizens score scores blacklist government satellite navigation surveillance 评分 系统 监控",
    beside: "system satellite navigation 系统 体系 评级",
  },
};

const read = new Map<EntityType, SenseWords>();

/** The words of a type's line of work, read when the first ambiguous name of the type is met. */
export function senseWordsOf(type: EntityType): SenseWords {
  const known = read.get(type);
  if (known !== undefined) return known;
  const { near = "", beside = "", against = "", sure = "" } = SENSES[type] ?? {};
  const words = {
    near: split(near, /\s+/),
    beside: split(beside, /\s+/),
    against: split(against, /\s+/),
    sure: split(sure, /\|/),
  };
  read.set(type, words);
  return words;
}

function split(words: string, at: RegExp): string[] {
  return words.split(at).filter((word) => word !== "");
}
