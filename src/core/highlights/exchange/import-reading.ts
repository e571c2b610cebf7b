import type { Highlight } from "../../model/highlight.ts";
import type { ImportProblemKind } from "../../model/import-problem.ts";

/** What is wrong with one record of a file, or with the file. */
export interface ImportProblem {
  /** The record's place in the file, from 0; null for the file as a whole. */
  readonly index: number | null;
  /** The record's own name, cut to 200 characters; null where it has none. */
  readonly id: string | null;
  readonly kind: ImportProblemKind;
  /** The reason in English, naming the field: `target.selector.exact: must be a text`. */
  readonly message: string;
}

/** What a file has to offer. */
export interface ImportReading {
  readonly highlights: readonly Highlight[];
  readonly problems: readonly ImportProblem[];
}

/** One record read: a highlight, or the reason why there is none. */
export type RecordReading =
  | { readonly kind: "read"; readonly highlight: Highlight }
  | { readonly kind: ImportProblemKind; readonly message: string };
