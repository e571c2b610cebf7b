import type { Highlight, HighlightChanges } from "../../core/model/highlight.ts";
import type { TextChange } from "../../ui/highlight/changed-text.tsx";
import type { ChangeOutcome, SeekOutcome } from "./library-acts.ts";

/** What a highlight of the list can ask for. Each task tells its outcome by itself, with Undo where it has one. */
export interface ListTasks {
  change(highlight: Highlight, changes: HighlightChanges, said: string): Promise<ChangeOutcome>;
  remove(highlight: Highlight): void;
  copyCitation(highlight: Highlight): void;
  copyLink(highlight: Highlight): void;
  /** The way to the passage on its page; null where there is none. */
  shareLink(highlight: Highlight): string | null;
  /** The list of all that have a tag. */
  tagAddress(tag: string): string;
  lookAgain(highlight: Highlight): Promise<SeekOutcome>;
  reattach(highlight: Highlight): Promise<"started" | "silent">;
  keepOne(keep: Highlight, drop: Highlight): void;
  keepBoth(variant: Highlight): void;
  /** The words that differ between what was kept and what was found. */
  compare(kept: string, found: string): readonly TextChange[];
}
