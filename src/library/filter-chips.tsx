import { type HighlightFilter, NO_FILTER } from "../core/library/highlight-filter.ts";
import { formatDate } from "../ui/format-date.ts";
import { CloseIcon } from "../ui/icons.tsx";
import type { LibraryView } from "./library-view.ts";

interface FilterChipsProps {
  readonly view: LibraryView;
  readonly filter: HighlightFilter;
  readonly change: (changes: Partial<HighlightFilter>) => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<HighlightFilter>;
}

/** What the list is narrowed by, each to be taken away. */
export function FilterChips({ view, filter, change }: FilterChipsProps) {
  const { words } = view;
  const chips = listChips(view, filter);
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
            <span dir="auto">{label}</span>
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="text-action" onClick={() => change(NO_FILTER)}>
            {words.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}

function listChips(
  { words, highlightStrings, names, lang }: LibraryView,
  filter: HighlightFilter,
): readonly Chip[] {
  const { query, entities, tags, colours, sites, states, from, to } = filter;
  const without = <Value,>(values: readonly Value[], value: Value) =>
    values.filter((other) => other !== value);
  return [
    ...(query.trim() === "" ? [] : [{ key: "q", label: words.quoted(query.trim()), without: { query: "" } }]),
    ...entities.map((entity) => ({
      key: `entity ${entity}`,
      label: `${words.filterBy.entity}: ${names.get(entity) ?? entity}`,
      without: { entities: without(entities, entity) },
    })),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      label: `${words.filterBy.tag}: ${tag}`,
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
