import type { ComponentChildren } from "preact";
import { useModal } from "./use-modal.ts";

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

/** A modal dialog with a title. */
export function ModalDialog({ title, close, children, role = "dialog" }: ModalDialogProps) {
  return (
    <dialog {...useModal(close)} class="modal" role={role} aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID}>{title}</h2>
      {children}
    </dialog>
  );
}
