import type { ComponentChildren } from "preact";
import type { Highlight } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { CardControls, type CardPin } from "../card/card-controls.tsx";
import { formatDate } from "../dates/format-date.ts";
import { localDay } from "../dates/local-day.ts";
import type { HighlightStatus, HighlightStrings } from "../strings/highlight-strings.ts";
import { BinIcon, LibraryIcon, LinkIcon, QuoteIcon } from "./action-icons.tsx";
import { ChangedText, type TextChange } from "./changed-text.tsx";
import { ColourPicker } from "./colour-picker.tsx";
import { EntityChips, type NamedEntity } from "./entity-chips.tsx";
import type { HighlightEdits } from "./kept-panel.tsx";
import { NoteField } from "./note-field.tsx";
import { QuoteText } from "./quote-text.tsx";
import { StatusNote } from "./status-note.tsx";
import { TagField } from "./tag-field.tsx";

/** What a reader does with a highlight as a whole. */
export interface HighlightActions {
  readonly copyCitation: () => void;
  readonly copyLink: () => void;
  readonly remove: () => void;
  readonly openLibrary: () => void;
  readonly openEntity: (entity: EntityRef) => void;
}

interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly status: HighlightStatus;
  /** From the kept words to those found in their place; null where these are the same. */
  readonly changes: readonly TextChange[] | null;
  readonly entities: readonly NamedEntity[];
  readonly knownTags: readonly string[];
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  readonly edits: HighlightEdits;
  readonly actions: HighlightActions;
  readonly pin: CardPin;
  readonly close: () => void;
  readonly footer?: ComponentChildren;
}

/** What a reader sees of a kept passage over its page. The header and the buttons stay, the rest scrolls. */
export function HighlightCard(props: HighlightCardProps) {
  const { highlight, status, changes, entities, knownTags, strings, lang, edits, actions } = props;
  const id = `card-${highlight.id}`;
  return (
    <section
      class="card highlight-card"
      role="dialog"
      aria-label={strings.card}
      tabIndex={-1}
      lang={lang}
      dir="ltr"
    >
      <header class="card-header">
        <div class="card-title">
          <h2>{strings.card}</h2>
          <p>{strings.keptOn(formatDate(localDay(new Date(highlight.created)), lang))}</p>
        </div>
        <CardControls strings={strings} pin={props.pin} close={props.close} />
      </header>
      {/* A scrolling box must be reachable by the keyboard even where nothing in it is. */}
      <div class="card-body">
        {status !== "anchored" && (
          <StatusNote status={status} isReworded={changes !== null} strings={strings} />
        )}
        {changes ? (
          <ChangedText changes={changes} strings={strings} />
        ) : (
          <QuoteText
            text={highlight.target.quote.exact}
            colour={highlight.colour}
            lang={highlight.page.lang}
            strings={strings}
          />
        )}
        <ColourPicker id={id} chosen={highlight.colour} strings={strings} choose={edits.setColour} />
        {/* Before the fields, which may be long: the cards of what the passage names are what it is read with. */}
        <EntityChips entities={entities} strings={strings} open={actions.openEntity} />
        <NoteField id={id} note={highlight.note} strings={strings} save={edits.setNote} />
        <TagField id={id} tags={highlight.tags} known={knownTags} strings={strings} change={edits.setTags} />
      </div>
      <footer class="card-footer highlight-actions">
        <button type="button" class="tool-button" onClick={actions.copyCitation}>
          <QuoteIcon />
          {strings.copyCitation}
        </button>
        <button type="button" class="tool-button" onClick={actions.copyLink}>
          <LinkIcon />
          {strings.copyLink}
        </button>
        <button type="button" class="tool-button" onClick={actions.openLibrary}>
          <LibraryIcon />
          {strings.openLibrary}
        </button>
        <button type="button" class="tool-button" onClick={actions.remove}>
          <BinIcon />
          {strings.remove}
        </button>
        {props.footer}
      </footer>
    </section>
  );
}
