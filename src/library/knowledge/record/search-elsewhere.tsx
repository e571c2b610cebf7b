import { useState } from "preact/hooks";
import { ALL_ENTITIES } from "../../../core/library/knowledge-routes.ts";
import type { LibraryView } from "../../library-view.ts";

interface SearchElsewhereProps {
  readonly view: LibraryView;
  /** What stands in the field at first. */
  readonly query: string;
}

/** A field that searches all entities, on their own page. */
export function SearchElsewhere({ view, query }: SearchElsewhereProps) {
  const { knowledgeWords: words } = view;
  const [written, setWritten] = useState(query);
  return (
    <search>
      <form
        class="search-elsewhere"
        onSubmit={(event) => {
          event.preventDefault();
          view.go({ ...ALL_ENTITIES, query: written });
        }}
      >
        <label class="unseen" for="search-elsewhere">
          {words.searchLabel}
        </label>
        <input
          id="search-elsewhere"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={words.searchHint}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.searchLabel}
        </button>
      </form>
    </search>
  );
}
