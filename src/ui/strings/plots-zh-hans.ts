import type { PlotStrings } from "./plots-strings.ts";

/** The texts of timeline, figures and relations in simplified Chinese. */
export const plotZhHans: PlotStrings = {
  loading: "正在读取知识库……",
};
