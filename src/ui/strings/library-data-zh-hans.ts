import { number } from "./counted-zh-hans.ts";
import type { LibraryDataStrings } from "./library-data-strings.ts";

/** Taking highlights out and in, privacy and settings, in simplified Chinese. */
export const libraryDataZhHans: LibraryDataStrings = {
  exportHeading: "导出",
  exportWhat: "导出哪些",
  exportScopes: {
    all: (count) => `全部 ${number(count)} 条标注`,
    found: (count) => `此处列出的 ${number(count)} 条`,
    selected: (count) => `所选的 ${number(count)} 条`,
  },
  exportForm: "格式",
  exportForms: {
    json: { name: "JSON-LD", hint: "网络标注的标准格式，可以无损地重新导入。" },
    markdown: { name: "Markdown", hint: "带出处的笔记，供 Obsidian 等编辑器使用。" },
    csv: { name: "CSV", hint: "供电子表格使用。" },
    html: { name: "HTML", hint: "可供阅读、打印或发送的网页。" },
  },
  save: "保存文件",
  exported: (count) => `已导出 ${number(count)} 条标注`,

  importLead:
    "从这里导出的 JSON-LD 文件或 Hypothesis 的导出文件中取回标注。更改之前，您会先看到将要更改什么。",
  chooseFile: "选择文件……",
  dropHere: "或拖放到这里",
  readingFile: (name) => `正在读取 ${name}……`,
  cancel: "取消",
  writing: "正在写入标注……",
  fileEmpty: (name) => `${name} 是空文件。未作任何更改。`,
  fileTooBig: (name, most) => `${name} 超过 ${most}，无法一次读入。未作任何更改。`,
  fileUnreadable: (name) => `${name} 不完整或已损坏，不是完整的 JSON 文件。未作任何更改。`,
  fileClosed: (name) => `浏览器无法读取 ${name}：选择之后它可能已被移动、删除或锁定。未作任何更改。`,
  fileUnknown: (name) => `${name} 既不是标注的 JSON-LD 文件，也不是 Hypothesis 的导出文件。未作任何更改。`,
  previewOf: (name) => `${name} 将带来的更改`,
  added: "新增",
  updated: "更新",
  unchanged: "已有且相同",
  bothChanged: "两边都有改动",
  bothChangedHint: "您的版本保持不变，文件中的版本并排保留。",
  broken: "无法读取",
  brokenHint: "这些记录会被略过，其余的都可以导入。",
  technicalDetail: "技术细节（英文）",
  problems: {
    "not-json": "不是 JSON。",
    "wrong-form": "格式未知。",
    "broken-off": "内容中断。",
    "broken-record": "不是 JSON。",
    "unknown-record": "不是已知格式的标注。",
    field: "有字段缺失或有误。",
    "no-quote": "是针对整个页面的笔记，没有对应的文字。",
    reply: "是对他人标注的回复。",
    "no-address": "所标注的内容没有网址。",
  },
  brokenOff: "文件在中途中断。中断之前的内容可以导入。",
  brokenRecord: (position, id) =>
    id === null ? `第 ${number(position)} 条记录` : `第 ${number(position)} 条记录（${id}）`,
  yours: "您的版本",
  theirs: "文件中的版本",
  andMore: (count) => `另有 ${number(count)} 条`,
  nothingToImport: "文件中没有您尚未拥有的内容。",
  emptyFile: "文件中没有任何标注。",
  doImport: (count) => `导入 ${number(count)} 条标注`,
  imported: (added, updated, keptBoth) =>
    [
      `新增 ${number(added)} 条标注`,
      updated > 0 ? `更新 ${number(updated)} 条` : "",
      keptBoth > 0 ? `两个版本都保留 ${number(keptBoth)} 条` : "",
    ]
      .filter((part) => part !== "")
      .join("，"),

  privacy: [
    {
      heading: "标注会透露什么",
      paragraphs: [
        "标注就是一份阅读记录：每条都包含一段原文、页面的地址和标题、您的笔记和标签，以及保存的时间。另外还记有：上次在页面上查找这段文字的时间、查找的结果，以及在那里找到的文字。能使用这个浏览器的人都能看到。",
        "它们只存放在这台电脑上、浏览器自己的存储空间里，没有加密。不会发送到任何地方：没有账户，也没有服务器。",
        "移除扩展时，浏览器会把它们连同备份一并删除。只有您导出的文件会留下。",
      ],
    },
    {
      heading: "网页能看到什么",
      paragraphs: [
        "网页可以得知自己的哪些文字被涂上了颜色：浏览器允许每个网页读取这份列表。它看不到您的其他标注，也看不到已写好的笔记和标签。您可以在某个网站上关闭显示，该网站的标注仍保留在文库中。",
        "在页面上的文字旁写笔记或标签时，网页可以监听您按下的键，正如它可以监听在页面上按下的所有键。如果不想让它知道，请在文库中书写。",
      ],
    },
    {
      heading: "隐私窗口",
      paragraphs: ["在隐私窗口中，除非您要求，否则不保存任何内容：可以每次要求，也可以在设置中一次选定。"],
    },
  ],
  storage: "存储空间",
  storageUsed: (used) => `Sinogloss 在这台电脑上占用 ${used}：包括标注、备份和知识库。`,
  storageUnknown: "浏览器没有说明占用了多少空间。",
  persistence: "避免被浏览器自动清理",
  persisted: "浏览器已承诺不会为腾出空间而清除这些数据。",
  notPersisted: "磁盘空间不足时，浏览器可能清除它没有承诺保留的数据。",
  askPersistence: "请求浏览器保留",
  persistenceRefused: "浏览器没有作出承诺。为安全起见，请不时导出。",
  backups: "备份",
  backupsHint:
    "保留最新状态，以及七天内每天一份。只有在标注损坏或丢失时才会使用；您删除的内容也会从备份中移除。",
  noBackups: "还没有备份。保存第一条标注后会生成第一份备份。",
  newestBackup: (date) => `最新状态，${date}`,
  backupsUnavailable: "此浏览器没有存放备份的地方。为安全起见，请不时导出。",
  unpainted: "不显示标注的网站",
  unpaintedHint: "在这些网站上，网页无从得知您保存了什么。",
  noUnpainted: "没有。",
  addSite: "网站地址",
  add: "添加",
  siteInvalid: "这不是网站。请写出它的名称，例如 news.example。",
  removeSite: (site) => `重新在 ${site} 上显示`,
  siteAdded: (site) => `不再在 ${site} 上显示标注`,
  siteRemoved: (site) => `重新在 ${site} 上显示标注`,
  eraseHeading: "全部清除",
  eraseHint: "删除所有标注、笔记和标签、所有备份，以及与之有关的记录。设置会保留。",
  erase: "全部清除……",
  eraseTitle: "要全部清除吗？",
  eraseNumbers: (counts) =>
    `来自 ${number(counts.articles)} 篇文章的 ${number(counts.highlights)} 条标注，其中 ${number(counts.notes)} 条带有笔记，以及所有备份。`,
  eraseForGood: "此操作无法撤销，清除后无法找回。",
  exportFirst: "先导出",
  eraseConfirm: "永久清除",
  erased: "已全部清除。",
  eraseFailed: "未能全部清除。请关闭文库的其他标签页后再试。",
  notices: "通知",
  restoredFromBackup: (date, count) =>
    `您的标注曾损坏或丢失，已从 ${date} 的备份恢复：${number(count)} 条标注。`,
  exportReminder: (count) =>
    `您已保存 ${number(count)} 条标注。它们只存放在这台电脑上；导出一份，电脑丢失时也不怕。`,
  exportNow: "导出",
  dismiss: "知道了",
};
