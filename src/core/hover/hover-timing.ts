/** How long things wait while a reader points, in milliseconds. */
export const HOVER_TIMING = {
  /**
   * From resting on a mention to its card. Shorter opens cards under a pointer that only passes by; the promise to
   * the reader is half a second, and a cold worker plus the card bundle (150 ms, typically) start at pointer-enter,
   * behind this delay.
   */
  dwell: 300,
  /** From leaving the mention and the card to closing: time to cross the gap, or to come back after a slip. */
  leaveGrace: 300,
} as const;
