import type {
  HighlightChanges,
  HighlightColour,
  HighlightDraft,
  HighlightId,
  WriteOutcome,
} from "../../core/model/highlight.ts";

/** What the toolbar asks of the rest of the extension. Null where it gives no answer. */
export interface HighlightApi {
  keep(draft: HighlightDraft, evenPrivate: boolean): Promise<WriteOutcome | null>;
  change(id: HighlightId, changes: HighlightChanges): Promise<WriteOutcome | null>;
  remove(id: HighlightId): Promise<WriteOutcome | null>;
  restore(id: HighlightId): Promise<WriteOutcome | null>;
  /** Tags in use, most used first; none where they cannot be had. */
  listTags(): Promise<readonly string[]>;
  /** @throws Error where it could not be opened. */
  openLibrary(id: HighlightId): Promise<void>;
  /** The colour the next highlight gets. */
  readColour(): Promise<HighlightColour>;
  rememberColour(colour: HighlightColour): Promise<void>;
}
