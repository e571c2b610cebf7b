import type { EntityType } from "../model/entity.ts";

/*
 * The words that speak for or against an ambiguous name, as data: folded (lower case, no accents), one word each in
 * Latin script, any string in Chinese. Chosen by kind of word, never by page.
 */

/** Words that say a text is about China. */
export const HOME_WORDS: readonly string[] = [
  ..."china chinese beijing prc sino xinhua mao deng shanghai shenzhen guangdong xinjiang hangzhou hunan jiangxi".split(
    " ",
  ),
  ..."mainland pla pipl rmb renminbi yuan weibo cctv taiwan hong kong macau tibet uyghur cppcc tsinghua".split(
    " ",
  ),
];

/** The same in Chinese text, where all but the foreign parts are about China: names of its bodies and places. */
export const HOME_STRINGS: readonly string[] = [
  ..."中国 北京 大陆 国内 政协 两会 习近平 中央 人民代表 中共 全国 疫情 高校 发言人 记者会 应用商店 违法犯罪".split(
    " ",
  ),
];

/** Countries, their peoples and capitals, and the states of the USA, by the last word of their English name. */
export const FOREIGN_WORDS: readonly string[] = [
  ..."afghanistan afghan albania albanian algeria algerian angola argentina argentine armenia armenian australia".split(
    " ",
  ),
  ..."australian austria austrian azerbaijan bahrain bangladesh bangladeshi belarus belarusian belgium belgian".split(
    " ",
  ),
  ..."bolivia bosnia botswana brazil brazilian britain british bulgaria bulgarian burma burmese cambodia".split(
    " ",
  ),
  ..."cambodian cameroon canada canadian chile chilean colombia colombian congo croatia croatian cuba cuban cyprus".split(
    " ",
  ),
  ..."czech denmark danish ecuador egypt egyptian estonia estonian ethiopia ethiopian finland finnish france french".split(
    " ",
  ),
  ..."georgia georgian germany german ghana ghanaian greece greek guatemala haiti honduras hungary hungarian".split(
    " ",
  ),
  ..."iceland india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian".split(
    " ",
  ),
  ..."jamaica japan japanese jordan jordanian kazakhstan kenya kenyan korea korean kosovo kuwait kyrgyzstan laos lao".split(
    " ",
  ),
  ..."latvia latvian lebanon lebanese libya libyan lithuania lithuanian luxembourg malaysia malaysian malta".split(
    " ",
  ),
  ..."mauritius mexico mexican moldova mongolia mongolian montenegro morocco moroccan mozambique myanmar namibia".split(
    " ",
  ),
  ..."nepal nepali nepalese netherlands dutch nicaragua nigeria nigerian norway norwegian oman pakistan pakistani".split(
    " ",
  ),
  ..."palestine palestinian panama paraguay peru philippines philippine poland polish portugal portuguese qatar".split(
    " ",
  ),
  ..."romania romanian russia russian ussr soviet rwanda saudi senegal serbia serbian singapore singaporean".split(
    " ",
  ),
  ..."slovakia slovak slovenia somalia spain spanish sudan sweden swedish switzerland swiss syria syrian".split(
    " ",
  ),
  ..."tajikistan tanzania thailand thai tunisia turkey turkish uganda ukraine ukrainian uruguay uzbekistan".split(
    " ",
  ),
  ..."venezuela venezuelan vietnam vietnamese yemen zambia zambian zimbabwe eu european uk".split(" "),
  ..."moscow tokyo delhi seoul pyongyang hanoi cairo tehran ankara kremlin".split(" "),
  ..."alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hampshire".split(
    " ",
  ),
  ..."hawaii idaho illinois indiana iowa island jersey kansas kentucky louisiana maine maryland massachusetts".split(
    " ",
  ),
  ..."michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee".split(
    " ",
  ),
  ..."texas utah vermont virginia wisconsin wyoming york".split(" "),
];

/** Foreign owners as they stand right before an institution's name in Chinese. */
export const FOREIGN_STRINGS: readonly string[] = [
  ..."美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 苏联 印度 越南 泰国 菲律宾 新加坡 马来西亚 印尼 印度尼西亚 缅甸 柬埔寨".split(
    " ",
  ),
  ..."老挝 蒙古 澳洲 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 古巴 瑞典 瑞士 挪威 芬兰 丹麦 荷兰 比利时 奥地利 意大利".split(
    " ",
  ),
  ..."西班牙 葡萄牙 希腊 土耳其 波兰 捷克 匈牙利 立陶宛 乌克兰 伊朗 伊拉克 以色列 埃及 沙特 巴基斯坦 阿富汗 哈萨克斯坦".split(
    " ",
  ),
  ..."台湾 台 美 英 俄 韩 越 印".split(" "),
];

/**
 * What an entity of some type does, or is said to: `near` anywhere in its block, `beside` within two words of it.
 * `sure` stands beside it too, and says enough on a page that isn't about China at all.
 */
export interface SenseWords {
  readonly near: readonly string[];
  readonly beside: readonly string[];
  readonly sure?: readonly string[];
}

const LAW: SenseWords = {
  near: "compliance comply complying pipl data personal cybersecurity law laws legal provisions regulation article legislation enforcement 数据 个人信息 企业 违反".split(
    " ",
  ),
  beside: "article under violating comply compliance 根据 违反 实施 依据".split(" "),
};

const AGENCY: SenseWords = {
  near: "regulator regulators regulation regulations regulatory rules provisions platform platforms data government censorship algorithm internet apps approval assessment ministry security police state intelligence officials 落实 要求 违法 监管".split(
    " ",
  ),
  beside:
    "regulator ministry provisions measures officers intelligence 宣布 通知 表示 发布 根据 要求 落实 发言人 新闻".split(
      " ",
    ),
};

/** The words of each type's line of work; types left out have none, and need other evidence. */
export const SENSE_WORDS: Readonly<Partial<Record<EntityType, SenseWords>>> = {
  agency: AGENCY,
  law: LAW,
  measure: LAW,
  party: {
    near: "communist communism socialist socialism marxism leninism party cadres regime politburo secretary comrades chairman leadership".split(
      " ",
    ),
    beside: "central general secretary committee cadres regime members leadership leaders".split(" "),
  },
  legislature: {
    near: "legislature legislative congress bill law laws session deputies delegates parliament standing committee lawmakers 代表 常委会 会议 政协 两会 闭幕 召开".split(
      " ",
    ),
    beside: "standing deputies delegates session committee 代表 常委会 会议 闭幕 召开 政协".split(" "),
  },
  research: {
    near: "institute institutes academy academies researcher researchers scientists professor fellow scholar economist".split(
      " ",
    ),
    beside: "academy academies researcher researchers scientists scholar fellow economist".split(" "),
    sure: ["institute", "institutes"],
  },
  fund: {
    near: "fund sovereign wealth investment invest investor assets stake billion".split(" "),
    beside: "fund stake sovereign".split(" "),
  },
  company: {
    near: "company bank broker ipo shares investment billion listing underwriter analysts tech internet app".split(
      " ",
    ),
    beside: "shares ipo listing".split(" "),
  },
  analyst: {
    near: "survey market shipments vendors forecast analyst analysts research quarter spending billion percent".split(
      " ",
    ),
    beside: "research report data says said 数据 报告 预测 预计".split(" "),
    sure: "according survey analyst analysts forecast forecasts estimates predicts".split(" "),
  },
  "think-tank": {
    near: "fellow fellows tank policy researcher program initiative nonpartisan".split(" "),
    beside: "fellow fellows tank senior researcher".split(" "),
  },
  product: {
    near: "surveillance platform facial recognition camera cameras ai software".split(" "),
    beside: "platform system".split(" "),
  },
  system: {
    near: "citizens score scores blacklist government satellite navigation trustworthiness surveillance 评分 系统 监控".split(
      " ",
    ),
    beside: "system satellite navigation 系统 体系 评级".split(" "),
  },
};
