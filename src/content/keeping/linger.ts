/** Long enough to read a sentence, decide and reach the button, in milliseconds. */
const LINGER = 20_000;

/** Calls back after 20 s in which nobody pointed at a frame or had the focus in it, unless the signal aborts first. */
export function linger(frame: HTMLElement, onOver: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // WCAG 2.2.1 and 1.4.13: nothing times out under the hand.
      if (frame.matches(":hover, :focus-within")) wait();
      else onOver();
    }, LINGER);
  };
  for (const type of ["pointerleave", "focusout"]) frame.addEventListener(type, wait, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  wait();
}
