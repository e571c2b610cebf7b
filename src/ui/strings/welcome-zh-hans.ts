import type { WelcomeStrings } from "./welcome-strings.ts";

/** The first-run page in simplified Chinese. */
export const welcomeZhHans: WelcomeStrings = {
  title: "Sinogloss 已就绪",
  lead: "阅读中国网络政策新闻时，它就地解释文中的机构、法律、规划、公司和人物。",
  underline: {
    heading: "下划线的含义",
    paragraphs: [
      "名称下方的点线表示有对应的卡片。把指针停在名称上，或轻触它，卡片便会打开：它是什么、各方怎么说、来源之间有何分歧。每条说法都注明由谁、在何处、何时说出。",
      "指针移入卡片，卡片就保持打开；按 Esc 键或移开指针即可关闭。链接仍是链接：点击链接中的名称会照常打开链接。",
    ],
  },
  sample: [
    "2021 年 7 月，",
    { term: "工业和信息化部", entity: "miit" },
    "公布了网络安全产业的规划草案；市场研究机构 ",
    { term: "IDC", entity: "idc" },
    " 预计的市场规模则小得多。",
  ],
  sampleHint: "试一试：把指针停在带下划线的名称上，或点击它。",
  pin: "让图标留在眼前",
  pinSteps: {
    chromium: [
      "点击地址栏旁的拼图图标。",
      "点击 Sinogloss 旁的图钉。",
      "点击图标可以搜索知识库、查看本页提到的条目，并为当前网站开启或关闭标记。",
    ],
    firefox: [
      "点击地址栏旁的拼图图标。",
      "点击 Sinogloss 旁的齿轮，选择“固定到工具栏”。",
      "点击图标可以搜索知识库、查看本页提到的条目，并为当前网站开启或关闭标记。",
    ],
  },
  keys: "快捷键",
  keysHint: "以下是浏览器当前设定的按键。",
  commands: {
    _execute_action: "搜索，并查看本页提到的条目",
    "walk-mentions": "跳到下一个带下划线的名称并打开卡片",
  },
  notSet: "未设置",
  changeKeys: "更改按键",
  escapeKey: "Esc",
  escapeDoes: "关闭卡片，或返回",
  stored: {
    heading: "存储了什么，存在哪里",
    paragraphs: [
      "只有两样东西存在这台电脑的浏览器里：您的设置（在哪些网站关闭了 Sinogloss），以及知识库的一份副本。",
      "没有任何内容离开这台电脑。Sinogloss 不发出任何网络请求，不记录您读过什么，也没有账户。来源链接只有在您点击时才会打开。",
    ],
  },
  noticed: {
    heading: "网页能察觉什么",
    paragraphs: [
      "网页的文字不会改变，点线只是画在上面。有心的网页可以从浏览器向所有网页公开的一份列表中得知有文字被标记，也可以看到卡片打开时多了一个元素。",
      "它看不到卡片的内容，也看不到您的设置。",
    ],
  },
  sources: {
    heading: "卡片依据的来源",
    paragraphs: ["以下文章，各以其日期为准；此后发生的事不在其中。"],
  },
  sourcesFailed: "无法读取来源列表。重新安装扩展即可修复。",
};
