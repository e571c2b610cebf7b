import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";

interface ColourPickerProps {
  /** Unique within the document or root it stands in. */
  readonly id: string;
  /** Null where none is chosen yet. */
  readonly chosen: HighlightColour | null;
  readonly strings: HighlightStrings;
  readonly choose: (colour: HighlightColour) => void;
}

/** One of the five colours, as radio buttons: Tab comes to the chosen one, arrow keys choose. */
export function ColourPicker({ id, chosen, strings, choose }: ColourPickerProps) {
  return (
    <fieldset class="colour-picker">
      <legend class="unseen">{strings.colour}</legend>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <label key={colour} class="swatch" data-colour={colour} title={strings.colours[colour]}>
          <input
            type="radio"
            name={`${id}-colour`}
            value={colour}
            aria-label={strings.colours[colour]}
            checked={colour === chosen}
            onChange={() => choose(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}
