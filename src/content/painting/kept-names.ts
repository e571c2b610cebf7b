import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../core/model/highlight.ts";

/** The name a highlight is registered under; content.css has a rule for each. A page can read it: it is neutral. */
export function keptName(colour: HighlightColour, status: "anchored" | "moved"): string {
  return `kept-${HIGHLIGHT_COLOURS.indexOf(colour) + 1}${status === "moved" ? "-moved" : ""}`;
}

/** Every name a highlight may be registered under. */
export const KEPT_NAMES: readonly string[] = HIGHLIGHT_COLOURS.flatMap((colour) => [
  keptName(colour, "anchored"),
  keptName(colour, "moved"),
]);
