import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import { ModalDialog } from "../controls/modal-dialog.tsx";
import type { LibraryView } from "../library-view.ts";

interface EraseDialogProps {
  readonly view: LibraryView;
  readonly kept: readonly KeptHighlight[];
  readonly erase: () => void;
  readonly openExport: () => void;
  readonly close: () => void;
}

/** The last question before everything goes: what would go, and the way to a copy of it. */
export function EraseDialog({ view, kept, erase, openExport, close }: EraseDialogProps) {
  const words = view.words.data;
  const highlights = kept.map(({ highlight }) => highlight);
  const counts = {
    highlights: highlights.length,
    notes: highlights.filter(({ note }) => note !== "").length,
    articles: new Set(highlights.map(({ page }) => page.keys[0])).size,
  };
  return (
    <ModalDialog title={words.eraseTitle} close={close} role="alertdialog">
      <p>{words.eraseNumbers(counts)}</p>
      <p>
        <strong>{words.eraseForGood}</strong>
      </p>
      <p class="dialog-ways">
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
        {highlights.length > 0 && (
          <button type="button" class="button" onClick={openExport}>
            {words.exportFirst}
          </button>
        )}
        <button type="button" class="button primary danger" onClick={erase}>
          {words.eraseConfirm}
        </button>
      </p>
    </ModalDialog>
  );
}
