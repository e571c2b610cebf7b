import { joinNames } from "./join-names.ts";
import type { Strings } from "./strings.ts";
import { chineseRelations } from "./zh-hans-relations.ts";

/** The card in simplified Chinese; the claims themselves stay in English. */
export const zhHans: Strings = {
  language: "zh-Hans",
  entityTypes: {
    agency: "政府机构",
    party: "政党组织",
    legislature: "立法机关",
    alliance: "国际组织",
    law: "法律",
    plan: "规划",
    measure: "措施",
    strategy: "战略",
    initiative: "倡议",
    policy: "政策",
    system: "体系",
    company: "公司",
    fund: "基金",
    product: "产品",
    research: "科研机构",
    "think-tank": "智库",
    analyst: "分析机构",
    "law-firm": "律师事务所",
    publication: "出版物",
    person: "人物",
    event: "事件",
    technology: "技术",
    concept: "概念",
    resource: "资源",
  },
  markGroups: {
    authority: "机构",
    rule: "法律、规划与政策",
    organisation: "组织与产品",
    person: "人物",
    event: "事件",
    topic: "主题",
  },
  relations: chineseRelations,
  voice: ({ kind, speaker, via }, name) => {
    if (speaker === null) return ["估计"];
    const through = via.length === 0 ? [] : ["（", ...joinNames(via.map(name), "、", " 和 "), " 转述）"];
    return kind === "opinion"
      ? [name(speaker), " 认为", ...through]
      : ["据 ", name(speaker), " 估计", ...through];
  },
  statuses: {
    final: null,
    draft: "草案",
    proposed: "提议",
    alleged: "指称",
    denied: "已被否认",
    suspended: "已暂停",
    reported: "据报道",
  },
  kinds: {
    statement: null,
    event: null,
    target: "目标",
    estimate: "估计",
    opinion: "观点",
    quote: null,
  },
  comparators: {
    exactly: "",
    about: "约",
    "at-least": "至少",
    "more-than": "超过",
    "up-to": "最多",
    "less-than": "不足",
  },
  figureRoles: { target: "目标", estimate: "估计", reported: "来源所载", threshold: "门槛" },
  conflictKinds: {
    figures: "数字不同",
    accounts: "说法不同",
    views: "看法不同",
    "not-comparable": "无法直接比较",
  },
  alsoCalled: "又称",
  claims: "各方说法",
  opinions: "观点与看法",
  conflicts: "来源分歧",
  related: "相关条目",
  sources: "概要的来源",
  back: "返回",
  close: "关闭",
  pin: "固定",
  unpin: "取消固定",
  opensInNewTab: "在新标签页中打开",
  noClaims: "暂无有来源的说法。",
  walkHint: (position, total) => `第 ${position} 处，共 ${total} 处 · ← → 切换 · Esc 返回原处`,
  yourHighlight: "您的标注",
  inHighlights: (count) => `您的 ${count} 条标注提到它`,
  allClaims: (count) => `全部 ${count} 条说法`,
  fewerClaims: "收起说法",
  allConflicts: (count) => `全部 ${count} 处分歧`,
  fewerConflicts: "收起分歧",
  allRelated: (count) => `全部 ${count} 个相关条目`,
  fewerRelated: "收起相关条目",
  sourceMark: (number, publisher) => `来源 ${number}，${publisher}：查看所依据的说法`,
  said: (speaker, via) =>
    via.length === 0 ? [speaker, " 称"] : [speaker, " 称（", ...joinNames(via, "、", " 和 "), " 转述）"],
  held: (speaker, via) =>
    via.length === 0
      ? [speaker, " 认为："]
      : [speaker, " 认为（", ...joinNames(via, "、", " 和 "), " 转述）："],
  dateInferred: "日期为推断",
  datesInferred: "以上日期均为推断",
  newestSource: (date, notes) => `最新：${date}${notes.length === 0 ? "" : `（${notes.join("，")}）`}`,
  age: ({ count, unit, isExact }) => {
    if (count === 0) return { year: "今年", month: "本月", day: "今天" }[unit];
    if (!isExact && count === 1 && unit !== "day") return { year: "去年", month: "上个月" }[unit];
    return `${isExact ? "" : "约 "}${count} ${{ year: "年", month: "个月", day: "天" }[unit]}前`;
  },
  due: (kind, date) =>
    kind === "target" ? `目标期限：${date}` : kind === "estimate" ? `估计对应：${date}` : `期限：${date}`,
  outcomeUnknown: "来源中没有最终结果",
  inferenceBySource: (publisher) => `${publisher} 的推断：`,
  inferenceByUs: "我们的推断：",
  list: (parts) => parts.join("，"),
  period: (period) => `对应 ${period}`,
  asOf: (date) => `截至 ${date}`,
  place: (paragraph, heading) =>
    heading === null ? [`第 ${paragraph} 段`] : ["“", heading, `”一节，第 ${paragraph} 段`],
  archivedCopy: "存档",
  units: { percent: "百分比", "percent/year": "年均百分比", times: "倍", years: "年", days: "天" },
  scale: (units) =>
    units.length === 1
      ? `条形均从零起，按同一尺度绘制（${units[0]}）。`
      : `条形均从零起，每种单位各用一个尺度（${units.join("；")}）。`,
  sideClaims: (count) => (count === 1 ? "所依据的说法" : `所依据的 ${count} 条说法`),
  claimActs: "复制此说法，或报告其中的错误",
  copy: "复制",
  copyMarkdown: "复制为 Markdown",
  reportError: "报告错误",
  copied: "已连同出处一起复制。",
  copiedMarkdown: "已连同出处一起复制为 Markdown。",
  copyFailed: "浏览器未允许复制。",
  reported: (issues) =>
    issues === null
      ? "错误报告已复制。请写明错在哪里，并在您获取 Sinogloss 的代码仓库中提交 issue。"
      : `错误报告已复制。请写明错在哪里，并发送至 ${issues}。`,
  lookedUp: (query) => `“${query}”的查询结果`,
  nothingKnown: (query) => `知识库中没有名为“${query}”的条目。`,
  nearestNames: "最接近的名称",
  searchLibrary: (query) => `在文库中搜索“${query}”`,
  wholeRecord: "完整条目",
  cardFailed: "这张卡片暂时无法打开，请稍后再试。",
  cite: {
    gap: "",
    estimated: (speaker, via) =>
      via.length === 0
        ? ["据 ", speaker, " 估计："]
        : ["据 ", speaker, " 估计（", ...joinNames(via, "、", " 和 "), " 转述）："],
    standing: (parts) => `（${parts.join("；")}）`,
    aside: (text) => `（${text}）`,
    attribution: (parts) => `——${parts.join("，")}。`,
    figure: (of, amount, meta) => `${of}：${amount}（${meta}）`,
    figures: (list) => `数字：${list.join("；")}。`,
    amounts: (list) => `${list.join("；")}。`,
    title: (title) => `《${title}》`,
    sources: (list) => `来源：${list.join("；")}。`,
    label: (name) => `${name}：`,
    source: "来源",
  },
  report: {
    heading: "Sinogloss 的一条说法有误",
    claim: "说法：",
    entity: "条目：",
    text: "内容：",
    source: "来源：",
    knowledgeBase: "知识库：",
    extension: "Sinogloss：",
    remark: "错在哪里：",
  },
};
