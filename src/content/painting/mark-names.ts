import { MARK_GROUPS, type MarkGroup } from "../../core/model/entity.ts";
import { PALETTES, type Settings, UNDERLINES } from "../../settings/settings.ts";

/** What marks look like. */
export type MarkStyle = Pick<Settings, "underline" | "palette">;

/**
 * The name marks are registered under, one for each group of entities and style; marks.css has rules for each, and
 * nothing else decides what a mark looks like. A page can read these names, so they say nothing of us.
 */
export function markName(group: MarkGroup, style: MarkStyle): string {
  return nameOf(MARK_GROUPS.indexOf(group) + 1, style);
}

/** The same of mentions that stand in a highlight, once more (see underline-kept.ts). */
export function keptMarkName(style: MarkStyle): string {
  return nameOf(0, style);
}

function nameOf(group: number, { underline, palette }: MarkStyle): string {
  return `term-${group}-${underline}-${palette}`;
}

const STYLES: readonly MarkStyle[] = UNDERLINES.flatMap((underline) =>
  PALETTES.map((palette) => ({ underline, palette })),
);

/** Every name a mention may be registered under. */
export const MARK_NAMES: readonly string[] = [
  ...STYLES.map(keptMarkName),
  ...MARK_GROUPS.flatMap((group) => STYLES.map((style) => markName(group, style))),
];

/** Mentions in drawings, where a browser paints no underline (see paint-form.ts). */
export const DRAWN_NAME = "term-drawn";

/** The mention or highlight a reader has just jumped to. */
export const FLASH_NAME = "term-flash";
