import { ownList, ownText } from "./own-field.ts";

/** The ids other items of a pack may refer to. */
export interface KnownIds {
  readonly documents: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** The lists of a pack before their items are read. */
export interface RawLists {
  readonly documents: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly claims: readonly unknown[];
  readonly events: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

/**
 * Collects the ids of a pack's items as they stand. Items that turn out to be broken count too: otherwise one
 * missing field would be followed by a complaint from everything that refers to the item.
 */
export function collectKnownIds(lists: RawLists): KnownIds {
  return {
    documents: new Set(lists.documents.flatMap(idOf)),
    entities: new Set(lists.entities.flatMap(idOf)),
    claims: new Set(lists.claims.flatMap(idOf)),
    figures: new Set(lists.claims.flatMap((claim) => ownList(claim, "figures")).flatMap(idOf)),
  };
}

function idOf(item: unknown): string[] {
  const id = ownText(item, "id");
  return id === null ? [] : [id];
}
