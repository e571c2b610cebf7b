import type { Highlight, HighlightId, HighlightTarget, Sighting } from "../../core/model/highlight.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";

/*
 * The seam between content.js and anchoring.js, which finds, paints and watches the reader's highlights in a frame.
 * anchoring.js comes on first need, like card.js, so content.js knows it by these types only.
 */

/** A highlight that stands on this page. Stays the same object while it stays where it is. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly status: "anchored" | "moved";
  /** The text found in the quote's place; null where it is the kept one. */
  readonly found: string | null;
  /** Live, in one root. */
  readonly range: Range;
  /** The boxes of its lines now, in CSS pixels of the viewport; empty where it is not laid out. */
  lines(): readonly DOMRect[];
}

/** The highlights of one frame: found, painted, kept while the page changes. */
export interface HighlightKeeper {
  /** Makes these the frame's highlights: finds and paints what is new, takes away what is not among them. */
  setHighlights(highlights: readonly Highlight[]): void;
  /** One that is new or changed: painted before the next frame where its passage stands as kept. */
  put(highlight: Highlight): void;
  remove(id: HighlightId): void;
  /** The highlight painted over a character of a text node: the one that starts last, where several do. */
  placedAt(node: Text, offset: number): PlacedHighlight | null;
  placed(id: HighlightId): PlacedHighlight | null;
  /** Those that stand on the page, in no particular order. */
  allPlaced(): readonly PlacedHighlight[];
  states(): readonly FrameHighlight[];
  /** Describes a range of this document as a target; null where it holds no visible text, or runs across roots. */
  describe(range: AbstractRange): Promise<HighlightTarget | null>;
  /** Looks for one again, with the patience of a reader who asked for it. */
  seek(id: HighlightId): Promise<FrameHighlight | null>;
  /** Whether they are painted: without paint they are found all the same. */
  setPainted(isPainted: boolean): void;
  /** Registers again what the page has taken out of the registry; true if something was missing. */
  restore(): boolean;
  /** The page has a new address, or text came late: looks again for what is not found. */
  pageChanged(): void;
}

/** What a keeper is built from. */
export interface HighlightKeeperParts {
  /** The open shadow roots known so far, nested ones included. */
  readonly shadowRoots: () => Iterable<ShadowRoot>;
  /**
   * Hears how highlights were found, when that is other than it was, no more at a time than one request may hold; false
   * where it could not be noted, and is to be told again.
   */
  readonly noteSightings: (sightings: readonly Sighting[]) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

/** Builds the keeper of a frame; when the signal aborts, its paint goes. */
export type CreateHighlightKeeper = (parts: HighlightKeeperParts, signal: AbortSignal) => HighlightKeeper;

/** Where the bundle leaves its factory in the isolated world that all our bundles share. */
export const HIGHLIGHT_KEEPER_KEY = "sinoglossHighlightKeeper";

/** Called by anchoring.js. */
export function offerHighlightKeeper(create: CreateHighlightKeeper): void {
  Reflect.set(globalThis, HIGHLIGHT_KEEPER_KEY, create);
}
