/** What the mark that ends a span is called, after the span's own name. */
export const SPAN_END = " ends";

/**
 * Runs work between two marks of the page's `performance`, which a trace tells with the processor's time: on a busy
 * machine the clock tells of the neighbours.
 */
export function span(name: string, work: () => void): void {
  performance.mark(name);
  work();
  performance.mark(name + SPAN_END);
}
