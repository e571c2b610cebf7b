import { propertyOf } from "../plain-node.ts";

/** What is done about text that becomes an editor's. */
export interface EditingListener {
  /** The reader has begun to write in an element. */
  onStart(element: Element): void;
  /** The reader has left it. */
  onEnd(element: Element): void;
}

/** Notices pages that turn text into an editor when it is clicked: there is no mutation of text to see. */
export function watchEditing({ onStart, onEnd }: EditingListener, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  const tell = (listener: (element: Element) => void) => (event: FocusEvent) => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && propertyOf(target, "isContentEditable")) listener(target);
  };
  document.addEventListener("focusin", tell(onStart), passive);
  document.addEventListener("focusout", tell(onEnd), passive);
}
