import { useState } from "preact/hooks";
import type { Highlight } from "../../core/model/highlight.ts";
import type { ExportForm } from "../acts/library-acts.ts";
import { ModalDialog } from "../controls/modal-dialog.tsx";
import type { LibraryView } from "../library-view.ts";

const FORMS: readonly ExportForm[] = ["json", "markdown", "csv", "html"];

/** Which highlights could be meant by an export, the likeliest first; an empty scope is not offered. */
export interface ExportScope {
  readonly name: "all" | "found" | "selected";
  readonly highlights: readonly Highlight[];
}

interface ExportDialogProps {
  readonly view: LibraryView;
  readonly scopes: readonly ExportScope[];
  readonly save: (highlights: readonly Highlight[], form: ExportForm) => void;
  readonly close: () => void;
}

/** Asks what to export and in which form. */
export function ExportDialog({ view, scopes, save, close }: ExportDialogProps) {
  const words = view.words.data;
  const [scope, setScope] = useState(scopes[0]);
  const [form, setForm] = useState<ExportForm>("json");
  return (
    <ModalDialog title={words.exportHeading} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (scope) save(scope.highlights, form);
          close();
        }}
      >
        <fieldset class="choices">
          <legend>{words.exportWhat}</legend>
          {scopes.map((each) => (
            <label key={each.name} class="choice">
              <input type="radio" name="scope" checked={each === scope} onChange={() => setScope(each)} />
              {words.exportScopes[each.name](each.highlights.length)}
            </label>
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend>{words.exportForm}</legend>
          {FORMS.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="form" checked={each === form} onChange={() => setForm(each)} />
              <span>
                {words.exportForms[each].name}
                <small>{words.exportForms[each].hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <p class="dialog-ways">
          <button type="button" class="button" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" disabled={!scope || scope.highlights.length === 0}>
            {words.save}
          </button>
        </p>
      </form>
    </ModalDialog>
  );
}
