/** How long things wait while a reader points, in milliseconds. */
export const HOVER_TIMING = {
  /**
   * From resting on a mention to its card. Shorter opens cards under a pointer that only passes by; longer breaks the
   * promise of half a second: drawing takes 50 to 200 ms more on a slow machine, the first card of a page included,
   * whose bundle and worker start at pointer-enter, behind this delay.
   */
  dwell: 250,
  /** From leaving the mention and the card to closing: time to cross the gap, or to come back after a slip. */
  leaveGrace: 300,
} as const;
