import type { EntityListing } from "../../core/model/entity-listing.ts";
import { type EntityKey, entityKey } from "../../core/model/ids.ts";

/** A name as a field with a list offers it. */
export interface NameOption {
  readonly value: EntityKey;
  readonly label: string;
}

/**
 * Every name entities go by, for a field to find them with: what they are called first, then acronyms, Chinese and
 * other names. Of two entities with one name the first has it.
 */
export function listNames(listings: readonly EntityListing[]): readonly NameOption[] {
  const names = (of: (listing: EntityListing) => readonly string[]) =>
    listings.flatMap((listing) =>
      of(listing).map((label): NameOption => ({ value: entityKey(listing.entity), label })),
    );
  const all = [...names(({ name }) => [name]), ...names((each) => each.names.map(({ text }) => text))];
  const known = new Set<string>();
  return all.filter(({ label }) => {
    const key = label.toLowerCase();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
