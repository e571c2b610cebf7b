import type { MarkStrings, RejectedPlace } from "./mark-strings.ts";

/** The same in simplified Chinese. */
export const markZhHans: MarkStrings = {
  why: (name, { reason, words, distance }) => {
    const [first = ""] = words;
    switch (reason) {
      case "unambiguous":
        return `标记原因：“${name}”只有一种所指。`;
      case "expanded":
        return `标记原因：${whereIs(distance)}写出了“${name}”的全称“${first}”。`;
      case "named":
        return `标记原因：${whereIs(distance)}也提到了“${first}”。`;
      case "context": {
        const said = words.map((word) => `“${word}”`).join("");
        if (said === "") return "标记原因：符合上下文。";
        return `标记原因：${distance === 0 ? "附近" : whereIs(distance)}有${said}等字样。`;
      }
    }
  },
  reject: "不再标记此名称",
  place: (place) => ({ page: "在本页", site: `在 ${siteOf(place)}`, everywhere: "在所有网页" })[place.kind],
  rejected: (name, place) => {
    const where = { page: "本页", site: ` ${siteOf(place)} `, everywhere: "所有网页" };
    return `已不再在${where[place.kind]}上标记“${name}”。`;
  },
  rejectedForNow: (name) => `离开本页之前，不再标记“${name}”。`,
  dropped: (most) => `此类选择已满 ${most} 项，最早的一项已移除。`,
  rejectFailed: "未能保存，请再试一次。",
  markedAgain: (name) => `已重新标记“${name}”。`,
};

function whereIs(distance: number | null): string {
  if (distance === null) return "本页";
  if (distance === 0) return "本段";
  const count = Math.abs(distance);
  if (count > 9) return distance < 0 ? "上文较远处" : "下文较远处";
  const side = distance < 0 ? "上" : "下";
  return count === 1 ? `${side}一段` : `往${side}第 ${count} 段`;
}

function siteOf(place: RejectedPlace): string {
  return (place.kind === "site" && place.host) || "本地文件";
}
