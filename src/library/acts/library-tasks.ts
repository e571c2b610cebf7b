import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import type { ExportForm } from "./library-acts.ts";
import type { ListTasks } from "./list-tasks.ts";

/** What the list can ask for beside the tasks of one highlight. */
export interface LibraryTasks extends ListTasks {
  removeAll(ids: readonly HighlightId[]): void;
  addTag(ids: readonly HighlightId[], tag: string): void;
  removeTag(ids: readonly HighlightId[], tag: string): void;
  exportFile(highlights: readonly Highlight[], form: ExportForm): void;
}
