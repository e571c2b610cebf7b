/**
 * How often the registry is looked at, in milliseconds. A page can clear it without a trace; looking costs microseconds,
 * and two seconds without underlines is no loss.
 */
const LOOK_MS = 2000;

/** A page that clears the registry again and again wins after this many times: a tug of war would cost its reader. */
const MAX_RESTORES = 30;

/** What is kept up. */
export interface MarkKeeping {
  /** Has what was hidden and is no more painted soon. */
  paintRevealed(): void;
  /** Repaints what is missing; true if something was. */
  restore(): boolean;
  onHeartbeat(): void;
}

/** Looks after the marks of a visible page until the signal aborts. */
export function keepMarks({ paintRevealed, restore, onHeartbeat }: MarkKeeping, signal: AbortSignal): void {
  let restores = 0;
  const look = () => {
    if (document.visibilityState !== "visible") return;
    onHeartbeat();
    if (signal.aborted) return;
    paintRevealed();
    if (restores < MAX_RESTORES && restore()) restores += 1;
  };
  // What opens text that was there before: <details>, tabs, menus, and whatever opens slowly.
  for (const type of ["toggle", "click", "transitionend", "animationend"]) {
    document.addEventListener(type, paintRevealed, { capture: true, passive: true, signal });
  }
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}
