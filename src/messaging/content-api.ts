import type { Highlight, HighlightId, SightingStatus } from "../core/model/highlight.ts";
import type { EntityRef } from "../core/model/ids.ts";

/** An entity a frame names, and how often. */
export interface PageEntity {
  readonly entity: EntityRef;
  /** Mentions in text that is shown, marked or not, at least 1. */
  readonly count: number;
}

/** What one frame has to say about its page. */
export interface FrameSummary {
  /** `off`: the reader switched this site off. `reading`: the first pass over the page is still going on. */
  readonly state: "off" | "reading" | "ready";
  /** Most often named first. */
  readonly entities: readonly PageEntity[];
}

/** How a highlight of the page stands in one frame; `seeking` while the page may still be loading. */
export interface FrameHighlight {
  readonly highlight: Highlight;
  readonly status: SightingStatus | "seeking";
  /** The text found in the quote's place; null where it is the kept one, or nothing. */
  readonly found: string | null;
}

/**
 * What extension pages and the background may ask of a frame's content script (see call-content.ts).
 * Every argument and reply is JSON-safe.
 */
export interface ContentApi {
  /** What this frame names. */
  describeFrame(): Promise<FrameSummary>;
  /** Scrolls to the next visible mention of an entity and flashes it; false if the frame has none. */
  jumpTo(entity: EntityRef): boolean;
  /** Starts walking this frame's mentions by keyboard, or goes on to the next; false if it has none. */
  walkMentions(): boolean;
  /**
   * Looks up what is selected in this frame, and shows what is found beside it; false where nothing is selected. Where
   * nothing is drawn, the text: what the reader asks for outright is answered all the same, in the library.
   */
  lookUpSelection(): boolean | string;
  /** Keeps what is selected in this frame; false where nothing is that can be kept. */
  keepSelection(): boolean;
  describeHighlights(): readonly FrameHighlight[];
  /** Scrolls to a highlight and flashes it; false where it does not stand here. */
  showHighlight(id: HighlightId): boolean;
  /** Looks for an orphan again; `describeHighlights` tells the outcome. False where it is none of this frame's. */
  seekHighlight(id: HighlightId): boolean;
  /** Waits for the reader to select the passage an orphan belongs to; false where it is none of this frame's. */
  startReattach(id: HighlightId): boolean;
}
