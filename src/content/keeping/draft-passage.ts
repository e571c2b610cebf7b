import { findRefusal } from "../../core/highlights/find-refusal.ts";
import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import type { HighlightColour, HighlightDraft, Refusal } from "../../core/model/highlight.ts";
import type { HighlightKeeper } from "../highlighting/highlight-keeper.ts";
import type { SelectedPassage } from "../highlighting/highlight-ui.ts";
import { makeHighlightId } from "./make-highlight-id.ts";

/** A draft, or why there is none. */
export type PassageDraft =
  | { readonly kind: "draft"; readonly draft: HighlightDraft }
  | { readonly kind: "refused"; readonly reason: Refusal }
  /** The passage holds no visible text, or runs across roots. */
  | { readonly kind: "nothing" };

/** Hidden text and scripts between its ends may make a range longer than its passage, but not a hundred times. */
const HOPELESS = HIGHLIGHT_LIMITS.mostQuote * 100;

/** Describes a selected passage as it is to be kept. What is too long or too short is refused before it is sent. */
export async function draftPassage(
  passage: SelectedPassage,
  colour: HighlightColour,
  keeper: HighlightKeeper,
): Promise<PassageDraft> {
  if (passage.range.toString().length > HOPELESS) return { kind: "refused", reason: "quote-too-long" };
  const target = await keeper.describe(passage.range);
  if (!target) return { kind: "nothing" };
  const reason = findRefusal({ exact: target.quote.exact, note: "", tags: [] });
  if (reason) return { kind: "refused", reason };
  const draft: HighlightDraft = {
    id: makeHighlightId(),
    target,
    colour,
    note: "",
    tags: [],
    entities: passage.entities,
    title: document.title,
    lang: document.documentElement.lang || null,
    canonical: passage.canonical,
  };
  return { kind: "draft", draft };
}
