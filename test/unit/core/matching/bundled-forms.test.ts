import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { readLexicon } from "../../../../src/core/lexicon/read-lexicon.ts";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";
import { describeFound } from "./fixture-lexicon.ts";

const pack = readShippedKnowledge();
assert.ok(pack.ok);
const lexicons = [readLexicon(compileLexicon(pack.value))];

function check(cases: readonly (readonly [text: string, ...found: string[]])[]): void {
  for (const [text, ...found] of cases)
    it(JSON.stringify(text), () =>
      assert.deepEqual(describeFound(text, findCandidates(text, lexicons)), found),
    );
}

describe("a bundled name is found", () => {
  check([
    ["CYBERSPACE ADMINISTRATION OF CHINA", "CYBERSPACE ADMINISTRATION OF CHINA=cac"],
    ["MADE IN CHINA 2025", "MADE IN CHINA 2025=made-in-china-2025"],
    ["Made-in-China 2025", "Made-in-China 2025=made-in-china-2025"],
    ["“Made in China” 2025", "Made in China” 2025=made-in-china-2025"],
    ["NEW AMERICA", "NEW AMERICA=new-america"],
    ["MIIT’s", "MIIT=miit"],
    ["Tencent Holdings'", "Tencent Holdings=tencent"],
    ["two cyber-security reviews", "cyber-security reviews=cybersecurity-review"],
    ["military–civil fusion", "military–civil fusion=military-civil-fusion"],
    ["Ministry of Industry & Information Technology", "Ministry of Industry & Information Technology=miit"],
    ["the industry and IT ministry", "industry and IT ministry=miit"],
    [
      "the ministry of industry and information technology",
      "ministry of industry and information technology=miit",
    ],
    ["Ministry of Industry and Informatisation", "Ministry of Industry and Informatisation=miit"],
    ["China’s state security ministry", "state security ministry=mss"],
    ["the Public Security Ministry", "Public Security Ministry=mps"],
    ["China foreign ministry says", "China foreign ministry=mfa"],
    ["PRC's Cyber Security Law", "Cyber Security Law=cybersecurity-law"],
    ["China's new data security law", "data security law=data-security-law"],
    ["the C.A.C. and the N.P.C.", "C.A.C.=cac", "N.P.C.=npc"],
    ["14th 5-Year Plan", "14th 5-Year Plan=five-year-plan-14"],
    ["North Atlantic Treaty Organisation", "North Atlantic Treaty Organisation=nato"],
    [
      "jūnmín rónghé, junminronghe",
      "jūnmín rónghé=military-civil-fusion",
      "junminronghe=military-civil-fusion",
    ],
    ["Gōng’ānbù, Gonganbu", "Gōng’ānbù=mps", "Gonganbu=mps"],
    ["Tang Xiao-ou", "Tang Xiao-ou=tang-xiaoou"],
    ["a cyber-\nsecurity review", "cyber-\nsecurity review=cybersecurity-review"],
    ["Hua-\nwei", "Hua-\nwei=huawei"],
    ["Cyberspace Adminis-\n  tration of China", "Cyberspace Adminis-\n  tration of China=cac"],
    ["ＣＡＣ ５Ｇ", "ＣＡＣ=cac", "５Ｇ=5g"],
    ["the fourteenth five-year plan", "fourteenth five-year plan=five-year-plan-14"],
    ["Huawei Technologies, Cisco Systems", "Huawei=huawei", "Cisco=cisco"],
    ["State Council of the People’s Republic of China", "State Council=state-council"],
  ]);
});

describe("a bundled Chinese name is found", () => {
  check([
    ["中国工信部称", "工信部=miit"],
    ["國家互聯網資訊辦公室", "國家互聯網資訊辦公室=cac"],
    ["奇虎 360 公司", "奇虎 360=qihoo-360"],
    ["中国制造 2025", "中国制造 2025=made-in-china-2025"],
    ["愛德華‧史諾登", "愛德華‧史諾登=edward-snowden"],
    ["国\n家安全部", "国\n家安全部=mss"],
    ["工业和信\r\n  息化部", "工业和信\r\n  息化部=miit"],
    ["工业和“信息化”部", "工业和“信息化”部=miit"],
    ["社會「信用」體系", "社會「信用」體系=social-credit"],
    ["中国网信办", "网信办=cac"],
    ["国家“十四五”规划", "十四五”规划=five-year-plan-14"],
    ["青石镇“十四五”开局之年", "十四五=five-year-plan-14"],
    ["《网络安全法》施行", "网络安全法=cybersecurity-law"],
    ["中华人民共和国国务院", "国务院=state-council"],
    ["2021年华为出货，其中华为占两成", "华为=huawei", "华为=huawei"],
    ["北京华为研究所", "华为=huawei"],
    ["下架滴滴的25款App，滴滴事件", "滴滴=didi", "滴滴=didi"],
  ]);
});

describe("nothing is found inside another word or name", () => {
  check([
    ["an ant, ANT, Antwerp"],
    ["the Huaweis"],
    ["R.C.A.C., C.A.C.E."],
    ["公安部门，公安部署，公安部队"],
    ["工信部门，国家安全部署"],
    ["北斗七星，泰山北斗"],
    ["人大附中，市人大常委会，各级人大，三人大战"],
    ["北京市网信办，省委网信办，浙江网信办"],
    ["网络安全法规，数据安全法律"],
    ["东北约三百公里，北约翰，北约克，湖北约有，台北約千站"],
    ["学习主席讲话"],
    ["其中共有，之中共享，从中共非法获利"],
    ["商汤灭夏，商汤时期"],
    ["旧金山，金山区，绿水青山就是金山银山"],
    ["集中投放，空中投下，中投证券"],
    ["阿里巴巴与四十大盗"],
    ["蚂蚁搬家，蚂蚁窝"],
    ["才华为人，百年华为"],
    ["豆蔻年华为谁老，以振兴中华为己任"],
    ["Cai Huawei, the palaeontologist"],
    ["三十四五岁"],
    ["湖北省“十四五”规划，全市十四五規劃，《青石县国民经济和社会发展第十四个五年规划》"],
    ["Guangdong’s 14th Five-Year Plan, the provincial 14th Five-Year Plan"],
    ["the Ministry of Foreign Affairs (MOFA)"],
    ["萬物聯網，眾裡尋他千百度，教育局、招商局"],
    ["商汤善于用人，商汤（约公元前1670年）"],
    ["《共产党宣言》，《共產黨宣言》"],
    ["国\n\n家安全部"],
  ]);
});
