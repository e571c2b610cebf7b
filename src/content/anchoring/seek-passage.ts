import { anchorSelectors } from "../../core/anchoring/anchor-selectors.ts";
import type { RootText } from "../../core/anchoring/root-text.ts";
import type { AnchorResult } from "../../core/anchoring/selectors.ts";
import type { HighlightTarget } from "../../core/model/highlight.ts";
import { rootAt, type TextRoot } from "./root-path.ts";
import { rangeOf } from "./text-map.ts";
import type { TextMaps } from "./text-maps.ts";

/** Where a passage stands now. */
export interface FoundPassage {
  readonly status: "anchored" | "moved";
  readonly range: Range;
  /** The text found in the quote's place; null where it is the kept one. */
  readonly found: string | null;
}

/** Where to look, and for how long. */
export interface SeekParts {
  readonly maps: TextMaps;
  /** The open shadow roots known so far. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Milliseconds of our own script for changed words; 0 to find unchanged ones only. */
  readonly patience: number;
}

/**
 * Looks for a passage, in steps: first in the root it was kept in, then in the document's text, then in every other
 * open root, where only unchanged words are believed.
 */
export function* seekPassage(
  target: HighlightTarget,
  { maps, shadowRoots, patience }: SeekParts,
): Generator<void, FoundPassage | null> {
  const home = rootAt(target.shadowHosts);
  const roots = new Set<TextRoot>([...(home ? [home] : []), document, ...shadowRoots]);
  let moved: FoundPassage | null = null;
  for (const root of roots) {
    const map = yield* maps.read(root);
    const isLikely = root === home || root === document;
    const result = yield* search(map.text, target, isLikely ? patience : 0);
    if (result.status === "orphaned") continue;
    const range = rangeOf(map, result.span);
    if (!range) continue;
    if (result.status === "anchored") return { status: "anchored", range, found: null };
    if (isLikely) moved ??= { status: "moved", range, found: result.found };
  }
  return moved;
}

/** Anchors with a deadline in the time of our own script: between its steps the page has its turn. */
function* search(text: RootText, target: HighlightTarget, patience: number): Generator<void, AnchorResult> {
  let spent = 0;
  let since = 0;
  const isTimeUp = () => spent + performance.now() - since > patience;
  const work = anchorSelectors(text, target, { isTimeUp });
  for (;;) {
    since = performance.now();
    const step = work.next();
    if (step.done) return step.value;
    spent += performance.now() - since;
    yield;
  }
}
