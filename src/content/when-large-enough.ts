/** Frames smaller than this, in CSS pixels, hold advertising pixels and buttons, not prose. */
const LEAST_FRAME = { width: 120, height: 60 };

/** As much of a window as its size takes. */
interface Frame extends EventTarget {
  readonly top: unknown;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/**
 * Resolves when the frame has room for prose: at once, or after a resize; never once the signal has aborted. A tab's own
 * page always has.
 */
export function whenLargeEnough(frame: Frame, signal: AbortSignal): Promise<void> {
  // Asking for a size makes the browser lay the page out before its time.
  if (frame === frame.top) return Promise.resolve();
  return new Promise((resolve) => {
    const isLarge = new AbortController();
    const check = () => {
      if (frame.innerWidth < LEAST_FRAME.width || frame.innerHeight < LEAST_FRAME.height) return;
      isLarge.abort();
      resolve();
    };
    frame.addEventListener("resize", check, { signal: AbortSignal.any([signal, isLarge.signal]) });
    check();
  });
}
