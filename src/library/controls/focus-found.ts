/** The id of the line that says how many a list has: every list that is narrowed has one, and it never goes. */
export const FOUND_LINE = "found";

/** Moves the focus to the line that says how many a list has, where what had it is about to go. */
export function focusFound(): void {
  document.getElementById(FOUND_LINE)?.focus({ preventScroll: true });
}
