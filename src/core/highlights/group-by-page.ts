import { compareTexts } from "../basics/compare-texts.ts";
import type { Highlight } from "../model/highlight.ts";

/** The highlights of one article. */
export interface PageGroup {
  /** In reading order. The first one's title and address stand for the article. */
  readonly highlights: readonly [Highlight, ...Highlight[]];
}

/** Groups highlights by article, the article begun first in front. */
export function groupByPage(highlights: readonly Highlight[]): readonly PageGroup[] {
  const groups = new Map<string, [Highlight, ...Highlight[]]>();
  for (const highlight of [...highlights].sort((one, other) => compareTexts(one.created, other.created))) {
    const key = highlight.page.keys[0];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [highlight]);
    else group.push(highlight);
  }
  return [...groups.values()].map((group) => ({
    highlights: group.sort((one, other) => one.target.position.start - other.target.position.start),
  }));
}
