import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What makes a `<dialog>` modal for as long as it is drawn. */
export interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: Event) => void;
}

/**
 * The browser's own modal dialog: it keeps the focus in, and gives it back to where it was. `onEscape` decides what
 * Escape does.
 */
export function useModal(onEscape: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closed before it is taken out: only closing gives the focus back.
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault();
      onEscape();
    },
  };
}
