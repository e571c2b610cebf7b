import type { EntityName, EntityType } from "./entity.ts";
import type { EntityRef } from "./ids.ts";

/** An entity as lists and search need it: what it is called and what it is, no claims. JSON-safe. */
export interface EntityListing {
  readonly entity: EntityRef;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly mark: "shown" | "quiet";
}
