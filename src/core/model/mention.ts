import type { EntityRef } from "./ids.ts";

/** A place in a text where an entity is named. Offsets are UTF-16 code units of that text, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRef;
}
