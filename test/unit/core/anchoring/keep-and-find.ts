import { anchorSelectors } from "../../../../src/core/anchoring/anchor-selectors.ts";
import { describeTarget } from "../../../../src/core/anchoring/describe-target.ts";
import { type RootText, readRootText } from "../../../../src/core/anchoring/root-text.ts";
import type { AnchorResult, TextSelectors, TextSpan } from "../../../../src/core/anchoring/selectors.ts";

/** Finds a passage without a deadline. */
export function find(text: RootText, selectors: TextSelectors, isTimeUp = () => false): AnchorResult {
  const work = anchorSelectors(text, selectors, { isTimeUp });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The span of the passage between square brackets, and the text without them. */
export function readMarked(marked: string): { readonly text: string; readonly span: TextSpan } {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace("[", "").replace("]", ""), span: { start, end } };
}

/** Keeps the passage between square brackets. */
export function keep(marked: string): TextSelectors {
  const { text, span } = readMarked(marked);
  const selectors = describeTarget(readRootText(text, []), span);
  if (selectors === null) throw new Error("There is nothing to see in the passage");
  return selectors;
}

/** What became of a passage on another page, in a word and the text found: `moved: the new words`. */
export function tell(kept: string, page: string): string {
  const result = find(readRootText(page, []), keep(kept));
  if (result.status === "orphaned") return `orphaned: ${result.reason}`;
  return `${result.status}: ${page.slice(result.span.start, result.span.end)}`;
}
