import type { Highlight } from "../../../core/model/highlight.ts";
import { ColourPicker } from "../../../ui/highlight/colour-picker.tsx";
import { NoteField } from "../../../ui/highlight/note-field.tsx";
import { TagField } from "../../../ui/highlight/tag-field.tsx";
import type { ListTasks } from "../../acts/list-tasks.ts";
import type { LibraryView } from "../../library-view.ts";
import { useAskedValue } from "./use-asked-value.ts";

interface HighlightEditorProps {
  readonly id: string;
  readonly highlight: Highlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
  readonly close: () => void;
}

/** Colour, note and tags, changed in place; each change is saved by itself. Escape closes. */
export function HighlightEditor({ id, highlight, view, tasks, close }: HighlightEditorProps) {
  const { words, highlightStrings } = view;
  const colour = useAskedValue(highlight.colour);
  const tags = useAskedValue(highlight.tags);
  return (
    <fieldset
      class="item-editor"
      aria-label={words.editLabel}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <ColourPicker
        id={id}
        chosen={colour.value}
        strings={highlightStrings}
        choose={(chosen) =>
          colour.ask(chosen, (from, to) =>
            tasks.change(highlight, { colour: { from, to } }, highlightStrings.colourSaved),
          )
        }
      />
      <NoteField
        id={id}
        note={highlight.note}
        strings={highlightStrings}
        takesFocus
        save={async (to, from) => {
          const outcome = await tasks.change(highlight, { note: { from, to } }, highlightStrings.noteSaved);
          if (outcome.kind === "refused") return null;
          return outcome.kind === "done" ? to : outcome.highlight.note;
        }}
      />
      <TagField
        id={id}
        tags={tags.value}
        known={view.knownTags}
        strings={highlightStrings}
        change={(changed) =>
          tags.ask(changed, (from, to) =>
            tasks.change(highlight, { tags: { from, to } }, highlightStrings.tagsSaved),
          )
        }
      />
    </fieldset>
  );
}
