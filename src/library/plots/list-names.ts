import { listedNames } from "../../core/knowledge/display-names.ts";
import type { EntityListing } from "../../core/model/entity-listing.ts";
import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Language } from "../../core/model/language.ts";

/** A name as a field with a list offers it. */
export interface NameOption {
  readonly value: EntityKey;
  readonly label: string;
}

/**
 * Every name entities go by, for a field to find them with: what they are called in the reader's language first, in its
 * order, then names in English, acronyms and all others. Of two entities with one name the first has it.
 */
export function listNames(listings: readonly EntityListing[], language: Language): readonly NameOption[] {
  const mainName = (listing: EntityListing) => listedNames(listing, language).main.text;
  const { compare } = new Intl.Collator(language);
  // A pack's own order is that of its ids, which are English.
  const ordered =
    language === "en" ? listings : listings.toSorted((a, b) => compare(mainName(a), mainName(b)));
  const names = (of: (listing: EntityListing) => readonly string[]) =>
    ordered.flatMap((listing) =>
      of(listing).map((label): NameOption => ({ value: entityKey(listing.entity), label })),
    );
  const all = [
    ...names((each) => [mainName(each)]),
    ...names(({ name }) => [name]),
    ...names((each) => each.names.map(({ text }) => text)),
  ];
  const known = new Set<string>();
  return all.filter(({ label }) => {
    const key = label.toLowerCase();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
