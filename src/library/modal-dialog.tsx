import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ModalDialogProps {
  readonly title: string;
  /** Called for Escape too. */
  readonly close: () => void;
  readonly children: ComponentChildren;
  /** `alertdialog` where something is about to be lost. */
  readonly role?: "dialog" | "alertdialog";
}

/** One modal dialog is open at a time. */
const TITLE_ID = "dialog-title";

/** The browser's own modal dialog: it keeps the focus in, and gives it back to where it was. */
export function ModalDialog({ title, close, children, role = "dialog" }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken out: only closing gives the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      role={role}
      aria-labelledby={TITLE_ID}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={TITLE_ID}>{title}</h2>
      {children}
    </dialog>
  );
}
