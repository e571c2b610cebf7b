import type { Highlight, HighlightColour } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { NoteIcon, TagIcon, TickIcon } from "./action-icons.tsx";
import { Announcement } from "./announcement.tsx";
import { ColourPicker } from "./colour-picker.tsx";
import { EntityChips, type NamedEntity } from "./entity-chips.tsx";
import type { KeptField } from "./keep-toolbar.tsx";
import { NoteField } from "./note-field.tsx";
import { TagField } from "./tag-field.tsx";
import type { SaveDraft } from "./use-saved-draft.ts";

/** What a reader changes of a highlight where it is shown. */
export interface HighlightEdits {
  readonly setColour: (colour: HighlightColour) => void;
  readonly setNote: SaveDraft;
  readonly setTags: (tags: readonly string[]) => void;
}

interface KeptPanelProps {
  readonly highlight: Highlight;
  readonly entities: readonly NamedEntity[];
  readonly knownTags: readonly string[];
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  /** Which fields stand open, in the order they were opened. */
  readonly fields: readonly KeptField[];
  /** The field the reader has just asked to write in. */
  readonly wanted: KeptField | null;
  readonly edits: HighlightEdits;
  readonly openField: (field: KeptField) => void;
  readonly openEntity: (entity: EntityRef) => void;
  readonly undo: () => void;
  readonly done: () => void;
}

/** A passage has just been kept: what one might add to it, and the way back. */
export function KeptPanel(props: KeptPanelProps) {
  const { highlight, entities, knownTags, strings, lang, fields, edits, openField } = props;
  const id = `kept-${highlight.id}`;
  return (
    <section
      class="tool kept-panel"
      role="dialog"
      aria-label={strings.kept}
      tabIndex={-1}
      lang={lang}
      dir="ltr"
    >
      <header>
        <TickIcon />
        <Announcement text={strings.kept} isSeen={true} />
        <button type="button" class="tool-button" onClick={props.undo}>
          {strings.undo}
        </button>
        <button type="button" class="tool-button" onClick={props.done}>
          {strings.done}
        </button>
      </header>
      <div class="kept-row">
        <ColourPicker id={id} chosen={highlight.colour} strings={strings} choose={edits.setColour} />
        <div class="kept-fields">
          {!fields.includes("note") && (
            <button type="button" class="tool-button" onClick={() => openField("note")}>
              <NoteIcon />
              {strings.addNote}
            </button>
          )}
          {!fields.includes("tags") && (
            <button type="button" class="tool-button" onClick={() => openField("tags")}>
              <TagIcon />
              {strings.addTags}
            </button>
          )}
        </div>
      </div>
      {fields.includes("note") && (
        <NoteField
          id={id}
          note={highlight.note}
          strings={strings}
          save={edits.setNote}
          takesFocus={props.wanted === "note"}
        />
      )}
      {fields.includes("tags") && (
        <TagField
          id={id}
          tags={highlight.tags}
          known={knownTags}
          strings={strings}
          change={edits.setTags}
          takesFocus={props.wanted === "tags"}
        />
      )}
      <EntityChips entities={entities} strings={strings} open={props.openEntity} />
    </section>
  );
}
