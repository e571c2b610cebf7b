import type { Highlight, HighlightChanges, HighlightId, Refusal } from "../../core/model/highlight.ts";
import type { TextChange } from "../../ui/highlight/changed-text.tsx";

/** What became of an undo. `left`: how many were changed since, and were left as they are. */
export type UndoOutcome =
  | { readonly kind: "undone"; readonly left: number }
  | { readonly kind: "lapsed" }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Takes an act back. */
export type Undo = () => Promise<UndoOutcome>;

/** What became of an act on any number of highlights. `count`: how many it changed. */
export type ActOutcome =
  | { readonly kind: "done"; readonly count: number; readonly undo: Undo }
  | { readonly kind: "refused"; readonly reason: Refusal };

/**
 * What became of a change. `kept-both`: somebody else had changed the same, so that there are two versions now; `highlight`
 * is the other one, which stays in its place.
 */
export type ChangeOutcome = ActOutcome | { readonly kind: "kept-both"; readonly highlight: Highlight };

/** What became of the choice between two versions. `changed`: one of them is no longer what the reader saw; both stay. */
export type SettleOutcome = ActOutcome | { readonly kind: "changed" };

/**
 * What came of asking a page about an orphan: `opened` where no tab showed it, so that one was opened; `silent` where
 * no content script answers.
 */
export type SeekOutcome = "found" | "missing" | "opened" | "silent";

/** A form that highlights leave the library in. */
export type ExportForm = "json" | "markdown" | "csv" | "html";

/** What the library does with highlights. Everything that fails comes back as a value. */
export interface LibraryActs {
  change(highlight: Highlight, changes: HighlightChanges): Promise<ChangeOutcome>;
  remove(ids: readonly HighlightId[]): Promise<ActOutcome>;
  addTag(ids: readonly HighlightId[], tag: string): Promise<ActOutcome>;
  removeTag(ids: readonly HighlightId[], tag: string): Promise<ActOutcome>;
  /** Ends the pairing of two versions that are both to stay. */
  keepBoth(variant: Highlight): Promise<SettleOutcome>;
  /** Goes on with one of two versions, under the id of the one first there; neither goes where one was changed since. */
  keepOne(keep: Highlight, drop: Highlight): Promise<SettleOutcome>;
  lookAgain(highlight: Highlight): Promise<SeekOutcome>;
  reattach(highlight: Highlight): Promise<"started" | "silent">;
  /** Whether the browser allowed the copy. */
  copyCitation(highlight: Highlight): Promise<boolean>;
  copyLink(highlight: Highlight): Promise<boolean>;
  /** The address that opens a highlight's page at the passage; null where it has none a browser would open. */
  shareLink(highlight: Highlight): string | null;
  /** The words that differ between what was kept and what was found. */
  compare(kept: string, found: string): readonly TextChange[];
  /** Hands the reader a file of these highlights. */
  exportFile(highlights: readonly Highlight[], form: ExportForm): void;
}
