/**
 * Traditional characters, each followed by its simplified form: those that names of offices, laws, plans, companies,
 * people and places are commonly made of. Not the whole of either script: a few thousand rare pairs would cost every
 * page kilobytes and no name. Pairs whose simplified form also stands for another traditional character (後 后, 裡 里)
 * are here where no name turns on the difference.
 */
function allPairs(): string {
  return [
    "國国務务網网絡络辦办聯联資资訊讯業业總总員员會会黨党產产華华為为習习趙赵堅坚溫温寶宝鵬鹏強强濤涛",
    "澤泽東东陽阳張张陳陈劉刘楊杨黃黄吳吴孫孙馬马許许鄧邓謝谢韓韩馮冯蕭萧葉叶蘇苏蔣蒋鄭郑羅罗鍾钟譚谭",
    "陸陆範范賈贾顧顾賴赖龔龚萬万錢钱嚴严湯汤賀贺喬乔紀纪魯鲁駱骆藍蓝簡简盧卢寧宁榮荣興兴軍军偉伟傑杰",
    "慶庆雲云龍龙鳳凤飛飞麗丽蘭兰潔洁靜静穎颖輝辉貴贵賢贤順顺綱纲維维紅红綺绮鐵铁鋒锋銘铭銳锐錦锦鴻鸿",
    "曉晓騰腾裡里爾尔貝贝螞蚂蟻蚁團团環环銀银電电視视臺台廣广報报時时畫画夢梦圖图書书館馆訂订計计討讨",
    "訓训記记設设訪访評评證证詞词試试詢询詳详認认誠诚語语誤误說说課课誰谁調调談谈請请論论諜谍諾诺謀谋",
    "講讲識识議议護护變变讓让審审讀读豐丰負负財财責责貨货販贩費费貿贸貸贷賬账賣卖買买質质購购賽赛贊赞",
    "贏赢趨趋跡迹蹤踪車车軌轨軟软較较載载輔辅輕轻輪轮輯辑輸输轉转農农運运過过達达違违遠远適适遷迁選选",
    "遺遗還还邊边邏逻鄉乡鄰邻醫医釋释針针鋼钢錄录鍵键鎮镇鏈链鏡镜鐘钟鑑鉴長长門门開开閉闭閣阁間间閱阅",
    "闊阔關关隊队階阶際际陣阵險险隨随隱隐隸隶雙双雜杂離离難难靈灵響响頁页項项預预領领頭头題题額额顏颜",
    "願愿類类顯显風风養养駐驻驗验驅驱體体髮发鬥斗魚鱼鮮鲜鳥鸟麥麦點点齊齐齡龄亞亚來来俠侠個个們们倫伦",
    "側侧偵侦備备傳传債债傷伤傾倾僅仅價价儀仪億亿優优儲储兒儿兩两冊册凍冻則则創创劃划劇剧劍剑勞劳動动",
    "勝胜勢势勵励區区協协單单卻却參参叢丛問问啟启喪丧嘗尝嚮向圍围園园圓圆執执場场塊块塵尘壓压壞坏壯壮",
    "壽寿夠够奪夺奧奥奮奋婦妇學学實实寫写寬宽將将專专尋寻對对導导屆届屬属島岛峽峡嶺岭師师帳帐帶带幣币",
    "幫帮幹干幾几庫库廠厂廢废廳厅彈弹彙汇徑径從从復复徵征徹彻恆恒惡恶愛爱態态慣惯憂忧憑凭憲宪憶忆應应",
    "懷怀懸悬戰战戲戏戶户拋抛捨舍掃扫採采揚扬換换揮挥損损搖摇搶抢撥拨擁拥擇择擊击擋挡擔担據据擬拟擴扩",
    "擾扰攝摄攔拦敗败敵敌數数斷断於于晉晋暫暂曆历術术條条棄弃極极構构標标樓楼樣样樞枢樹树橋桥機机檔档",
    "檢检櫃柜權权歐欧歡欢歲岁歷历歸归殘残殺杀氣气決决沒没況况減减測测準准溝沟滅灭滿满漢汉漸渐潛潜濟济",
    "灣湾灘滩災灾烏乌無无煙烟熱热燈灯營营爭争牆墙狀状獎奖獨独獲获獻献現现瑪玛畢毕異异當当療疗發发監监",
    "盤盘盡尽眾众碼码確确礎础礙碍禍祸種种稅税稱称穩稳競竞筆笔節节築筑簽签籌筹糧粮糾纠約约級级純纯納纳",
    "紐纽紙纸統统絲丝終终組组結结給给絕绝經经綜综綠绿緊紧線线編编緣缘練练縣县縱纵績绩織织繫系繳缴繼继",
    "續续纖纤罰罚罷罢義义聖圣聞闻聲声職职聽听肅肃脅胁脈脉腦脑臉脸臨临與与舉举舊旧艙舱艦舰艱艰藝艺藥药",
    "處处虛虚號号虧亏蠻蛮衆众衛卫衝冲補补裝装製制複复見见規规親亲覺觉覽览觀观觸触託托註注誌志暢畅內内",
    "別别刪删劑剂勛勋厲厉吶呐啓启喚唤嚇吓壇坛壩坝孿孪宮宫屍尸岡冈嶼屿巖岩廟庙廬庐彥彦後后憤愤懲惩攜携",
    "攤摊敘叙斬斩曬晒檯台櫻樱殼壳氫氢涼凉淚泪淨净淵渊淺浅渦涡湧涌滬沪漁渔漲涨潤润濱滨濾滤灑洒爐炉爛烂",
    "犧牺猶犹獄狱獵猎瘋疯盜盗磚砖礦矿禦御穀谷窮穷竊窃籤签紋纹緒绪緩缓縮缩羈羁聰聪膽胆艷艳莊庄葦苇蓋盖",
    "薦荐薩萨蘋苹蘆芦螢萤裏里誇夸譯译譽誉贈赠躍跃輿舆轄辖轟轰辭辞遜逊遞递遼辽郵邮釣钓釘钉鈴铃鈺钰鋁铝",
    "錯错鍊链鎖锁鏟铲閃闪閒闲閩闽闖闯陰阴陝陕隻只雖虽雞鸡霧雾韌韧頂顶頻频飯饭飲饮飽饱餘余駕驾騙骗驚惊",
    "鬆松鬧闹鹽盐麼么齒齿龜龟鯊鲨鵝鹅鷹鹰黴霉爲为係系鷗鸥稜棱",
  ].join("");
}

/** Written into content.js by build.mjs: the pairs that can matter there (see pairsInUse). */
declare const HAN_PAIRS_IN_USE: string | undefined;

/** Each traditional character followed by its simplified form. */
const PAIRS = typeof HAN_PAIRS_IN_USE === "string" ? HAN_PAIRS_IN_USE : allPairs();

/**
 * The pairs whose simplified form stands in some of these texts, in one string: other characters fold to nothing that
 * is looked for. A quarter of all pairs serves the bundled names, and content.js runs in every frame.
 */
export function pairsInUse(texts: readonly string[]): string {
  const used = new Set(texts.join(""));
  const all = allPairs();
  let pairs = "";
  for (let i = 0; i < all.length; i += 2) {
    if (used.has(all.charAt(i)) || used.has(all.charAt(i + 1))) pairs += all.slice(i, i + 2);
  }
  return pairs;
}

let simplified: Map<number, number> | null = null;

/** The simplified form of a traditional character, as code units; any other code unit as it is. */
export function simplify(code: number): number {
  simplified ??= readPairs();
  return simplified.get(code) ?? code;
}

/** A simplified character and its traditional forms, in one string. */
export function hanShapes(sign: string): string {
  let shapes = sign;
  for (let at = PAIRS.indexOf(sign, 1); at > 0; at = PAIRS.indexOf(sign, at + 1))
    if (at % 2 === 1) shapes += PAIRS.charAt(at - 1);
  return shapes;
}

/** Put off until the first Chinese character: most pages have none. */
function readPairs(): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0; i < PAIRS.length; i += 2) pairs.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));
  return pairs;
}
