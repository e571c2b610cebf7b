/** A stretch of a text: UTF-16 offsets, the end not included. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * W3C TextQuoteSelector: what a reader sees of the passage and of the text around it, every run of white space one
 * space, soft hyphens and their like left out.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  /** At least 32 visible characters where the page has them; more where the passage has twins on its page. */
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector: UTF-16 offsets into the root's textContent. */
export interface TextPositionSelector extends TextSpan {}

/** How a kept passage is described, so that it can be found again. */
export interface TextSelectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Why a kept passage has no place: it isn't there, stands there too often to choose, or the time was up. */
export type OrphanReason = "gone" | "ambiguous" | "deadline";

/**
 * What became of a kept passage. `anchored`: it stands there as it was kept, but for what a reader doesn't notice (see
 * ink-unit.ts). `moved`: its words changed (`found` has them as they are now), or all the text around them did.
 * `orphaned`: it wasn't found.
 */
export type AnchorResult =
  | { readonly status: "anchored"; readonly span: TextSpan }
  | { readonly status: "moved"; readonly span: TextSpan; readonly found: string }
  | { readonly status: "orphaned"; readonly reason: OrphanReason };
