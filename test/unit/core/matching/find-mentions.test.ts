import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findMentions, paragraphsOf } from "../../../../src/core/matching/find-mentions.ts";
import { describeFound, FIXTURE_LEXICON } from "./fixture-lexicon.ts";

interface Passage {
  readonly text: string;
  readonly found: readonly string[];
}

function checkAll(passages: readonly Passage[]): void {
  for (const { text, found } of passages) {
    it(text.replaceAll("\n", "⏎"), () => {
      assert.deepEqual(describeFound(text, findMentions(text, [FIXTURE_LEXICON])), found);
    });
  }
}

describe("findMentions tells an acronym's senses apart", () => {
  checkAll([
    { text: "In the Chinese game every NPC has a story, and players love it.", found: [] },
    { text: "The NPC Standing Committee passed the bill.", found: ["NPC=npc"] },
    { text: "A plenum of the CPC Central Committee opened.", found: [] },
    { text: "A plenum of the CCP Central Committee opened.", found: ["CCP=ccp"] },
    { text: "Its CAC fell as marketing spend per customer in China dropped.", found: [] },
    { text: "Research firm IDC sees fewer shipments.", found: ["IDC=idc"] },
    { text: "腾讯的获客成本（CAC）上升。", found: ["腾讯=tencent"] },

    { text: "Nigeria's CAC has extended the deadline for annual returns, the commission said.", found: [] },
    { text: "A CAC of $300 is fine if lifetime value is high.", found: [] },
    {
      text: "Alibaba and JD.com say CAC has doubled as competition rises in China.",
      found: ["Alibaba=alibaba"],
    },
    {
      text: "Beijing's internet regulator, the CAC, ordered Tencent to remove apps.",
      found: ["CAC=cac", "Tencent=tencent"],
    },
    { text: "In a notice, the CAC told platforms in China to behave.", found: ["CAC=cac"] },
    {
      text: "Under draft rules published by the CAC, Chinese firms must submit reports.",
      found: ["CAC=cac"],
    },
    {
      text: "The regulator is the Cyberspace Administration of China.\n\nLater, the CAC said more.",
      found: ["Cyberspace Administration of China=cac", "CAC=cac"],
    },
    {
      text: "The CAC said more.\n\nThat is the Cyberspace Administration of China (CAC).",
      found: ["CAC=cac", "Cyberspace Administration of China=cac", "CAC=cac"],
    },
    {
      text: "CAS may be short for the Chinese Academy of Sciences. CAS (Chemical Abstracts Service) gives numbers to substances. CAS sells them.",
      found: ["Chinese Academy of Sciences=cas"],
    },
    {
      text: "The Tiv feared the Northern People's Congress (NPC) before independence, and the NPC won the North.",
      found: [],
    },
    {
      text: "The Chinese Academy of Sciences (CAS) and the publisher of CAS (Chemical Abstracts Service) numbers share letters; CAS in Beijing has 60,000 researchers.",
      found: ["Chinese Academy of Sciences=cas", "CAS=cas", "CAS=cas", "CAS=cas"],
    },
    { text: "The Chinese MPS, which runs the police, began a crackdown on fraud.", found: ["MPS=mps"] },
    { text: "The Metropolitan Police Service (MPS) trained officers; MPS officers left.", found: [] },
    { text: "MSS hackers indicted in the US worked in Hainan, China.", found: ["MSS=mss"] },
    { text: "Many MSS providers resell tools of Microsoft.", found: ["Microsoft=microsoft"] },
    { text: "Delegates to the NPC in Beijing approved the budget.", found: ["NPC=npc"] },
    { text: "Talk to the NPC at the gate; every NPC has a schedule.", found: [] },
    {
      text: "The National Population Commission (NPC) will count. The NPC asked China for tablets.",
      found: [],
    },
    { text: "CPC bids on Google rose while campaigns in Germany fell.", found: ["Google=google"] },
    { text: "The CCP's Central Committee met, the People's Daily said.", found: ["CCP=ccp"] },
    { text: "LCH is the largest CCP in Europe.", found: [] },
    { text: "China's central counterparties, or CCPs, hold capital. A CCP in Shanghai failed.", found: [] },
    {
      text: "Companies in China map the CSL and the DSL against their data flows.",
      found: ["CSL=cybersecurity-law", "DSL=data-security-law"],
    },
    { text: "The DSL line is slow in China.", found: [] },
    {
      text: "A type-safe DSL is used at Alibaba and Tencent.",
      found: ["Alibaba=alibaba", "Tencent=tencent"],
    },
    { text: "Shipments fell 4%, according to IDC.", found: ["IDC=idc"] },
    { text: "The new IDC in Guizhou, China has 20,000 racks.", found: [] },
    {
      text: "The Chinese Academy of Sciences (CAS) built it. CAS will launch it.",
      found: ["Chinese Academy of Sciences=cas", "CAS=cas", "CAS=cas"],
    },
    {
      text: "The Court of Arbitration for Sport (CAS) cleared a swimmer from China; CAS gave reasons.",
      found: [],
    },
    // Long forms that speak of China, and don't say that they are a law, an agency.
    { text: "The Chinese Super League (CSL) in Beijing: law and data rules for CSL clubs.", found: [] },
    {
      text: "China's law on cyber security (CSL) demands data reviews.",
      found: ["CSL=cybersecurity-law"],
    },
    { text: "We trained multi-image instruction tuning (MIIT) models. MIIT is fast.", found: [] },
    {
      text: "The Cyber Administration of China (CAC) wrote rules; CAC officials spoke.",
      found: ["CAC=cac", "CAC=cac"],
    },
    {
      text: "The Ministry of Industry and Information Technology (MIIT) spoke.",
      found: ["Ministry of Industry and Information Technology=miit", "MIIT=miit"],
    },
    { text: "Researchers in China made AV-CASS.", found: [] },
    { text: "The rules of the CAC name a 网号 and a 网证.", found: ["CAC=cac"] },
    { text: "The rules of the CAC name a 番号 and a カード.", found: [] },
    // What a paragraph leaves unsaid stands in the one above.
    {
      text: "A portrait of how China's machine works.\n\nThe espionage that MSS officers do.",
      found: ["MSS=mss"],
    },
    {
      text: "A portrait of how a machine works.\n\nThe espionage that MSS officers do.",
      found: [],
    },
  ]);
});

describe("findMentions tells whose institution is meant", () => {
  checkAll([
    {
      text: "As calls for security in cyberspace grew, the Vietnam government issued its Law on Cybersecurity (CSL) in June.\n\nHowever, as the CSL has ambiguous wording, the Ministry of Public Security (MPS) worked on a draft decree guiding the implementation of the CSL and published its second draft for public consultation.",
      found: [],
    },
    {
      text: "He came to Beijing at the invitation of the General Secretary and President of China Xi Jinping.\n\nIn his entourage are Võ Văn Thưởng, Politburo member and member of the Secretariat; Trương Thị Mai, Politburo member, Secretary of the Party Central Committee and head of its Organisation Commission.\n\nThe Central Committee of the Communist Party of China met him.",
      found: ["Xi Jinping=xi-jinping", "Communist Party of China=ccp"],
    },
    { text: "越南国会上周通过《网络安全法》。《网络安全法》明年一月生效。", found: [] },
    { text: "越南国会通过了新的《网络安全法》。\n\n2018年《网络安全法》同日废止。", found: [] },
    { text: "越南公安部负责解释，因此《网络安全法》的颁布很重要。", found: [] },
    {
      text: "越南《网络安全法》晚一年。\n\n中国的平台要遵守《网络安全法》。",
      found: ["网络安全法=cybersecurity-law"],
    },
    {
      text: "Vietnam’s Ministry of Public Security searched the villages.\n\nWhoever owns a Chinese phone, the Ministry of Public Security told them, must hand it in.",
      found: [],
    },
    {
      text: "Vietnam’s Ministry of Public Security searched the villages.\n\nChina’s Ministry of Public Security would not comment. The Ministry of Public Security in Beijing rarely does.",
      found: ["Ministry of Public Security=mps", "Ministry of Public Security=mps"],
    },
    {
      text: "The Chinese ambassador called on the speaker. The Ministry of Foreign Affairs would not say why.",
      found: [],
    },
    {
      text: "越南《网络安全法》比中国《网络安全法》晚一年。",
      found: ["网络安全法=cybersecurity-law"],
    },
    { text: "越南信息通信部更新了网络安全法，越南的这部网络安全法很严。", found: [] },
    { text: "网信办研究了越南《网络安全法》，北京的律师也在读。", found: ["网信办=cac"] },
    { text: "全国人大常委会出台《网络安全法》。", found: ["全国人大=npc", "网络安全法=cybersecurity-law"] },
    {
      text: "网信办要求各平台《网络安全法》学习到人。",
      found: ["网信办=cac", "网络安全法=cybersecurity-law"],
    },
    {
      text: "The MPS (Ministry for Public Security) runs China's police. Beijing's Ministry of Public Security said on Friday that the MPS will act.",
      found: ["MPS=mps", "Ministry of Public Security=mps", "MPS=mps"],
    },
    {
      text: "北京要求平台遵守《网络安全法（修正草案）》。",
      found: ["网络安全法=cybersecurity-law"],
    },
    {
      text: "He joined the Komsomol in 1929, served on the Soviet–Chinese border, became a member of the Communist Party and worked in the Propaganda Department of a District Party Committee.",
      found: [],
    },
    { text: "理藩院相当于清朝的外交部，国民政府外交部设在南京。", found: [] },
    {
      text: "全国人大之外，各地人大、省级人大也设专门委员会，人大的工作机构因此很多。",
      found: ["全国人大=npc"],
    },
    {
      text: "山东省人大代表王先生昨天在北京说，人大要听各地的意见。",
      found: ["人大=npc"],
    },
    {
      text: "市公安部门说，这是公安部挂牌督办的案件，北京来的专家参加了侦破。",
      found: ["公安部=mps"],
    },
    {
      text: "The East German Ministry of State Security kept files. The Ministry of State Security is gone.",
      found: [],
    },
    {
      text: "The Ministry of Public Security and the Supreme People's Court issued rules.",
      found: ["Ministry of Public Security=mps"],
    },
    { text: "The Connecticut State Council endorsed him; the State Council thanked him.", found: [] },
    { text: "The Lao People's Revolutionary Party met: the Communist Party chose a leader.", found: [] },
    { text: "越南公安部和公安部部长会谈，公安部未回应。", found: [] },
    { text: "国务院印发意见，公安部参与。", found: ["国务院=state-council", "公安部=mps"] },

    { text: "The Politburo met to set the tone for China's economy.", found: ["Politburo=politburo"] },
    { text: "Brezhnev's Politburo decided to invade Afghanistan.", found: [] },
    { text: "Oman's State Council met on Sunday. The State Council rose.", found: [] },
    { text: "The State Council of the Russian Federation met.", found: [] },
    {
      text: "China’s State Council and Xi Jinping said so; the State Council agreed.",
      found: ["China’s State Council=state-council", "Xi Jinping=xi-jinping", "State Council=state-council"],
    },
    {
      text: "Vietnam's Ministry of Public Security spoke in Hanoi. The Ministry of Public Security gave no details.",
      found: [],
    },
    {
      text: "Chinese police, under the Ministry of Public Security, arrested suspects in Myanmar.",
      found: ["Ministry of Public Security=mps"],
    },
    { text: "In Beijing, the ruling Communist Party marked its centenary.", found: ["Communist Party=ccp"] },
    { text: "The Communist Party of Nepal won; the Communist Party will rule.", found: [] },
    { text: "Thailand's Cybersecurity Law is wide; the Cybersecurity Law will be abused.", found: [] },
    {
      text: "Since the Cybersecurity Law took effect, firms in China store data locally.",
      found: ["Cybersecurity Law=cybersecurity-law"],
    },
    {
      text: "The Ministry of Foreign Affairs in Beijing summoned Japan's ambassador.",
      found: ["Ministry of Foreign Affairs=mfa"],
    },
    {
      text: "Japan's Ministry of Foreign Affairs protested to Beijing; the Ministry of Foreign Affairs was angry.",
      found: [],
    },
    { text: "Pakistan's Ministry of State Security, said the novel.", found: [] },
    { text: "外交部发言人表示，中方坚决反对。", found: ["外交部=mfa"] },
    { text: "瑞典外交部和泰国外交部作出回应，外交部将召见大使。", found: [] },
    { text: "國務院辦公廳印發通知。", found: ["國務院=state-council"] },
    { text: "美国国务院发言人说，国务院正在评估。", found: [] },
    { text: "今年人大会议三月召开，代表审议报告。", found: ["人大=npc"] },
    { text: "他在中国人民大学（下称人大）任教，人大没有回应。", found: [] },
    { text: "老人大多早起，年轻人大都晚睡。", found: [] },
    { text: "根据区人大部署，街道人大组织人大代表开展活动，人大代表审议工作计划。", found: [] },
    { text: "海南省第七届人大常委会通过条例。四川人大审议报告，代表出席会议。", found: [] },
    { text: "来自四川省的人大代表说，人大会议审议报告。", found: ["人大=npc"] },
    // What other countries do is what a government speaks of.
    { text: "美国和日本发表联合声明。\n\n外交部发言人表示，中方反对。", found: ["外交部=mfa"] },
    {
      text: "全国人大常委会与市人大代表座谈，人大代表审议报告。",
      found: ["全国人大=npc", "人大=npc"],
    },
    { text: "Russia-NATO talks: NATO's secretary general spoke.", found: ["NATO=nato", "NATO=nato"] },
    { text: "俄罗斯-北约理事会会议，一名北约官员说。", found: ["北约=nato", "北约=nato"] },
  ]);
});

describe("findMentions keeps names that are words or other people", () => {
  checkAll([
    { text: "Didi won the World Cup twice for Brazil.", found: [] },
    { text: "Ride-hailing giant Didi was fined by China.", found: ["Didi=didi"] },
    { text: "A New America is rising, say fans.", found: [] },
    { text: "Peter Singer, a senior fellow at New America, said so.", found: ["New America=new-america"] },
    { text: "The Dodge Viper is fast.", found: [] },
    { text: "Viper, the platform of SenseTime, watches.", found: ["Viper=viper", "SenseTime=sensetime"] },
    { text: "Mary Snowden climbed it.", found: [] },
    {
      text: "See https://example.org/huawei/Huawei-and-MIIT and www.example.org/Tencent：华为; (https://example.org)Huawei; Baidu.",
      found: ["华为=huawei", "Huawei=huawei", "Baidu=baidu"],
    },
    {
      text: "Edward Snowden and Jean-Luc Snowden; E. Snowden, and Snowden himself.",
      found: ["Edward Snowden=edward-snowden", "Snowden=edward-snowden", "Snowden=edward-snowden"],
    },
    {
      text: "Edward Snowden worked for the NSA. Snowden fled.",
      found: ["Edward Snowden=edward-snowden", "Snowden=edward-snowden"],
    },
    {
      text: "Xi Jinping was Vice-President Xi, then Secretary-General Xi.",
      found: ["Xi Jinping=xi-jinping", "President Xi=xi-jinping", "Xi=xi-jinping"],
    },
    {
      text: "Edward Snowden fled.\n\nSnowden stayed.",
      found: ["Edward Snowden=edward-snowden", "Snowden=edward-snowden"],
    },
  ]);
});

describe("findMentions", () => {
  it("gives offsets of the whole text, over paragraphs and Windows line breaks", () => {
    const text = "Xi\r\nJinping\r\n\r\n  Huawei\n \n\nMIIT\n";
    assert.deepEqual(describeFound(text, findMentions(text, [FIXTURE_LEXICON])), [
      "Xi\r\nJinping=xi-jinping",
      "Huawei=huawei",
      "MIIT=miit",
    ]);
  });

  it("takes bounded time on a paragraph of twenty thousand doubtful names", { timeout: 20_000 }, () => {
    assert.equal(findMentions("the CAC (x), ".repeat(20_000), [FIXTURE_LEXICON]).length, 0);
  });
});

describe("paragraphsOf", () => {
  it("parts a text at blank lines, each where it begins", () => {
    const text = "\n\none\ntwo\n\nthree\n \t\n\nfour\n";
    const paragraphs = paragraphsOf(text);
    assert.deepEqual(
      paragraphs.map((paragraph) => paragraph.text.trim()).filter((paragraph) => paragraph !== ""),
      ["one\ntwo", "three", "four"],
    );
    for (const { text: paragraph, offset } of paragraphs) assert.ok(text.startsWith(paragraph, offset));
    assert.deepEqual(paragraphsOf(""), []);
  });

  it("takes one of 10 MB", () => {
    const long = "word ".repeat(2_000_000);
    assert.deepEqual(
      paragraphsOf(`${long}\n\nMIIT`).map(({ offset }) => offset),
      [0, long.length + 1],
    );
  });
});
