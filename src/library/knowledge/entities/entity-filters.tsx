import type { ComponentChildren } from "preact";
import type { EntityFacets, EntityFilter } from "../../../core/library/filter-entities.ts";
import { ENTITY_TYPES, MARK_GROUPS, markGroupOf } from "../../../core/model/entity.ts";
import { FilterChoices } from "../../controls/filter-choices.tsx";
import { FilterFrame } from "../../controls/filter-frame.tsx";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { labelDocument } from "../sources/label-document.ts";

interface EntityFiltersProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly filter: EntityFilter;
  readonly facets: EntityFacets;
  readonly change: (changes: Partial<EntityFilter>) => void;
}

/** All the list can be narrowed by, each with what it would list. */
export function EntityFilters(props: EntityFiltersProps) {
  const { view, knowledge, filter, facets, change } = props;
  const { knowledgeWords } = view;
  return (
    <FilterFrame id="entity-filters" view={view}>
      <TypeChoices {...props} />
      <FilterChoices
        view={view}
        legend={knowledgeWords.filterBy.document}
        chosen={filter.documents}
        counts={facets.documents}
        order="count"
        label={(key) => labelDocument(knowledge, key, view)}
        change={(documents) => change({ documents })}
      />
      <FilterChoices
        view={view}
        legend={knowledgeWords.filterBy.year}
        chosen={filter.years}
        counts={facets.years}
        order="newest"
        label={(year) => year}
        change={(years) => change({ years })}
      />
    </FilterFrame>
  );
}

/** The types under the groups that pages mark them by; those no entity is of are left out. */
function TypeChoices({ view, filter: { types }, facets, change }: EntityFiltersProps): ComponentChildren {
  const { strings } = view;
  return MARK_GROUPS.map((group) => (
    <FilterChoices
      key={group}
      view={view}
      legend={strings.markGroups[group]}
      chosen={types.filter((type) => markGroupOf(type) === group)}
      counts={
        new Map(
          ENTITY_TYPES.filter((type) => markGroupOf(type) === group).flatMap((type) => {
            const count = facets.types.get(type);
            return count === undefined ? [] : [[type, count] as const];
          }),
        )
      }
      order="given"
      label={(type) => strings.entityTypes[type]}
      change={(chosen) =>
        change({ types: [...types.filter((type) => markGroupOf(type) !== group), ...chosen] })
      }
    />
  ));
}
