import type { PopupStrings } from "./popup-strings.ts";

/** The toolbar popup in simplified Chinese. */
export const popupZhHans: PopupStrings = {
  title: "Sinogloss",
  searchLabel: "搜索知识库",
  searchHint: "机构、法律、公司、人物……",
  results: "搜索结果",
  resultCount: (count) => `${count} 个结果`,
  nothingFound: (query) => `知识库中没有名为“${query}”的条目。`,
  nearest: "最接近的名称",
  onThisPage: "本页提到",
  mentions: (count) => `提到 ${count} 次`,
  jumpTo: (name) => `在页面上定位 ${name}`,
  jumpInCard: "在页面上定位",
  stillReading: "正在阅读页面……",
  noMentions: "本页没有提到我们收录的条目。",
  noMentionsHint: "Sinogloss 收录中国网络政策相关的机构、法律、规划、公司和人物。您仍可搜索。",
  siteOff: "Sinogloss 在此网站已关闭。",
  siteOffHint: "在下方打开之前，这里不会有任何标记。搜索不受影响。",
  unreachable: "浏览器不允许任何扩展读取此页面。",
  unreachableHint: "浏览器自身的页面和扩展商店都是如此。搜索不受影响。",
  absent: "Sinogloss 尚未读取此页面。",
  absentHint: "此页面在扩展启用之前就已打开。请重新加载页面。",
  siteSwitch: (host) => (host === "" ? "在本机文件中解释词语" : `在 ${host} 上解释词语`),
  cardMissing: "知识库中已没有这个条目。",
  loadFailed: "无法读取知识库。",
  loadFailedHint: "重新安装扩展即可修复；您的个人数据不在其中。",
};
