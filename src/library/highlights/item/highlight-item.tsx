import { useState } from "preact/hooks";
import { type KeptHighlight, stateOf } from "../../../core/library/highlight-filter.ts";
import type { Highlight } from "../../../core/model/highlight.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { ChangedText } from "../../../ui/highlight/changed-text.tsx";
import { EntityChips } from "../../../ui/highlight/entity-chips.tsx";
import { StatusNote } from "../../../ui/highlight/status-note.tsx";
import type { ListTasks } from "../../acts/list-tasks.ts";
import { MarkedText } from "../../controls/marked-text.tsx";
import type { LibraryView } from "../../library-view.ts";
import { printMoment } from "../../words/print-moment.ts";
import { itemIdOf } from "../use-list-focus.ts";
import { HighlightActions } from "./highlight-actions.tsx";
import { HighlightEditor } from "./highlight-editor.tsx";
import { ItemQuote } from "./item-quote.tsx";
import { OrphanHelp } from "./orphan-help.tsx";
import { VariantChoice } from "./variant-choice.tsx";

interface HighlightItemProps {
  readonly kept: KeptHighlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
  /** The folded terms a search found here. */
  readonly terms: readonly string[];
  /** The highlight this one lost against, where both are kept. */
  readonly original: Highlight | null;
  /** Null where nothing is to be ticked: a highlight shown alone. */
  readonly tick: { readonly isOn: boolean; set(isOn: boolean, range: boolean): void } | null;
}

/** Words of a quote that name its highlight to those who hear the list. */
const NAME_LENGTH = 60;

/** One highlight of the list, and all that can be done with it. */
export function HighlightItem({ kept, view, tasks, terms, original, tick }: HighlightItemProps) {
  const { highlight, sighting } = kept;
  const [isEditing, setEditing] = useState(false);
  const state = stateOf(kept);
  return (
    <li
      id={itemIdOf(highlight.id)}
      class="item"
      tabIndex={-1}
      data-colour={highlight.colour}
      data-ticked={tick?.isOn ?? false}
      aria-label={shortName(highlight)}
    >
      {tick && (
        <label class="item-tick">
          <input
            type="checkbox"
            aria-label={view.words.select(shortName(highlight))}
            checked={tick.isOn}
            // A click and not a change: only a click says whether Shift was held.
            onClick={(event) => tick.set(event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      )}
      <div class="item-body">
        <ItemQuote highlight={highlight} terms={terms} view={view} />
        {state === "moved" && sighting?.found && (
          <ChangedText
            changes={tasks.compare(highlight.target.quote.exact, sighting.found)}
            strings={view.highlightStrings}
            isQuoted
          />
        )}
        {!isEditing && highlight.note !== "" && (
          <p class="item-note" dir="auto">
            <MarkedText text={highlight.note} terms={terms} />
          </p>
        )}
        <div class="item-meta">
          {state === "unseen" ? (
            <span class="item-unseen">{view.words.states.unseen}</span>
          ) : (
            <StatusNote
              status={state}
              isReworded={sighting?.found != null}
              strings={view.highlightStrings}
              brief
            />
          )}
          <time dateTime={highlight.created}>{printMoment(highlight.created, view.lang)}</time>
          {!isEditing && <ItemTags highlight={highlight} view={view} tasks={tasks} />}
        </div>
        <EntityChips
          entities={highlight.entities.flatMap((entity) => {
            const names = view.names.get(entityKey(entity));
            return names ? [{ entity, names }] : [];
          })}
          strings={view.highlightStrings}
          open={view.openEntity}
        />
        {state === "orphaned" && <OrphanHelp highlight={highlight} view={view} tasks={tasks} />}
        {original && <VariantChoice variant={highlight} original={original} view={view} tasks={tasks} />}
        {isEditing && (
          <HighlightEditor
            id={`edit-${highlight.id}`}
            highlight={highlight}
            view={view}
            tasks={tasks}
            close={() => setEditing(false)}
          />
        )}
        <HighlightActions
          highlight={highlight}
          view={view}
          tasks={tasks}
          isEditing={isEditing}
          edit={() => setEditing(!isEditing)}
        />
      </div>
    </li>
  );
}

function ItemTags({
  highlight,
  view,
  tasks,
}: Pick<HighlightItemProps, "view" | "tasks"> & { readonly highlight: Highlight }) {
  if (highlight.tags.length === 0) return null;
  return (
    <ul class="item-tags" aria-label={view.highlightStrings.tags}>
      {highlight.tags.map((tag) => (
        <li key={tag}>
          <a class="tag-link" dir="auto" href={tasks.tagAddress(tag)}>
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}

function shortName({ target }: Highlight): string {
  const { exact } = target.quote;
  return exact.length <= NAME_LENGTH ? exact : `${exact.slice(0, NAME_LENGTH).trimEnd()} …`;
}
