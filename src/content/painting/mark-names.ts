import { MARK_GROUPS, type MarkGroup } from "../../core/model/entity.ts";
import { PALETTES, type Settings, UNDERLINES, type Underline } from "../../settings/settings.ts";

/** What marks look like. */
export type MarkStyle = Pick<Settings, "underline" | "palette">;

/**
 * The name marks are registered under, one for each group of entities and style; marks.css has rules for each, and
 * nothing else decides what a mark looks like. A page can read these names, so they say nothing of us.
 */
export function markName(group: MarkGroup, { underline, palette }: MarkStyle): string {
  return `term-${MARK_GROUPS.indexOf(group) + 1}-${underline}-${palette}`;
}

/** The same of mentions that stand in a highlight, once more (see underline-kept.ts). */
export function keptMarkName(underline: Underline): string {
  return `term-0-${underline}-text`;
}

/** Every name of keptMarkName's. */
export const KEPT_MARK_NAMES: readonly string[] = UNDERLINES.map(keptMarkName);

/** Every name a mention may be registered under. */
export const MARK_NAMES: readonly string[] = MARK_GROUPS.flatMap((group) =>
  UNDERLINES.flatMap((underline) => PALETTES.map((palette) => markName(group, { underline, palette }))),
).concat(KEPT_MARK_NAMES);

/** The mention or highlight a reader has just jumped to. */
export const FLASH_NAME = "term-flash";
