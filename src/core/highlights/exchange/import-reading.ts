import type { Highlight } from "../../model/highlight.ts";

/** Why a record, or the whole file, is not offered. */
export type ImportProblemKind =
  /** The file isn't JSON at all. */
  | "not-json"
  /** It is JSON, but holds no annotations where the known forms have them. */
  | "wrong-form"
  /** The file ends, or stops being a list, in the middle: what stands before is offered. */
  | "broken-off"
  /** A record that isn't JSON in itself. */
  | "broken-record"
  /** A record of neither form. */
  | "unknown-record"
  /** A field that is missing, of the wrong kind or too long; the message names it. */
  | "field"
  /** A note on a whole page: it says nothing about a passage. */
  | "no-quote"
  /** An answer to somebody's annotation. */
  | "reply"
  /** Made on something without a web address, such as a PDF on a disk. */
  | "no-address";

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
