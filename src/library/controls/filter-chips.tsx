import { useRef } from "preact/hooks";
import { CloseIcon } from "../../ui/icons.tsx";
import type { LibraryView } from "../library-view.ts";
import { focusFound } from "./focus-found.ts";

/** One thing a list is narrowed by. */
export interface FilterChip<Changes> {
  /** Unique among the chips of a list: values of two fields may be spelled alike. */
  readonly key: string;
  readonly label: string;
  /** What takes it away. */
  readonly without: Changes;
}

interface FilterChipsProps<Changes> {
  readonly view: LibraryView;
  readonly chips: readonly FilterChip<Changes>[];
  readonly change: (changes: Changes) => void;
  /** What takes all of them away. */
  readonly none: Changes;
}

/**
 * What a list is narrowed by, each to be taken away. The focus goes on to the next chip before its own is gone, and
 * from the last one to how many are found: a browser would drop it at the top of the page.
 */
export function FilterChips<Changes>({ view, chips, change, none }: FilterChipsProps<Changes>) {
  const { words } = view;
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  const remove = (at: number, changes: Changes) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".filter-chip") ?? [])];
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else focusFound();
    change(changes);
  };
  const clear = () => {
    focusFound();
    change(none);
  };
  return (
    <ul ref={list} class="filter-chips" aria-label={words.activeFilters}>
      {chips.map(({ key, label, without }, at) => (
        <li key={key}>
          <button
            type="button"
            class="filter-chip"
            aria-label={words.removeFilter(label)}
            onClick={() => remove(at, without)}
          >
            <span dir="auto">{label}</span>
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="text-action" onClick={clear}>
            {words.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}
