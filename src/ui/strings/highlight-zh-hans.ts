import { number } from "./counted-zh-hans.ts";
import type { HighlightStrings } from "./highlight-strings.ts";

const colours = { yellow: "黄色", green: "绿色", blue: "蓝色", pink: "粉色", purple: "紫色" } as const;

/** What highlights are shown and kept with, in simplified Chinese. */
export const highlightZhHans: HighlightStrings = {
  language: "zh-Hans",
  colour: "颜色",
  colours,
  note: "笔记",
  noteHint: "用自己的话写下……",
  tags: "标签",
  tagHint: "添加标签……",
  knownTags: "用过的标签",
  removeTag: (tag) => `移除标签“${tag}”`,
  tagAdded: (tag) => `已添加标签“${tag}”`,
  tagRemoved: (tag) => `已移除标签“${tag}”`,
  mentions: "提到",
  statuses: { anchored: "原处", moved: "有变动", orphaned: "未找到", seeking: "正在查找……" },
  anchoredHint: "它仍在页面上，与您保存时一致。",
  rewordedHint: "页面上此处的文字已经改变。",
  displacedHint: "文字未变，但出现在不同的上下文中。",
  orphanedHint: "页面上已找不到这段文字。您保存的副本仍在。",
  keptWords: "您保存的",
  foundWords: "页面现在写的",
  showAll: "显示全文",
  showLess: "收起",

  toolbar: "保存这段文字",
  openToolbar: "保存这段文字……",
  keepIn: (colour) => `用${colours[colour]}保存`,
  keepWithNote: "保存并写笔记",
  keepWithTags: "保存并加标签",
  kept: "已保存",
  addNote: "笔记",
  addTags: "标签",
  undo: "撤销",
  done: "完成",
  cancel: "取消",
  close: "关闭",
  pin: "固定",
  unpin: "取消固定",

  card: "您的标注",
  keptOn: (date) => `保存于 ${date}`,
  walkHint: (position, total) => `第 ${position} 处，共 ${total} 处 · ← → 切换 · Esc 返回原处`,
  copyCitation: "复制并附引文出处",
  copyLink: "复制分享链接",
  copied: "已连同出处一起复制",
  linkCopied: "链接已复制",
  copyFailed: "浏览器未允许复制。",
  remove: "删除",
  openLibrary: "在文库中打开",

  removed: "标注已删除",
  restored: "标注已恢复",
  notKept: "这段文字不再保存",
  noteSaved: "笔记已保存",
  tagsSaved: "标签已保存",
  colourSaved: "颜色已更改",
  changedBack: "已改回",
  keptBoth: "这条标注在别处也有改动。两个版本都已保留：此处显示的是另一个版本，您的版本存放在它旁边。",
  undoLapsed: "已过了可以撤销的时间。",
  evenPrivate: "仍然保存这一条",
  nothingToKeep: "所选内容中没有可以保存的文字。",
  noAnswer: "Sinogloss 没有回应，因此未作任何更改。请重新加载页面后再试。",
  refusal: (reason, numbers) => {
    switch (reason) {
      case "private-window":
        return "这是隐私窗口；除非您要求，否则这里不保存任何内容。";
      case "no-address":
        return "此页面没有可供返回的地址，因此无法保存其中的文字。";
      case "address-too-long":
        return `此页面的地址超过 ${number(numbers.mostAddress)} 个字符，过长而无法保存。`;
      case "quote-too-short":
        return `请至少选择 ${number(numbers.leastQuote)} 个字符：单个字符日后无法找回。`;
      case "quote-too-long":
        return `所选文字超过 ${number(numbers.mostQuote)} 个字符。请分成几段保存。`;
      case "note-too-long":
        return `笔记最多 ${number(numbers.mostNote)} 个字符。这条过长，未能保存。`;
      case "too-many-tags":
        return `每条标注最多 ${number(numbers.mostTags)} 个标签。这次超出，未能保存。`;
      case "tag-too-long":
        return `标签最多 ${number(numbers.mostTag)} 个字符。这个过长，未能保存。`;
      case "storage-full":
        return "磁盘空间已满，未能保存。此前保存的内容仍在。";
      case "storage-blocked":
        return "另一个标签页仍在使用旧版 Sinogloss。请关闭或重新加载它，然后再试。";
      case "storage-failed":
        return "浏览器未能保存。此前保存的内容仍在。";
      case "gone":
        return "这条标注已在此期间被删除。";
    }
  },

  reattachPrompt: "请选择这条标注所属的文字",
  reattachHere: "重新定位到此处",
  reattachWaiting: "尚未选择任何文字",
  reattached: "标注已重新定位",
};
