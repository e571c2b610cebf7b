/** How long things wait while a reader points, in milliseconds. */
export interface HoverTiming {
  /**
   * From resting on a mention to its card. Short, it opens cards under a pointer that only passes by; drawing takes 50
   * to 200 ms more on a slow machine, the first card of a page included, whose bundle and worker start at
   * pointer-enter, behind this delay.
   */
  readonly dwell: number;
  /** From leaving the mention and the card to closing. */
  readonly leaveGrace: number;
}

/** Time to cross the gap between mention and card, or to come back after a slip. */
export const LEAVE_GRACE_MS = 300;
