import { INK_OF } from "./ink-unit.ts";
import type { TextSpan } from "./selectors.ts";
import { visibleStretches } from "./visible-stretches.ts";

/** A root's text prepared for anchoring: made once, shared by all highlights of a page. */
export interface RootText {
  /** The root's textContent. */
  readonly raw: string;
  /** Its ink (see ink-unit.ts), without what is hidden. */
  readonly ink: string;
  /** Stretches of `raw` that nobody sees (scripts, styles): sorted, apart from each other. */
  readonly hidden: readonly TextSpan[];
  /** The offset in `raw` of every STRIDE-th unit of `ink`. */
  readonly marks: Uint32Array;
}

/** Units of ink between two marks: the map takes a sixteenth of a byte a unit, and finding a place walks 64 units. */
const STRIDE = 64;
/** Units of text read between two yields: about half a millisecond. */
const CHUNK = 0x8000;
/** As many units as String.fromCharCode takes at once without a deep stack. */
const DECODED_AT_ONCE = 0x2000;

/** Prepares a root's text in one go. */
export function readRootText(raw: string, hidden: readonly TextSpan[]): RootText {
  const reading = readRootTextInSteps(raw, hidden);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Prepares a root's text, in steps of well under a millisecond. */
export function* readRootTextInSteps(raw: string, hidden: readonly TextSpan[]): Generator<void, RootText> {
  const parts: string[] = [];
  const marks = new Uint32Array(Math.ceil(raw.length / STRIDE));
  const units = new Uint16Array(Math.min(CHUNK, raw.length));
  let length = 0;
  for (const { start, end } of visibleStretches(raw.length, hidden)) {
    for (let from = start; from < end; from += CHUNK) {
      const span = { start: from, end: Math.min(end, from + CHUNK) };
      const count = readInk(raw, span, { units, marks, length });
      length += count;
      parts.push(decode(units.subarray(0, count)));
      yield;
    }
  }
  return { raw, hidden, ink: parts.join(""), marks: marks.subarray(0, Math.ceil(length / STRIDE)) };
}

/** What is being made of a text: the ink of the span at hand, the marks, and the units of ink before the span. */
interface Reading {
  readonly units: Uint16Array;
  readonly marks: Uint32Array;
  readonly length: number;
}

/** Reads a span's ink into `units`; gives their number. A loop of its own, since it runs over all of a page's text. */
function readInk(raw: string, { start, end }: TextSpan, { units, marks, length }: Reading): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = INK_OF[raw.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    const index = length + count;
    if (index % STRIDE === 0) marks[index / STRIDE] = at;
    units[count++] = unit;
  }
  return count;
}

function decode(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += DECODED_AT_ONCE) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + DECODED_AT_ONCE));
  }
  return text;
}

/** The ink of a text of which nothing is hidden. */
export function inkOf(text: string): string {
  return readRootText(text, []).ink;
}

/** The offset in `raw` of a unit of `ink`; the end of `raw` for the end of `ink`. */
export function rawOffset({ raw, ink, hidden, marks }: RootText, inkAt: number): number {
  if (inkAt >= ink.length) return raw.length;
  let left = inkAt % STRIDE;
  for (const { start, end } of visibleStretches(raw.length, hidden, marks[Math.floor(inkAt / STRIDE)])) {
    for (let at = start; at < end; at++) {
      if (INK_OF[raw.charCodeAt(at)] !== 0 && left-- === 0) return at;
    }
  }
  return raw.length;
}

/** How many units of ink stand before an offset in `raw`. */
export function inkIndex({ raw, hidden, marks }: RootText, rawAt: number): number {
  const stride = Math.max(0, countAtMost(marks, rawAt) - 1);
  let index = stride * STRIDE;
  for (const { start, end } of visibleStretches(Math.min(raw.length, rawAt), hidden, marks[stride])) {
    for (let at = start; at < end; at++) if (INK_OF[raw.charCodeAt(at)] !== 0) index++;
  }
  return index;
}

/** The stretch of `raw` that a stretch of ink covers, from its first sign to its last. */
export function rawSpan(text: RootText, start: number, end: number): TextSpan {
  const first = rawOffset(text, start);
  return { start: first, end: end > start ? rawOffset(text, end - 1) + 1 : first };
}

/** How many of the sorted numbers are no greater than a limit. */
function countAtMost(sorted: Uint32Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
