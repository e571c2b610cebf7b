import type { AboutStrings } from "./about-strings.ts";
import { number } from "./counted-zh-hans.ts";

/** What the extension says about itself, in simplified Chinese. */
export const aboutZhHans: AboutStrings = {
  intro:
    "Sinogloss 解释有关中国网络政策的新闻中出现的机构、法律、规划、公司、人物和事件。它只在您自己的电脑上运行。",
  scope: "收录范围",
  scopeOf: (documents, publishers, from, to) =>
    `知识库取材于 ${number(documents)} 篇文章，出自 ${publishers}，发表时间为 ${from}至${to}。`,
  covers: [
    "这些文章所讲的中国网络政策：谁在行动，决定或起草了什么，目标是什么，旁人如何看待。",
    "英文和中文名称，因此两种语言的网页都能对照阅读。",
  ],
  coversNot: "未收录的内容",
  notCovered: [
    "晚于最新来源的任何事情。规划、目标或职务此后可能已有变化。",
    "来源没有讲到的内容。一个条目说法较少，并不说明它不重要。",
    "文章、法律和规划的全文：请通过链接查看。",
  ],
  numbers: "数字概览",
  counted: {
    entities: "条目",
    claims: "说法",
    figures: "数据",
    events: "有日期的事件",
    conflicts: "来源分歧",
    documents: "来源",
    opinions: "属于个人或机构观点的说法",
    inferences: "由其他说法推断得出并已注明的说法",
  },
  undated: (count, documents) =>
    count === documents
      ? "这些文章本身都没有确切的日期；各篇日期如何得出，见该来源的说明。"
      : `${number(documents)} 篇文章中有 ${number(count)} 篇的日期只能推断；推断依据见各来源。`,
  newest: "最新来源",
  newestIs: (title, publisher, dated) => ["“", title, "”，", publisher, `，${dated}`],
  newestHint: "此后发生的事情这里没有。",
  seeSources: "全部来源",
  method: {
    heading: "如何编写",
    paragraphs: [
      "每条说法只讲一件事，用我们自己的话写成，绝不超出来源的意思。它注明谁说的、何时说的、依据哪一段；每条都与该段的句子核对过。",
      "观点和估计始终注明出自何人。草案称为草案，目标称为目标；期限已过而来源未讲结果的，都会说明。",
      "来源之间有分歧时，各方并列，并尽可能说明原因。我们从不自行换算货币。",
      "来源没有明说的日期或结论，都标为推断，并附上理由。",
    ],
  },
  lookUp: {
    heading: "如何查询",
    paragraphs: [
      "在网页上：把指针停在带下划线的名称上；或选中任意文字，从右键菜单中选择“查询”。",
      "从工具栏：点击 Sinogloss 按钮，输入名称、缩写、中文或拼音。小的拼写错误也能识别。",
      "从地址栏：输入 sg，空格，再输入名称。",
      "在这里：搜索条目，或沿着关系从一个条目走到另一个。每个条目都有自己的地址，可以存为书签。",
    ],
  },
  keysLink: "快捷键及其修改方法",
  detect: {
    heading: "网页能察觉什么",
    paragraphs: [
      "网页能看到自己的一部分文字被登记为下划线或标注，因为浏览器会向网页公开这一点；首次打开卡片或工具栏之后，还能看到文档末尾多了一个元素，但读不到其中的内容。",
      "您在段落旁写笔记时，网页可能监听按键。如果不希望这样，请在文库中书写。",
    ],
  },
  privacy: {
    heading: "隐私概要",
    paragraphs: [
      "Sinogloss 不发出任何网络请求。您读过、搜过、保存过的内容都留在本机。没有账户，也没有统计。",
    ],
  },
  privacyLink: "保存了什么，如何清除",
  report: {
    heading: "发现错误？",
    paragraphs: ["每条说法末尾的“报告错误”会复制查找它所需的信息：编号、文字、来源和知识库的修订号。"],
  },
  reportTo: (address) => `请发送至 ${address}。`,
  reportNowhere: "请在您获取 Sinogloss 的代码仓库中提交 issue。",
  edition: "本版本",
  version: "版本",
  revision: "知识库",
  licence: "许可",
  licenceText: "MIT。文章归各出版方所有；我们只取用其中的事实和数据。",
};
