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
