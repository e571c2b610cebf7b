/**
 * Changes of the page are collected this long before they are looked at, in milliseconds: text that streams in word by
 * word is then read a few times, not at every word.
 */
export const COLLECT_MS = 120;

/**
 * After a pass, the page has this many times its length to itself. A page that changes without end thus costs at most
 * a tenth of one core.
 */
export const REST_FACTOR = 9;

/** However long it took to choose what to mark, it is chosen anew after this at the latest, in milliseconds. */
export const LONGEST_REST_MS = 10_000;

/**
 * The first marks wait this long for the pass that finds them to end, in milliseconds: what is in view is then drawn in
 * one frame. To draw a large page between two slices takes longer than the second.
 */
export const FIRST_REST_MS = 32;
