import { type EntityFilter, NO_ENTITY_FILTER } from "../../core/library/filter-entities.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import type { LibraryView } from "../library-view.ts";
import { labelDocument } from "./label-document.ts";

interface EntityFilterChipsProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly filter: EntityFilter;
  readonly change: (changes: Partial<EntityFilter>) => void;
}

/** What the list is narrowed by, each to be taken away. */
export function EntityFilterChips({ view, knowledge, filter, change }: EntityFilterChipsProps) {
  const { words, strings } = view;
  const { types, documents, years } = filter;
  const chips = [
    ...types.map((type) => ({
      key: type,
      label: strings.entityTypes[type],
      without: { types: types.filter((other) => other !== type) },
    })),
    ...documents.map((key) => ({
      key,
      label: labelDocument(knowledge, key, view.lang),
      without: { documents: documents.filter((other) => other !== key) },
    })),
    ...years.map((year) => ({
      key: year,
      label: year,
      without: { years: years.filter((other) => other !== year) },
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={words.activeFilters}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            class="filter-chip"
            aria-label={words.removeFilter(label)}
            onClick={() => change(without)}
          >
            {label}
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="text-action" onClick={() => change(NO_ENTITY_FILTER)}>
            {words.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}
