import { displayNames } from "../../core/knowledge/display-names.ts";
import { HIGHLIGHT_STATES, type HighlightFilter } from "../../core/library/highlight-filter.ts";
import { HIGHLIGHT_COLOURS } from "../../core/model/highlight.ts";
import { FilterField } from "../controls/filter-field.tsx";
import { FilterFrame } from "../controls/filter-frame.tsx";
import type { LibraryView } from "../library-view.ts";
import type { FilterOptions } from "./filter-options.ts";

interface FilterPanelProps {
  readonly view: LibraryView;
  readonly filter: HighlightFilter;
  readonly options: FilterOptions;
  readonly change: (changes: Partial<HighlightFilter>) => void;
}

/** All a list of highlights can be narrowed by. */
export function FilterPanel({ view, filter, options, change }: FilterPanelProps) {
  const { words, highlightStrings } = view;
  return (
    <FilterFrame id="filter-panel" view={view}>
      <FilterField
        id="filter-tag"
        label={words.filterBy.tag}
        hint={words.filterHint.tag}
        options={options.tags.map((tag) => ({ value: tag, label: tag }))}
        noneWith={words.noneWith}
        add={(tag) => change({ tags: withOne(filter.tags, tag) })}
      />
      <FilterField
        id="filter-entity"
        label={words.filterBy.entity}
        hint={words.filterHint.entity}
        options={options.entities.flatMap((key) => {
          const names = view.names.get(key);
          if (!names) return [];
          const { main, other } = displayNames(names, view.strings.language);
          return [{ value: key, label: main.text, other: other?.text }];
        })}
        noneWith={words.noneWith}
        add={(entity) => change({ entities: withOne(filter.entities, entity) })}
      />
      <FilterField
        id="filter-site"
        label={words.filterBy.site}
        hint={words.filterHint.site}
        options={options.sites.map((site) => ({ value: site, label: site || words.thisComputer }))}
        noneWith={words.noneWith}
        add={(site) => change({ sites: withOne(filter.sites, site) })}
      />
      <fieldset class="filter-set">
        <legend class="field-label">{words.filterBy.colour}</legend>
        <div class="filter-colours">
          {HIGHLIGHT_COLOURS.map((colour) => (
            <label key={colour} class="swatch" data-colour={colour} title={highlightStrings.colours[colour]}>
              <input
                type="checkbox"
                aria-label={highlightStrings.colours[colour]}
                checked={filter.colours.includes(colour)}
                onChange={(event) =>
                  change({ colours: withSet(filter.colours, colour, event.currentTarget.checked) })
                }
              />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="filter-set">
        <legend class="field-label">{words.filterBy.state}</legend>
        {HIGHLIGHT_STATES.map((state) => (
          <label key={state} class="choice">
            <input
              type="checkbox"
              checked={filter.states.includes(state)}
              onChange={(event) =>
                change({ states: withSet(filter.states, state, event.currentTarget.checked) })
              }
            />
            {words.states[state]}
          </label>
        ))}
      </fieldset>
      <fieldset class="filter-set">
        <legend class="field-label">{words.filterBy.date}</legend>
        <label class="filter-date">
          {words.from}
          <input
            type="date"
            value={filter.from ?? ""}
            onChange={(event) => change({ from: event.currentTarget.value || null })}
          />
        </label>
        <label class="filter-date">
          {words.to}
          <input
            type="date"
            value={filter.to ?? ""}
            onChange={(event) => change({ to: event.currentTarget.value || null })}
          />
        </label>
      </fieldset>
    </FilterFrame>
  );
}

function withOne<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values : [...values, value];
}

function withSet<Value>(values: readonly Value[], value: Value, isIn: boolean): readonly Value[] {
  return isIn ? withOne(values, value) : values.filter((other) => other !== value);
}
