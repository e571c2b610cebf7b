/** Frames smaller than this hold advertising pixels and buttons, not prose. */
const ROOM = "(min-width: 120px) and (min-height: 60px)";

/** As much of a window as tells its size. */
interface Frame extends EventTarget {
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
  const room = frame.matchMedia(ROOM);
  return new Promise((resolve) => {
    const isLarge = new AbortController();
    const check = () => {
      if (!room.matches) return;
      isLarge.abort();
      resolve();
    };
    // A frame in a process of its own may learn its size after its content script has started. Chromium (seen in 156)
    // tells by no `resize` where that is before the first layout, and of no `change` while the frame is out of sight.
    const options = { signal: AbortSignal.any([signal, isLarge.signal]) };
    frame.addEventListener("resize", check, options);
    room.addEventListener("change", check, options);
    check();
  });
}
