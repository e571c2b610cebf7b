import { useMemo, useState } from "preact/hooks";
import {
  type HighlightFilter,
  isFiltering,
  type KeptHighlight,
} from "../../core/library/highlight-filter.ts";
import type { HighlightsRoute } from "../../core/library/highlights-route.ts";
import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import type { DamagedRow } from "../../storage/user-rows.ts";
import type { LibraryTasks } from "../acts/library-tasks.ts";
import { Pager } from "../controls/pager.tsx";
import { ExportDialog, type ExportScope } from "../exchange/export-dialog.tsx";
import { useStartOfPage } from "../frame/use-start-of-page.ts";
import type { LibraryView } from "../library-view.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { collectFilterOptions } from "./filter-options.ts";
import { FilterPanel } from "./filter-panel.tsx";
import { HighlightFilterChips } from "./highlight-filter-chips.tsx";
import { HighlightGroup } from "./highlight-group.tsx";
import { HighlightItem } from "./item/highlight-item.tsx";
import { ListHead } from "./list-head.tsx";
import { DamageNotice, EmptyList, OrphanNotice } from "./list-notices.tsx";
import { type SearchHighlights, useHighlightList } from "./use-highlight-list.ts";
import { useSelection } from "./use-selection.ts";

interface HighlightsPageProps {
  readonly view: LibraryView;
  readonly route: HighlightsRoute;
  readonly kept: readonly KeptHighlight[];
  readonly search: SearchHighlights;
  /** Whether the search does not know all highlights yet. */
  readonly isIndexing: boolean;
  readonly tasks: LibraryTasks;
  readonly damaged: readonly DamagedRow[];
}

/** All highlights, narrowed, ticked, changed and taken out. */
export function HighlightsPage(props: HighlightsPageProps) {
  const { view, route, kept, search, isIndexing, tasks, damaged } = props;
  const { words } = view;
  const list = useHighlightList(kept, route, search);
  const selection = useSelection(list.found);
  const [isExporting, setExporting] = useState(false);
  const options = useMemo(() => collectFilterOptions(kept), [kept]);
  const byId = useMemo(() => new Map(kept.map((each) => [each.highlight.id, each.highlight])), [kept]);
  useStartOfPage(list.page);
  const selected = selection.ids.flatMap((id) => byId.get(id) ?? []);
  const narrow = (changes: Partial<HighlightFilter>, how: "go" | "replace" = "go") =>
    view[how]({ ...route, filter: { ...route.filter, ...changes }, page: 1 });
  const originalOf = ({ variantOf }: Highlight) => (variantOf && byId.get(variantOf)) ?? null;
  const termsOf = (id: HighlightId) => list.hits?.get(id)?.terms ?? [];
  return (
    <>
      <ListHead
        view={view}
        route={route}
        isIndexing={isIndexing}
        foundCount={list.found.length}
        allCount={kept.length}
        search={(query) => narrow({ query }, "replace")}
        openExport={() => setExporting(true)}
      />
      <HighlightFilterChips view={view} filter={route.filter} change={narrow} />
      <DamageNotice
        view={view}
        damaged={damaged}
        remove={() => tasks.removeAll(damaged.map(({ id }) => id as HighlightId))}
      />
      <OrphanNotice view={view} kept={kept} filter={route.filter} />
      <div class="list-columns">
        <FilterPanel view={view} filter={route.filter} options={options} change={narrow} />
        <section class="list" id="list" tabIndex={-1} aria-label={words.listLabel}>
          <BulkBar
            view={view}
            selection={selection}
            foundCount={list.found.length}
            tags={[...new Set(selected.flatMap(({ tags }) => tags))]}
            addTag={(tag) => tasks.addTag(selection.ids, tag)}
            removeTag={(tag) => tasks.removeTag(selection.ids, tag)}
            exportSelected={() => setExporting(true)}
            removeSelected={() => tasks.removeAll(selection.ids)}
          />
          {list.groups.map((group) => (
            <HighlightGroup
              key={group.key}
              group={group}
              view={view}
              terms={group.highlights.flatMap(({ highlight }) => termsOf(highlight.id))}
            >
              {group.highlights.map((each) => (
                <HighlightItem
                  key={each.highlight.id}
                  kept={each}
                  view={view}
                  tasks={tasks}
                  terms={termsOf(each.highlight.id)}
                  original={originalOf(each.highlight)}
                  tick={{
                    isOn: selection.has(each.highlight.id),
                    set: (isOn, range) => selection.set(each.highlight.id, isOn, range),
                  }}
                />
              ))}
            </HighlightGroup>
          ))}
          {list.found.length === 0 && (
            <EmptyList view={view} isFiltered={kept.length > 0 && isFiltering(route.filter)} />
          )}
          <Pager route={route} page={list.page} pageCount={list.pageCount} view={view} />
        </section>
      </div>
      {isExporting && (
        <ExportDialog
          view={view}
          scopes={scopesOf()}
          save={tasks.exportFile}
          close={() => setExporting(false)}
        />
      )}
    </>
  );

  function scopesOf(): readonly ExportScope[] {
    const found = list.found.map(({ highlight }) => highlight);
    return [
      ...(selected.length > 0 ? [{ name: "selected" as const, highlights: selected }] : []),
      ...(found.length < kept.length ? [{ name: "found" as const, highlights: found }] : []),
      { name: "all", highlights: kept.map(({ highlight }) => highlight) },
    ];
  }
}
