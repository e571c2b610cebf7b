import { listedNames } from "../../core/knowledge/display-names.ts";
import { entityKey } from "../../core/model/ids.ts";
import { JumpIcon } from "../../ui/icons.tsx";
import type { PopupView } from "../popup-view.ts";
import type { RowWalk } from "../use-row-walk.ts";
import type { PageRow as PageRowData, RowGroup } from "./group-entities.ts";
import type { NamedEntity } from "./page-report.ts";

export interface PageListProps {
  readonly view: PopupView;
  readonly groups: readonly RowGroup[];
  readonly walk: RowWalk;
  readonly jumpTo: (named: NamedEntity, name: string) => void;
}

/** What the page names, by group, with the number of its mentions and the way to them. */
export function PageList({ view, groups, walk, jumpTo }: PageListProps) {
  return (
    <>
      {groups.map(({ group, rows }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} class="list-heading">
            {view.strings.markGroups[group]}
          </h3>
          <ul>
            {rows.map((row) => (
              <PageRow key={entityKey(row.named.entity)} {...row} view={view} walk={walk} jumpTo={jumpTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The `data-row` of an entity. */
export function rowOfEntity({ entity }: NamedEntity): string {
  return `entity ${entityKey(entity)}`;
}

type PageRowProps = PageRowData & Omit<PageListProps, "groups">;

function PageRow({ named, listing, view, walk, jumpTo }: PageRowProps) {
  const { strings, popupStrings, openEntity } = view;
  const { main } = listedNames(listing, strings.language);
  const jumpLabel = popupStrings.jumpTo(main.text);
  const row = rowOfEntity(named);
  const tabIndex = walk.tabIndexOf(row);
  return (
    <li class="row" data-row={row}>
      <button type="button" class="row-name" tabIndex={tabIndex} onClick={() => openEntity(named.entity)}>
        <span lang={main.lang}>{main.text}</span>
        <span class="count">
          <span aria-hidden="true">{named.count}</span>
          <span class="unseen">{popupStrings.mentions(named.count)}</span>
        </span>
      </button>
      <button
        type="button"
        class="row-jump"
        tabIndex={tabIndex}
        aria-label={jumpLabel}
        title={jumpLabel}
        onClick={() => jumpTo(named, main.text)}
      >
        <JumpIcon />
      </button>
    </li>
  );
}
