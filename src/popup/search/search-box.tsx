import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { PopupView } from "../popup-view.ts";
import { optionId, RESULTS_ID } from "./search-results.tsx";
import type { Search } from "./use-search.ts";

interface SearchBoxProps {
  readonly view: PopupView;
  /** Filled with the field itself, for others to give it the focus. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly search: Search;
  /** Called for an arrow down while there are no results: on to the list of the page. */
  readonly leaveDown: () => void;
}

/** The search field: a combobox over the list of results below it, focused as soon as the popup opens. */
export function SearchBox(props: SearchBoxProps) {
  const { view, input, search } = props;
  const { query, setQuery, options, active } = search;
  useLayoutEffect(() => input.current?.focus(), [input]);
  return (
    <input
      ref={input}
      class="search-box"
      type="text"
      role="combobox"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={view.popupStrings.searchLabel}
      aria-autocomplete="list"
      aria-expanded={options.length > 0}
      aria-controls={options.length > 0 ? RESULTS_ID : undefined}
      aria-activedescendant={active >= 0 ? optionId(active) : undefined}
      placeholder={view.popupStrings.searchHint}
      value={query}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        // While an input method is composing, Enter and the arrows are its own.
        if (!event.isComposing && handleKey(event.key, props)) event.preventDefault();
      }}
    />
  );
}

/** Whether the key was ours. */
function handleKey(key: string, props: SearchBoxProps): boolean {
  const { search, leaveDown } = props;
  const { options, active, setActive, choose } = search;
  switch (key) {
    case "ArrowDown":
      if (options.length === 0) leaveDown();
      else setActive((active + 1) % options.length);
      return true;
    case "ArrowUp":
      if (options.length > 0) setActive((Math.max(active, 0) + options.length - 1) % options.length);
      return true;
    case "Enter":
      choose(active);
      return true;
    default:
      return false;
  }
}
