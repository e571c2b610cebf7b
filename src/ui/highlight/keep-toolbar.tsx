import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { NoteIcon, TagIcon } from "./action-icons.tsx";

/** The fields that open once a passage is kept. */
export const KEPT_FIELDS = ["note", "tags"] as const;
export type KeptField = (typeof KEPT_FIELDS)[number];

interface KeepToolbarProps {
  /** The colour the next highlight gets where none is pressed. */
  readonly colour: HighlightColour;
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  /** A passage is being kept: what is pressed now would keep it twice. */
  readonly isBusy: boolean;
  readonly keep: (colour: HighlightColour, field: KeptField | null) => void;
}

/** What stands beside a selection once it is asked for: one press keeps the passage. */
export function KeepToolbar({ colour, strings, lang, isBusy, keep }: KeepToolbarProps) {
  return (
    <div class="tool keep-toolbar" role="toolbar" aria-label={strings.toolbar} lang={lang} dir="ltr">
      {HIGHLIGHT_COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          class="swatch"
          data-colour={each}
          aria-label={strings.keepIn(each)}
          title={strings.keepIn(each)}
          disabled={isBusy}
          onClick={() => keep(each, null)}
        />
      ))}
      <span class="divider" />
      <button
        type="button"
        class="tool-icon"
        aria-label={strings.keepWithNote}
        title={strings.keepWithNote}
        disabled={isBusy}
        onClick={() => keep(colour, "note")}
      >
        <NoteIcon />
      </button>
      <button
        type="button"
        class="tool-icon"
        aria-label={strings.keepWithTags}
        title={strings.keepWithTags}
        disabled={isBusy}
        onClick={() => keep(colour, "tags")}
      >
        <TagIcon />
      </button>
    </div>
  );
}
