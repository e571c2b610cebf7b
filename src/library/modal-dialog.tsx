import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface ModalDialogProps {
  readonly title: string;
  /** Called for Escape too. */
  readonly close: () => void;
  readonly children: ComponentChildren;
  /** `alertdialog` where something is about to be lost. */
  readonly role?: "dialog" | "alertdialog";
}

/** The browser's own modal dialog: it keeps the focus in, and gives it back to where it was. */
export function ModalDialog({ title, close, children, role = "dialog" }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
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
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
