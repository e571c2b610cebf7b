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
