import type { EntityKey } from "./ids.ts";

/** A name that the reader does not want marked. */
export interface Rejection {
  /** The name, folded (core/lexicon/fold-text.ts). */
  readonly form: string;
  /** What it was taken for: the same name may stand for something else as well. */
  readonly entity: EntityKey;
  /** A host as `location.host` gives it, or a page (settings/rejections.ts); null for everywhere. */
  readonly site: string | null;
}
