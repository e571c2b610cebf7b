/*
 * The words that say which country a text is about, as data: folded (lower case, simplified characters), one word
 * each in Latin script, by which names of several words are known too (`korea`, `arabia`).
 */

/** China: its names, places and peoples, and what only it has. */
const HOME = `
  china chinese beijing prc sino xinhua mao maoist deng mainland pla pipl rmb renminbi yuan weibo douyin cctv cppcc
  shanghai shenzhen guangdong guangzhou xinjiang hangzhou hunan jiangxi sichuan chongqing tianjin wuhan hubei hebei
  henan shandong shanxi shaanxi zhejiang jiangsu fujian yunnan guizhou guangxi hainan gansu ningxia qinghai
  tibet tibetan uyghur uyghurs hongkong taiwan taiwanese macau macao tsinghua peking zhongnanhai tiananmen
  zedong enlai xiaoping zemin rongji jintao jiabao jinping keqiang qishan`;

/** What takes two words to say it: written as it is folded. */
const HOME_PHRASES = [
  "people's daily",
  "people's republic",
  "people's liberation",
  "people's court",
  "people's bank",
  "people's congress",
  "global times",
  "hong kong",
];

const HOME_HAN = `中国 北京 大陆 内地 我国 中方 党中央 两会 政协 习近平 李克强 胡锦涛 毛泽东 邓小平 上海 广东 深圳 新疆 西藏 香港`;

/** Countries, their peoples and the seats of their governments. */
const FOREIGN = `
  afghanistan afghan albania albanian algeria algerian angola angolan argentina argentine armenia armenian australia
  australian austria austrian azerbaijan bahrain bangladesh bangladeshi belarus belarusian belgium belgian bolivia
  bosnia botswana brazil brazilian britain british bulgaria bulgarian burma burmese cambodia cambodian cameroon
  canada canadian chile chilean colombia colombian congo croatia croatian cuba cuban cyprus czech denmark danish
  ecuador egypt egyptian estonia estonian eswatini ethiopia ethiopian fiji finland finnish france french germany
  german ghana ghanaian greece greek guatemala haiti honduras hungary hungarian iceland india indian indonesia
  indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian jamaica japan japanese jordan
  jordanian kazakhstan kazakh kenya kenyan korea korean kosovo kuwait kyrgyzstan kyrgyz laos lao latvia latvian
  lebanon lebanese libya libyan lithuania lithuanian luxembourg malawi malaysia malaysian malta mauritius mexico
  mexican moldova moldovan montenegro morocco moroccan mozambique myanmar namibia nepal nepali nepalese netherlands
  dutch nicaragua nigeria nigerian norway norwegian oman pakistan pakistani palestine palestinian panama paraguay
  peru peruvian philippines philippine poland polish portugal portuguese qatar romania romanian russia russian ussr
  soviet rwanda arabia saudi senegal serbia serbian singapore singaporean slovakia slovak slovenia somalia spain
  spanish lanka sudan sudanese sweden swedish switzerland swiss syria syrian tajikistan tanzania tanzanian thailand
  thai tunisia tunisian turkey turkish uganda ugandan ukraine ukrainian uruguay uzbekistan uzbek venezuela venezuelan
  vietnam vietnamese yemen zambia zambian zimbabwe uk eu european moscow tokyo delhi seoul pyongyang hanoi cairo
  tehran ankara kremlin gorbachev stalin lenin castro`;

/** By their full names; 台湾, too, has ministries of its own. */
const FOREIGN_HAN = `
  美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 俄国 苏联 印度 越南 泰国 菲律宾 新加坡 马来西亚 印尼 缅甸 柬埔寨 老挝 蒙古国 澳洲
  澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 古巴 瑞典 瑞士 挪威 芬兰 丹麦 荷兰 比利时 奥地利 意大利 西班牙 葡萄牙 希腊 土耳其
  波兰 捷克 匈牙利 立陶宛 乌克兰 伊朗 伊拉克 以色列 埃及 沙特 巴基斯坦 阿富汗 哈萨克斯坦 台湾
  苏共 越共 劳动党`;

/** Owners that name no other subject when they only stand near: parts of the USA, and the USA, whom all China news name. */
const OWNERS = `
  american washington alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida
  georgia hampshire hawaii idaho illinois indiana iowa island jersey kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming york`;

/** One character for a country, right before an institution; 日, 法 and 加 end too many other words. */
const OWNERS_HAN = "美 英 俄 韩 越 印 台";

/** Which side a word is on. `owner` counts only where it stands as an owner. */
export type Nation = "home" | "foreign" | "owner";

let byWord: ReadonlyMap<string, Nation> | null = null;

/** The side of a folded Latin word; null for most. Put off until the first ambiguous name of a page. */
export function nationOf(word: string): Nation | null {
  byWord ??= new Map([...entries(HOME, "home"), ...entries(FOREIGN, "foreign"), ...entries(OWNERS, "owner")]);
  return byWord.get(word) ?? null;
}

/** What each side is called by besides single words: names of two words, and Chinese names, searched for as strings. */
export const NATION_PHRASES: Readonly<
  Record<Nation, { readonly latin: readonly string[]; readonly han: readonly string[] }>
> = {
  home: { latin: HOME_PHRASES, han: split(HOME_HAN) },
  foreign: { latin: [], han: split(FOREIGN_HAN) },
  owner: { latin: [], han: split(OWNERS_HAN) },
};

function entries(words: string, nation: Nation): [string, Nation][] {
  return split(words).map((word) => [word, nation]);
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
