import type { HighlightColour } from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";

interface KeepDotProps {
  /** The colour the next highlight gets. */
  readonly colour: HighlightColour;
  readonly strings: HighlightStrings;
  readonly open: () => void;
}

/** Stands beside a selection: small to the eye, large enough for the hand. */
export function KeepDot({ colour, strings, open }: KeepDotProps) {
  return (
    <div class="tool keep-dot">
      <button type="button" data-colour={colour} aria-label={strings.openToolbar} onClick={open} />
    </div>
  );
}
