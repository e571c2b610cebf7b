import type { EntityRef } from "../core/model/ids.ts";

/** An entity a frame names, and how often. */
export interface PageEntity {
  readonly entity: EntityRef;
  /** Mentions a reader can see, at least 1. */
  readonly count: number;
}

/** What one frame has to say about its page. */
export interface FrameSummary {
  /** `off`: the reader switched this site off. `reading`: the first pass over the page is still going on. */
  readonly state: "off" | "reading" | "ready";
  /** In the order of first mention. */
  readonly entities: readonly PageEntity[];
}

/**
 * What extension pages and the background may ask of a frame's content script (see call-content.ts).
 * Every argument and reply is JSON-safe.
 */
export interface ContentApi {
  /** What this frame names. */
  describeFrame(): FrameSummary;
  /** Scrolls to the next visible mention of an entity and flashes it; false if the frame has none. */
  jumpTo(entity: EntityRef): boolean;
  /** Starts walking this frame's mentions by keyboard, or goes on to the next; false if it has none. */
  walkMentions(): boolean;
}
