import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { type SaveDraft, useSavedDraft } from "./use-saved-draft.ts";

interface NoteFieldProps {
  readonly id: string;
  readonly note: string;
  readonly strings: HighlightStrings;
  /** Called with the whole text after a pause, when the field is left, and when it goes away. */
  readonly save: SaveDraft;
  /** Takes the focus when it appears: only where the reader has just asked to write. */
  readonly takesFocus?: boolean;
}

/** The reader's own words on a passage; grows with them. */
export function NoteField({ id, note, strings, save, takesFocus = false }: NoteFieldProps) {
  const { text, write, flush } = useSavedDraft(note, save);
  // Entered once, it stays large: what stands below must not move away from under a press that leaves it.
  const [wasEntered, setEntered] = useState(false);
  const rows = wasEntered || text !== "" ? 2 : 1;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  // `field-sizing: content` would do, but Firefox lacks it (153).
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [text, rows]);
  return (
    <div class="note-field">
      <label class="field-label" for={`${id}-note`}>
        {strings.note}
      </label>
      <textarea
        ref={field}
        id={`${id}-note`}
        dir="auto"
        rows={rows}
        placeholder={strings.noteHint}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onFocus={() => setEntered(true)}
        onBlur={flush}
      />
    </div>
  );
}
