import {
  type HighlightFilter,
  type KeptHighlight,
  NO_FILTER,
  stateOf,
} from "../../core/library/highlight-filter.ts";
import { ALL_HIGHLIGHTS } from "../../core/library/highlights-route.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { DamagedRow } from "../../storage/user-rows.ts";
import type { LibraryView } from "../library-view.ts";

interface OrphanNoticeProps {
  readonly view: LibraryView;
  readonly kept: readonly KeptHighlight[];
  readonly filter: HighlightFilter;
}

/** Says how many highlights are not found any more, unless the reader is looking at these already. */
export function OrphanNotice({ view, kept, filter }: OrphanNoticeProps) {
  const { words } = view;
  const count = kept.filter((each) => stateOf(each) === "orphaned").length;
  if (count === 0 || filter.states.includes("orphaned")) return null;
  const address = formatRoute({ ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, states: ["orphaned"] } });
  return (
    <p class="orphan-notice">
      {words.orphanCount(count)} <a href={address}>{words.showOrphans}</a>
    </p>
  );
}

/** Says why the list is empty, and what can be done about it. */
export function EmptyList({
  view,
  isFiltered,
}: {
  readonly view: LibraryView;
  readonly isFiltered: boolean;
}) {
  const { words } = view;
  return (
    <div class="empty">
      <p>{isFiltered ? words.nothingFound : words.noHighlights}</p>
      <p class="hint">{isFiltered ? words.nothingFoundHint : words.noHighlightsHint}</p>
    </div>
  );
}

interface DamageNoticeProps {
  readonly view: LibraryView;
  readonly damaged: readonly DamagedRow[];
  readonly remove: () => void;
}

/** Names the highlights that can't be read, which no backup had whole. They stay until the reader deletes them. */
export function DamageNotice({ view, damaged, remove }: DamageNoticeProps) {
  const { words } = view;
  if (damaged.length === 0) return null;
  return (
    <details class="damage-notice">
      <summary>{words.damaged(damaged.length)}</summary>
      <ul>
        {damaged.map(({ id, reason }) => (
          <li key={id}>
            <code>{id}</code>: <code>{reason}</code>
          </li>
        ))}
      </ul>
      <button type="button" class="button danger" onClick={remove}>
        {words.deleteDamaged}
      </button>
    </details>
  );
}
