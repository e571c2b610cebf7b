import { arrangeHighlights } from "../../core/library/arrange-highlights.ts";
import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import { ALL_HIGHLIGHTS } from "../../core/library/highlights-route.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { HighlightId } from "../../core/model/highlight.ts";
import type { ListTasks } from "../acts/list-tasks.ts";
import type { LibraryView } from "../library-view.ts";
import { HighlightGroup } from "./highlight-group.tsx";
import { HighlightItem } from "./item/highlight-item.tsx";

interface SingleHighlightPageProps {
  readonly view: LibraryView;
  readonly id: HighlightId;
  readonly kept: readonly KeptHighlight[];
  readonly tasks: ListTasks;
}

/** One highlight with its versions, under the heading of its article. */
export function SingleHighlightPage({ view, id, kept, tasks }: SingleHighlightPageProps) {
  const { words } = view;
  const shown = kept.filter(({ highlight }) => highlight.id === id || highlight.variantOf === id);
  const originals = new Map(kept.map(({ highlight }) => [highlight.id, highlight]));
  const groups = arrangeHighlights(shown, { arrangement: "article", scores: null, dayOf: () => "" });
  return (
    <>
      {groups.length === 0 && (
        <div class="empty">
          <p role="status">{words.highlightGone}</p>
        </div>
      )}
      {groups.map((group) => (
        <HighlightGroup key={group.key} group={group} view={view} terms={[]}>
          {group.highlights.map((each) => (
            <HighlightItem
              key={each.highlight.id}
              kept={each}
              view={view}
              tasks={tasks}
              terms={[]}
              original={(each.highlight.variantOf && originals.get(each.highlight.variantOf)) ?? null}
              tick={null}
            />
          ))}
        </HighlightGroup>
      ))}
      <p>
        <a href={formatRoute(ALL_HIGHLIGHTS)}>{words.allHighlights}</a>
      </p>
    </>
  );
}
