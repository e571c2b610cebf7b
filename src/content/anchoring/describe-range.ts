import { describeTarget } from "../../core/anchoring/describe-target.ts";
import { inkIndex, rawSpan } from "../../core/anchoring/root-text.ts";
import type { HighlightTarget } from "../../core/model/highlight.ts";
import { callOn } from "../plain-node.ts";
import { pathTo, type TextRoot } from "./root-path.ts";
import { rangeOf, spanOf } from "./text-map.ts";
import type { TextMaps } from "./text-maps.ts";

/** A passage as it is kept, and the range it covers: without the white space around it. */
export interface DescribedRange {
  readonly target: HighlightTarget;
  readonly range: Range;
}

/** Describes a range in steps; null where it holds no visible text, or runs across roots. */
export function* describeRange(range: AbstractRange, maps: TextMaps): Generator<void, DescribedRange | null> {
  const root = callOn(range.startContainer, "getRootNode");
  const shadowHosts = root === callOn(range.endContainer, "getRootNode") ? pathTo(root) : null;
  if (!shadowHosts) return null;
  const map = yield* maps.read(root as TextRoot);
  const { start, end } = spanOf(map, range);
  const span = rawSpan(map.text, inkIndex(map.text, start), inkIndex(map.text, end));
  const selectors = describeTarget(map.text, span);
  const exact = rangeOf(map, span);
  return selectors && exact ? { target: { ...selectors, shadowHosts }, range: exact } : null;
}
