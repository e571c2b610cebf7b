import { ownField } from "../../knowledge/own-field.ts";
import { cutTitle } from "../cut-title.ts";
import { HIGHLIGHT_LIMITS } from "../highlight-limits.ts";
import { tidyTags } from "../tidy-tags.ts";

/*
 * Ways of handling values of foreign files before they are parsed. What isn't as expected is handed on as it is, so that
 * the parser of highlights finds it and names the field.
 */

/** One value or a list of them, as a list; JSON-LD's `{"@list": […]}` too. Nothing gives an empty list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  const inner = ownField(value, "@list") ?? value;
  return Array.isArray(inner) ? inner : [inner];
}

/** A resource's address: itself where it is a text, its `id` where it is an object. */
export function addressOf(resource: unknown): unknown {
  return typeof resource === "string" ? resource : ownField(resource, "id");
}

/** Text as our own quotes are: every run of white space one space. */
export function collapseText(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
}

/** The end of what stands before a passage, as much as is kept; others may keep more. Missing is empty. */
export function readPrefix(value: unknown): unknown {
  const plain = collapseText(value ?? "");
  return typeof plain === "string" ? plain.slice(-HIGHLIGHT_LIMITS.mostContext) : plain;
}

/** The beginning of what stands after a passage. */
export function readSuffix(value: unknown): unknown {
  const plain = collapseText(value ?? "");
  return typeof plain === "string" ? plain.slice(0, HIGHLIGHT_LIMITS.mostContext) : plain;
}

/** A title on one line, cut with a sign; missing is empty. */
export function readTitle(value: unknown): unknown {
  const title = value ?? "";
  return typeof title === "string" ? cutTitle(title) : title;
}

/** Tags, tidied. */
export function readTags(values: readonly unknown[]): readonly unknown[] {
  return isTexts(values) ? tidyTags(values) : values;
}

/** A text, or the empty one: what a name is made of can't be walked into, it may be nested without end. */
export function textOrNothing(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Several texts as one, a paragraph each. */
export function joinTexts(values: readonly unknown[]): unknown {
  return isTexts(values) ? values.join("\n\n") : values.find((value) => typeof value !== "string");
}

function isTexts(values: readonly unknown[]): values is readonly string[] {
  return values.every((value) => typeof value === "string");
}
