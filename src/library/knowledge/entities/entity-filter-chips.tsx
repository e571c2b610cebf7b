import { type EntityFilter, NO_ENTITY_FILTER } from "../../../core/library/filter-entities.ts";
import { FilterChips } from "../../controls/filter-chips.tsx";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { labelDocument } from "../sources/label-document.ts";

interface EntityFilterChipsProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly filter: EntityFilter;
  readonly change: (changes: Partial<EntityFilter>) => void;
}

/** What the list of entities is narrowed by, each to be taken away. */
export function EntityFilterChips({ view, knowledge, filter, change }: EntityFilterChipsProps) {
  const { types, documents, years } = filter;
  const chips = [
    ...types.map((type) => ({
      key: `type ${type}`,
      label: view.strings.entityTypes[type],
      without: { types: types.filter((other) => other !== type) },
    })),
    ...documents.map((key) => ({
      key: `document ${key}`,
      label: labelDocument(knowledge, key, view),
      without: { documents: documents.filter((other) => other !== key) },
    })),
    ...years.map((year) => ({
      key: `year ${year}`,
      label: year,
      without: { years: years.filter((other) => other !== year) },
    })),
  ];
  return <FilterChips view={view} chips={chips} change={change} none={NO_ENTITY_FILTER} />;
}
