import type { Highlight, HighlightTarget } from "../model/highlight.ts";
import { entityKey } from "../model/ids.ts";

/** Whether two lists hold the same texts in the same order. */
export function isSameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** Whether two targets are the same to the letter. */
export function isSameTarget(one: HighlightTarget, other: HighlightTarget): boolean {
  return isSameTexts(targetTexts(one), targetTexts(other));
}

/** Whether two highlights say the same, whatever they are called and whenever they came to say it. */
export function isSameContent(one: Highlight, other: Highlight): boolean {
  return isSameTexts(contentTexts(one), contentTexts(other));
}

/** All that a reader or the page has put into a highlight, in a fixed order. */
export function contentTexts({ page, target, colour, note, tags, entities }: Highlight): readonly string[] {
  return [
    page.url,
    page.title,
    page.lang ?? "",
    ...counted(page.keys),
    ...targetTexts(target),
    colour,
    note,
    ...counted(tags),
    ...entities.map(entityKey),
  ];
}

function targetTexts({ quote, position, shadowHosts }: HighlightTarget): readonly string[] {
  return [
    quote.exact,
    quote.prefix,
    quote.suffix,
    `${position.start}`,
    `${position.end}`,
    ...counted(shadowHosts),
  ];
}

/** A list with its length before it, so that two lists one after the other can't be read as two others. */
function counted(texts: readonly string[]): readonly string[] {
  return [`${texts.length}`, ...texts];
}
