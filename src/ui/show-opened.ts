/**
 * The `ref` of what a button opens below itself: as far into view as it lacks, clear of the fade that `scroll-padding`
 * keeps. Opened below the edge it would look as if nothing had come of the press.
 */
export function showOpened(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
