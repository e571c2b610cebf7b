import { listedNames } from "../../core/knowledge/display-names.ts";
import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Language } from "../../core/model/language.ts";
import type { EntitySearch } from "../../core/search/create-entity-search.ts";
import { lookUp } from "../../core/search/look-up.ts";
import type { FieldSuggestions } from "../controls/filter-field.tsx";

/** Entities for a field to offer, by what is written in it: by any name, its sound, or but for typing errors. */
export function suggestNames(
  search: EntitySearch,
  language: Language,
  isOffered: (key: EntityKey) => boolean,
): (written: string) => FieldSuggestions<EntityKey> {
  return (written) => {
    const { found, nearest } = lookUp(search, written);
    const [answers, guesses] = [found, nearest].map((hits) =>
      hits.filter(({ listing }) => isOffered(entityKey(listing.entity))),
    );
    const [first, another] = answers ?? [];
    const isMeant = first && (first.rank === "exact" || !another);
    return {
      meant: isMeant ? entityKey(first.listing.entity) : null,
      // A guess takes its place only where nothing answers.
      options:
        (first ? answers : guesses)?.map(({ listing, matched }) => ({
          value: entityKey(listing.entity),
          label: matched,
          name: listedNames(listing, language).main,
        })) ?? [],
    };
  };
}
