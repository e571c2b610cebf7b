import type { Point } from "../../core/placement/rectangle.ts";
import type { HighlightCardListener } from "../highlighting/highlight-ui.ts";
import type { HoverParts } from "./hover-controller.ts";
import type { HoverTarget, PageTarget } from "./hover-target.ts";

/*
 * The seam between content.js, which reads and paints, and hovering.js, which turns pointer, taps and keys into cards.
 * hovering.js comes with the first mark or highlight of a frame: most pages have none, and do without it.
 */

/** What hovering works with. */
export interface HoveringParts extends Omit<HoverParts, "onWalk" | "onClosed"> {
  /** The marks and highlights of the frame, in no particular order. */
  readonly targets: () => readonly PageTarget[];
  /** What may lie over a character of a text node, the foremost first. */
  readonly targetsAt: (node: Text, offset: number) => readonly (PageTarget | null)[];
  /** Hears of the open shadow roots around the pointer. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Whether an event came from inside anything of ours. */
  readonly owns: (event: Event) => boolean;
  /** Where the pointer was seen last: it may rest on a name by the time hovering.js comes. */
  readonly lastPointer: () => Point | null;
}

/** Cards by pointer, tap and key in one frame. */
export interface Hovering {
  /** Opens a card at once. */
  open(target: HoverTarget): void;
  /** Walks to the next mention or highlight by keyboard, or starts to. */
  walk(): void;
  /** What the reader does with a highlight's card. */
  readonly highlightListener: HighlightCardListener;
}

/** Builds the hovering of a frame, until the signal aborts. */
export type CreateHovering = (parts: HoveringParts, signal: AbortSignal) => Hovering;

/** Where the bundle leaves its factory in the isolated world that all our bundles share. */
export const HOVERING_KEY = "sinoglossHovering";

/** Called by hovering.js. */
export function offerHovering(create: CreateHovering): void {
  Reflect.set(globalThis, HOVERING_KEY, create);
}
