/** A selection that has not changed for so long is one, in milliseconds: one made by keys or touch grows step by step. */
const SETTLE_MS = 250;

/** What is done about selections. */
export interface SelectionListener {
  /** The selection has come to rest; `isAltHeld` while the reader holds that key. */
  onSelected(isAltHeld: boolean): void;
  /** Whether an event came from inside anything of ours. */
  owns(event: Event): boolean;
}

/** Watches for selections that are finished: the button let go, or the keys at rest. Never in the way of the page. */
export function watchSelection({ onSelected, owns }: SelectionListener, signal: AbortSignal): void {
  let isPressed = false;
  let isAltHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (delay: number, isTapped = false) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isPressed) onSelected(isTapped || isAltHeld);
    }, delay);
  };
  const listen = <Type extends keyof DocumentEventMap>(
    types: readonly Type[],
    listener: (event: DocumentEventMap[Type]) => void,
  ) => {
    for (const type of types)
      document.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  listen(["pointerdown"], (event) => {
    isPressed = event.pointerType !== "touch" && !owns(event);
  });
  listen(["pointerup", "pointercancel", "dragend"], (event) => {
    isPressed = false;
    isAltHeld = event.altKey;
    // The click that follows may take the selection away.
    if (!owns(event)) settle(0);
  });
  listen(["keydown", "keyup"], (event) => {
    isAltHeld = event.altKey;
    // A key that is only tapped may be up again before the timer.
    if (event.key === "Alt" && event.type === "keydown") settle(0, true);
  });
  listen(["selectionchange"], () => settle(SETTLE_MS));
  signal.addEventListener("abort", () => clearTimeout(timer));
}
