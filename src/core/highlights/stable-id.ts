import type { HighlightId } from "../model/highlight.ts";

/**
 * Makes an id out of texts: the same texts, the same id, wherever and whenever. For what comes in from files, so that
 * a file read twice doesn't double what it brings. The form is a UUID of version 8, which is for ids of one's own making
 * (RFC 9562). Not safe against somebody who looks for two texts with one id; such a file only harms its own records.
 */
export function stableId(...texts: readonly string[]): HighlightId {
  const whole = JSON.stringify(texts);
  const lanes = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667].map((seed) => hashOf(whole, seed));
  const hex = lanes.map((lane) => lane.toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  return id as HighlightId;
}

/** A 32-bit hash: multiplication and shifts by the constants of MurmurHash3, one lane for each seed. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
