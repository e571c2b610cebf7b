import { useLayoutEffect, useRef } from "preact/hooks";
import type { Highlight } from "../../../core/model/highlight.ts";
import { ExternalIcon } from "../../../ui/icons.tsx";
import type { ListTasks } from "../../acts/list-tasks.ts";
import type { LibraryView } from "../../library-view.ts";

interface HighlightActionsProps {
  readonly highlight: Highlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
  readonly isEditing: boolean;
  readonly edit: () => void;
}

/** The buttons below a highlight. */
export function HighlightActions({ highlight, view, tasks, isEditing, edit }: HighlightActionsProps) {
  const { words, highlightStrings } = view;
  const link = tasks.shareLink(highlight);
  const editButton = useReturningFocus(isEditing);
  return (
    <fieldset class="item-actions">
      <legend class="unseen">{words.actionsLabel}</legend>
      <button ref={editButton} type="button" aria-expanded={isEditing} onClick={edit}>
        {isEditing ? words.doneEditing : words.edit}
      </button>
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {words.openPage}
          <ExternalIcon />
          <span class="unseen"> ({words.opensInNewTab})</span>
        </a>
      )}
      <button type="button" onClick={() => tasks.copyCitation(highlight)}>
        {highlightStrings.copyCitation}
      </button>
      {link !== null && (
        <button type="button" onClick={() => tasks.copyLink(highlight)}>
          {highlightStrings.copyLink}
        </button>
      )}
      <button type="button" class="danger" onClick={() => tasks.remove(highlight)}>
        {highlightStrings.remove}
      </button>
    </fieldset>
  );
}

/** The button that opened the editor gets the focus back when it closes, unless the reader has gone elsewhere. */
function useReturningFocus(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
