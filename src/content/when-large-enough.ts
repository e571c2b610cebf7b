/** Frames smaller than this hold advertising pixels and buttons, not prose. */
const ROOM = "(min-width: 120px) and (min-height: 60px)";

/** As much of a window as tells its size. */
interface Frame {
  readonly top: unknown;
  matchMedia(query: string): EventTarget & { readonly matches: boolean };
}

/**
 * Resolves when the frame has room for prose: at once, or once it has grown; never once the signal has aborted. A tab's
 * own page always has.
 */
export function whenLargeEnough(frame: Frame, signal: AbortSignal): Promise<void> {
  // Asking for a size makes the browser lay the page out before its time.
  if (frame === frame.top) return Promise.resolve();
  // Not by `resize`: a frame in a process of its own may learn its size after its content script has started, and
  // Chromium (seen in 156) fires none where that is before its first layout.
  const room = frame.matchMedia(ROOM);
  return new Promise((resolve) => {
    if (room.matches) resolve();
    else room.addEventListener("change", () => resolve(), { once: true, signal });
  });
}
