import type { RootText } from "./root-text.ts";
import type { TextSpan } from "./selectors.ts";
import { visibleStretches } from "./visible-stretches.ts";

/** Soft hyphens and their like; not the joiners, which letters and emoji are made with. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** What a reader sees of a stretch of a root's text: each run of white space one space, nothing that is hidden. */
export function visibleText({ raw, hidden }: RootText, span: TextSpan): string {
  let seen = "";
  for (const { start, end } of visibleStretches(span.end, hidden, span.start)) seen += raw.slice(start, end);
  return seen.replace(INVISIBLE, "").replace(/\s+/g, " ");
}
