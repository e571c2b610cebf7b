import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { tidyTag } from "../../ui/highlight/suggest-tags.ts";
import type { LibraryView } from "../library-view.ts";
import type { Selection } from "./use-selection.ts";

interface BulkBarProps {
  readonly view: LibraryView;
  readonly selection: Selection;
  readonly foundCount: number;
  /** The tags the selected highlights have. */
  readonly tags: readonly string[];
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  readonly exportSelected: () => void;
  readonly removeSelected: () => void;
}

/** What can be done with several highlights at once. It stays in sight while any are ticked. */
export function BulkBar(props: BulkBarProps) {
  const { view, selection, foundCount, tags, addTag, removeTag, exportSelected, removeSelected } = props;
  const { words } = view;
  const [asking, setAsking] = useState<"tag" | "untag" | null>(null);
  const tagButton = useRef<HTMLButtonElement>(null);
  const untagButton = useRef<HTMLButtonElement>(null);
  const count = selection.ids.length;
  if (count === 0) return null;
  const toggle = (what: "tag" | "untag") => setAsking(asking === what ? null : what);
  return (
    <section class="bulk-bar" aria-label={words.selectionActions}>
      <p class="bulk-count">
        <strong role="status">{words.selected(count)}</strong>
        {count < foundCount && (
          <button type="button" class="text-action" onClick={selection.all}>
            {words.selectFound(foundCount)}
          </button>
        )}
        <button type="button" class="text-action" onClick={selection.clear}>
          {words.clearSelection}
        </button>
      </p>
      <div class="bulk-actions">
        <button
          ref={tagButton}
          type="button"
          class="button"
          aria-expanded={asking === "tag"}
          onClick={() => toggle("tag")}
        >
          {words.tagSelected}
        </button>
        <button
          ref={untagButton}
          type="button"
          class="button"
          aria-expanded={asking === "untag"}
          disabled={tags.length === 0}
          onClick={() => toggle("untag")}
        >
          {words.untagSelected}
        </button>
        <button type="button" class="button" onClick={exportSelected}>
          {words.exportSelected}
        </button>
        <button type="button" class="button danger" onClick={removeSelected}>
          {words.deleteSelected}
        </button>
      </div>
      {asking !== null && (
        <TagForm
          key={asking}
          view={view}
          known={asking === "tag" ? view.knownTags : tags}
          apply={(tag) => {
            // The field goes, and the focus in it.
            (asking === "tag" ? tagButton : untagButton).current?.focus();
            setAsking(null);
            (asking === "tag" ? addTag : removeTag)(tag);
          }}
        />
      )}
    </section>
  );
}

interface TagFormProps {
  readonly view: LibraryView;
  readonly known: readonly string[];
  readonly apply: (tag: string) => void;
}

function TagForm({ view: { words }, known, apply }: TagFormProps) {
  const [written, setWritten] = useState("");
  const tag = tidyTag(written);
  const field = useRef<HTMLInputElement>(null);
  // The reader has just pressed the button that opens this.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="bulk-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== "") apply(tag);
      }}
    >
      <label>
        {words.tagName}
        <input
          ref={field}
          type="text"
          list="bulk-tags"
          autocomplete="off"
          dir="auto"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <datalist id="bulk-tags">
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={tag === ""}>
        {words.apply}
      </button>
    </form>
  );
}
