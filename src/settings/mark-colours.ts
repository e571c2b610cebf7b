import type { MarkGroup } from "../core/model/entity.ts";
import type { Palette, Underline } from "./settings.ts";

/** A palette's colour for each group, as CSS has it. */
type PaletteColours = Readonly<Record<MarkGroup, string>>;

function always(colour: string): PaletteColours {
  return {
    authority: colour,
    rule: colour,
    organisation: colour,
    person: colour,
    event: colour,
    topic: colour,
  };
}

/**
 * The colours of marks on pages: marks.css paints with them, and the settings page draws its samples in them. But for
 * the page's own they are fixed, and each has a contrast of at least 3 : 1 (WCAG 1.4.11) to white and to the grounds of
 * dark pages alike. The six of `groups` are set as far apart as that leaves room for, also for readers who see two
 * primary colours only: eight hundredths in Oklab and more.
 */
export const MARK_COLOURS: Readonly<Record<Palette, PaletteColours>> = {
  text: always("currentcolor"),
  blue: always("#2f7fd6"),
  rust: always("#c75c20"),
  groups: {
    authority: "#4c94ec",
    rule: "#8948d9",
    organisation: "#257b62",
    person: "#f438a6",
    event: "#d22213",
    topic: "#b38a50",
  },
};

/** How thick a line is, in CSS pixels: a hue shows on one of some width only. */
export function markThickness(underline: Underline, palette: Palette): number {
  return (underline === "thick" ? 2 : 1) + (palette === "text" ? 0 : 1);
}
