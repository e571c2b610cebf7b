import { type HighlightFilter, NO_FILTER } from "../../core/library/highlight-filter.ts";
import { formatDate } from "../../ui/dates/format-date.ts";
import { type FilterChip, FilterChips } from "../controls/filter-chips.tsx";
import { nameEntity } from "../knowledge/name-entity.ts";
import type { LibraryView } from "../library-view.ts";

interface HighlightFilterChipsProps {
  readonly view: LibraryView;
  readonly filter: HighlightFilter;
  readonly change: (changes: Partial<HighlightFilter>) => void;
}

/** What the list of highlights is narrowed by, each to be taken away. */
export function HighlightFilterChips({ view, filter, change }: HighlightFilterChipsProps) {
  const chips = listChips(view, filter);
  return <FilterChips view={view} chips={chips} change={change} none={NO_FILTER} />;
}

function listChips(
  view: LibraryView,
  filter: HighlightFilter,
): readonly FilterChip<Partial<HighlightFilter>>[] {
  const { words, highlightStrings, lang } = view;
  const { query, entities, tags, colours, sites, states, from, to } = filter;
  const without = <Value,>(values: readonly Value[], value: Value) =>
    values.filter((other) => other !== value);
  return [
    ...(query.trim() === "" ? [] : [{ key: "q", label: words.quoted(query.trim()), without: { query: "" } }]),
    ...entities.map((entity) => ({
      key: `entity ${entity}`,
      label: words.filterOf(words.filterBy.entity, nameEntity(view, entity).text),
      without: { entities: without(entities, entity) },
    })),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      label: words.filterOf(words.filterBy.tag, tag),
      without: { tags: without(tags, tag) },
    })),
    ...colours.map((colour) => ({
      key: `colour ${colour}`,
      label: highlightStrings.colours[colour],
      without: { colours: without(colours, colour) },
    })),
    ...sites.map((site) => ({
      key: `site ${site}`,
      label: site || words.thisComputer,
      without: { sites: without(sites, site) },
    })),
    ...states.map((state) => ({
      key: `state ${state}`,
      label: words.states[state],
      without: { states: without(states, state) },
    })),
    ...(from === null
      ? []
      : [{ key: "from", label: words.fromDay(formatDate(from, lang)), without: { from: null } }]),
    ...(to === null ? [] : [{ key: "to", label: words.toDay(formatDate(to, lang)), without: { to: null } }]),
  ];
}
