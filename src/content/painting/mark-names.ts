import type { MarkGroup } from "../../core/model/entity.ts";

/**
 * The names marks are registered under, one for each group of entities and style; content.css has a rule for each,
 * and nothing else decides what a mark looks like. A page can read these names, so they say nothing of us.
 */
export const MARK_NAMES: Readonly<Record<MarkGroup, string>> = {
  authority: "term-1-dotted-text",
  rule: "term-2-dotted-text",
  organisation: "term-3-dotted-text",
  person: "term-4-dotted-text",
  event: "term-5-dotted-text",
  topic: "term-6-dotted-text",
};

/** The mention or highlight a reader has just jumped to. */
export const FLASH_NAME = "term-flash";

/** Mentions that stand in a highlight, once more (see underline-kept.ts). */
export const KEPT_MARK_NAME = "term-0-dotted-text";
