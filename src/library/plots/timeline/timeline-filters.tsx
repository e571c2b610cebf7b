import { useMemo, useState } from "preact/hooks";
import type { TimelineCounts } from "../../../core/library/filter-timeline.ts";
import { type TimelineRoute, WHOLE_TIMELINE } from "../../../core/library/knowledge-routes.ts";
import type { EntityKey } from "../../../core/model/ids.ts";
import { FilterChips } from "../../controls/filter-chips.tsx";
import { FilterChoices } from "../../controls/filter-choices.tsx";
import { FilterField } from "../../controls/filter-field.tsx";
import type { LibraryKnowledge } from "../../knowledge/library-knowledge.ts";
import { nameEntity } from "../../knowledge/name-entity.ts";
import type { LibraryView } from "../../library-view.ts";
import { listNames } from "../list-names.ts";
import { suggestNames } from "../suggest-names.ts";

interface TimelineFiltersProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly route: TimelineRoute;
  readonly counts: TimelineCounts;
}

/** All the timeline can be narrowed by, each with what it would show, and what it is narrowed by now. */
export function TimelineFilters({ view, knowledge, route, counts }: TimelineFiltersProps) {
  const words = view.plotWords.timeline;
  const { language } = view.strings;
  const { names, suggest } = useMemo(() => {
    const isOffered = (key: EntityKey) => counts.entities.has(key);
    return {
      names: listNames(knowledge.listings, language).filter(({ value }) => isOffered(value)),
      suggest: suggestNames(knowledge.search, language, isOffered),
    };
  }, [knowledge, counts, language]);
  // Open as the reader has it: the last type taken out would else close it over the box that was unticked.
  const [areTypesOpen, setTypesOpen] = useState(route.types.length > 0);
  const change = (changes: Partial<TimelineRoute>) => view.go({ ...route, ...changes });
  return (
    <div class="time-filters">
      <FilterField
        id="timeline-entity"
        label={words.filterEntity}
        hint={words.entityHint}
        options={names}
        suggest={{ by: suggest, heading: view.knowledgeWords.nearest }}
        noneWith={words.noEntity}
        add={(entity) => change({ entities: [...new Set([...route.entities, entity])] })}
      />
      <FilterChoices
        view={view}
        legend={words.filterKind}
        chosen={route.kinds}
        counts={counts.kinds}
        order="given"
        label={(kind) => words.kinds[kind]}
        change={(kinds) => change({ kinds })}
      />
      <details
        class="time-types"
        open={areTypesOpen}
        onToggle={(event) => setTypesOpen(event.currentTarget.open)}
      >
        <summary>{words.filterType}</summary>
        <FilterChoices
          view={view}
          legend={words.filterType}
          chosen={route.types}
          counts={counts.types}
          order="given"
          label={(type) => view.strings.entityTypes[type]}
          change={(types) => change({ types })}
        />
      </details>
      <Chips view={view} route={route} change={change} />
    </div>
  );
}

interface ChipsProps {
  readonly view: LibraryView;
  readonly route: TimelineRoute;
  readonly change: (changes: Partial<TimelineRoute>) => void;
}

function Chips({ view, route, change }: ChipsProps) {
  const { words, strings, plotWords } = view;
  const { filterEntity, filterKind, filterType, kinds } = plotWords.timeline;
  const without = <Value,>(values: readonly Value[], value: Value) =>
    values.filter((other) => other !== value);
  const chips = [
    ...route.entities.map((entity) => ({
      key: `entity ${entity}`,
      label: words.filterOf(filterEntity, nameEntity(view, entity).text),
      without: { entities: without(route.entities, entity) },
    })),
    // A kind and a type of entity may be called alike: an event is either.
    ...route.kinds.map((kind) => ({
      key: `kind ${kind}`,
      label: words.filterOf(filterKind, kinds[kind]),
      without: { kinds: without(route.kinds, kind) },
    })),
    ...route.types.map((type) => ({
      key: `type ${type}`,
      label: words.filterOf(filterType, strings.entityTypes[type]),
      without: { types: without(route.types, type) },
    })),
  ];
  return <FilterChips view={view} chips={chips} change={change} none={WHOLE_TIMELINE} />;
}
