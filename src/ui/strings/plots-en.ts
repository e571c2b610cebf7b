import type { PlotStrings } from "./plots-strings.ts";

/** The texts of timeline, figures and relations in English. */
export const plotEn: PlotStrings = {
  loading: "Reading the knowledge base …",
};
