import type { TextSelectors } from "../anchoring/selectors.ts";
import type { Brand } from "../basics/brand.ts";
import type { EntityRef } from "./ids.ts";

/** Names a highlight: a UUID in lower case, made where the passage is kept, so that a save asked twice is one. */
export type HighlightId = Brand<string, "HighlightId">;

/** The colours a highlight can have, in the order they are offered. */
export const HIGHLIGHT_COLOURS = ["yellow", "green", "blue", "pink", "purple"] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** The page a passage was kept on. */
export interface HighlightPage {
  /** The address as it was visited, without its fragment unless that is a route of the page (`#/…`). */
  readonly url: string;
  /**
   * The addresses the page is known by, normalised (core/highlights/page-address.ts), at least one: `url`'s own first,
   * then those of its canonical and AMP forms where they are safe to believe.
   */
  readonly keys: readonly [string, ...string[]];
  /** Empty where the page has none. */
  readonly title: string;
  /** The language the page declares, BCP 47; null where it declares none. */
  readonly lang: string | null;
}

/** What a highlight points at (W3C: the annotation's target). */
export interface HighlightTarget extends TextSelectors {
  /**
   * The open shadow roots the passage stands in, from the outermost in, each as its host's tag name and its number
   * among the hosts of that name in its root, from 1 (`x-article:1`). Empty in the document's own text.
   */
  readonly shadowHosts: readonly string[];
}

/** A passage the reader kept. JSON-safe. Dates are ISO 8601 in UTC with milliseconds. */
export interface Highlight {
  readonly id: HighlightId;
  readonly page: HighlightPage;
  readonly target: HighlightTarget;
  readonly colour: HighlightColour;
  /** The reader's own words; empty for none. */
  readonly note: string;
  readonly tags: readonly string[];
  /** The entities the passage mentions, in the order of their first mention. */
  readonly entities: readonly EntityRef[];
  readonly created: string;
  /** When it was last changed; also names the version. */
  readonly modified: string;
  /**
   * The `modified` of the versions before this one, oldest first, the last 50 at most: what tells an older copy of
   * the same highlight from one that went another way.
   */
  readonly lineage: readonly string[];
  /** Set where two sides changed the same highlight: this is the one that lost, kept beside the other. */
  readonly variantOf: HighlightId | null;
}

/**
 * How a passage was found on its page. `anchored`: it stands there as it was kept. `moved`: found with other words,
 * or in other surroundings. `orphaned`: not found.
 */
export const SIGHTING_STATUSES = ["anchored", "moved", "orphaned"] as const;
export type SightingStatus = (typeof SIGHTING_STATUSES)[number];

/** What was last seen of a highlight on its page: kept apart from the highlight, which no page may rewrite. */
export interface Sighting {
  readonly id: HighlightId;
  readonly status: SightingStatus;
  /** The text found in its place; null where it is the kept one, or nothing. */
  readonly found: string | null;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}

/** A passage as a content script asks for it to be kept; the page's address is the background's to tell. */
export interface HighlightDraft {
  readonly id: HighlightId;
  readonly target: HighlightTarget;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  readonly entities: readonly EntityRef[];
  readonly title: string;
  readonly lang: string | null;
  /** What the page gives as its canonical address, unchecked; null if it gives none. */
  readonly canonical: string | null;
}

/** One field's change, with what the reader saw before it: a change made to something else is noticed by it. */
export interface FieldChange<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What a reader changes of a highlight; fields left out stay. */
export interface HighlightChanges {
  readonly colour?: FieldChange<HighlightColour>;
  readonly note?: FieldChange<string>;
  readonly tags?: FieldChange<readonly string[]>;
  /** Re-attached to another passage, by selecting it. */
  readonly target?: FieldChange<HighlightTarget>;
}

/** Why a highlight was not written; what was there stays as it was. */
export const REFUSALS = [
  /** A private window, and the reader has not asked to keep it all the same. */
  "private-window",
  /** The page has no address one could come back to. */
  "no-address",
  "address-too-long",
  "quote-too-short",
  "quote-too-long",
  "note-too-long",
  "too-many-tags",
  "tag-too-long",
  /** No room on the disk. */
  "storage-full",
  /** Another tab holds the database in an older form. */
  "storage-blocked",
  "storage-failed",
  /** There is no such highlight any more. */
  "gone",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The outcome of a write, told only after its transaction is committed. */
export type WriteOutcome =
  | { readonly kind: "written"; readonly highlight: Highlight }
  /** Both sides had changed the same field: the newer write is kept beside the other, as `variant`. */
  | { readonly kind: "kept-both"; readonly highlight: Highlight; readonly variant: Highlight }
  | { readonly kind: "refused"; readonly reason: Refusal };
