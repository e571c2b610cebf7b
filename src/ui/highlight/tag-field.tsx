import { useEffect, useRef, useState } from "preact/hooks";
import { CloseIcon } from "../icons.tsx";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { suggestTags, withTag } from "./suggest-tags.ts";

interface TagFieldProps {
  /** Unique within the document or root it stands in. */
  readonly id: string;
  readonly tags: readonly string[];
  /** Tags in use, most used first: what is offered while one is written. */
  readonly known: readonly string[];
  readonly strings: HighlightStrings;
  readonly change: (tags: readonly string[]) => void;
  /** Takes the focus when it appears: only where the reader has just asked to write. */
  readonly takesFocus?: boolean;
}

/** Ends a tag, in western and in Chinese writing. */
const COMMA = /[,，、]/;

/** Tags as chips, and a field for more: Enter or a comma adds one, Backspace takes the last away. */
export function TagField({ id, tags, known, strings, change, takesFocus = false }: TagFieldProps) {
  const [written, setWritten] = useState("");
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const offered = suggestTags(written, known, tags);
  const listId = `${id}-known-tags`;

  const add = (...texts: readonly string[]) => {
    const next = texts.reduce<readonly string[]>(withTag, tags);
    setWritten("");
    setActive(-1);
    if (next === tags) return;
    setSaid(strings.tagAdded(next.slice(tags.length).join(", ")));
    change(next);
  };
  const remove = (tag: string) => {
    setSaid(strings.tagRemoved(tag));
    change(tags.filter((each) => each !== tag));
    field.current?.focus({ preventScroll: true });
  };
  const write = (text: string) => {
    const parts = text.split(COMMA);
    if (parts.length > 1) return add(...parts);
    setWritten(text);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends a word of an input method, not the tag.
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === "Enter" && (written !== "" || active >= 0)) add(offered[active] ?? written);
    else if (event.key === "ArrowDown" && offered.length > 0) setActive((active + 1) % offered.length);
    else if (event.key === "ArrowUp" && offered.length > 0)
      setActive(active <= 0 ? offered.length - 1 : active - 1);
    else if (event.key === "Backspace" && written === "" && last !== undefined) return remove(last);
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-field">
      <label class="field-label" for={`${id}-tags`}>
        {strings.tags}
      </label>
      <div class="tag-line">
        <ul class="tag-list" aria-label={strings.tags}>
          {tags.map((tag) => (
            <li key={tag} class="tag" dir="auto">
              <span>{tag}</span>
              <button type="button" aria-label={strings.removeTag(tag)} onClick={() => remove(tag)}>
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={field}
          id={`${id}-tags`}
          type="text"
          dir="auto"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          placeholder={strings.tagHint}
          value={written}
          onInput={(event) => {
            if (event.isComposing) setWritten(event.currentTarget.value);
            else write(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(written)}
        />
      </div>
      <div
        id={listId}
        class="known-tags"
        role="listbox"
        aria-label={strings.knownTags}
        hidden={offered.length === 0}
      >
        {offered.map((tag, index) => (
          <div
            key={tag}
            id={`${listId}-${index}`}
            class="known-tag"
            tabIndex={-1}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, which would add what is written so far.
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
