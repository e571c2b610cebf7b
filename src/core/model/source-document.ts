import type { DocumentId } from "./ids.ts";

/** Whether a date stands in the text or was worked out; if worked out, `reasoning` says how. */
export type DateBasis = "stated" | "inferred";

/** An article that claims come from. Dates are ISO and as exact as the source allows (`2024`, `2021-07-20`). */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: string;
  readonly dateBasis: DateBasis;
  readonly reasoning?: string;
  readonly lang: string;
  readonly url: string | null;
  readonly archiveUrl: string | null;
}
