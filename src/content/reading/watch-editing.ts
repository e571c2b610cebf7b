import { propertyOf } from "../plain-node.ts";

/** What is done about text that becomes an editor's. */
export interface EditingListener {
  /** The reader has begun to write in an element, or may write in the whole document. */
  onStart(root: Node): void;
  /** The reader has left the element, or the document is no editor any more. */
  onEnd(root: Node): void;
}

/** Sees what pages make an editor of. */
export interface EditingWatch {
  /** Looks whether the document as a whole is an editor (`designMode`), which is no change: to be done now and then. */
  look(): void;
}

/**
 * Notices at once that the reader begins to write, and documents that are an editor as a whole. That an element becomes
 * an editor or is none any more is a change of the page (see watch-page.ts).
 */
export function watchEditing({ onStart, onEnd }: EditingListener, signal: AbortSignal): EditingWatch {
  const isWholeEditor = () => document.designMode === "on";
  let wasWholeEditor = isWholeEditor();
  const look = () => {
    const isOne = isWholeEditor();
    if (isOne) onStart(document);
    else if (wasWholeEditor) onEnd(document);
    wasWholeEditor = isOne;
  };
  const passive = { capture: true, passive: true, signal };
  const tell = (listener: (element: Element) => void) => (event: FocusEvent) => {
    look();
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && propertyOf(target, "isContentEditable")) listener(target);
  };
  document.addEventListener("focusin", tell(onStart), passive);
  document.addEventListener("focusout", tell(onEnd), passive);
  return { look };
}
