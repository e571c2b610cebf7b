import { MARK_GROUPS, type MarkGroup, markGroupOf } from "../core/model/entity.ts";
import type { EntityListing } from "../core/model/entity-listing.ts";
import { type EntityKey, entityKey } from "../core/model/ids.ts";
import { JumpIcon } from "../ui/icons.tsx";
import type { NamedEntity } from "./page-report.ts";
import type { PopupView } from "./popup-view.ts";

export interface PageListProps {
  readonly view: PopupView;
  readonly entities: readonly NamedEntity[];
  readonly listings: ReadonlyMap<EntityKey, EntityListing>;
  readonly jumpTo: (named: NamedEntity) => void;
  /** Called for an arrow up in the first row: back to the search field. */
  readonly leaveUp: () => void;
}

/** What the page names, by group, with the number of its mentions and the way to them. */
export function PageList({ view, entities, listings, jumpTo, leaveUp }: PageListProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are heard wherever in the list the focus is
    <div class="page-list" onKeyDown={(event) => walkRows(event, leaveUp)}>
      {groupEntities(entities, listings).map(({ group, rows }) => (
        <section key={group}>
          <h3 class="list-heading">{view.strings.markGroups[group]}</h3>
          <ul>
            {rows.map(({ named, listing }) => (
              <PageRow
                key={entityKey(named.entity)}
                view={view}
                named={named}
                listing={listing}
                jumpTo={jumpTo}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Row {
  readonly named: NamedEntity;
  readonly listing: EntityListing;
}

function PageRow({ view, named, listing, jumpTo }: Row & Pick<PageListProps, "view" | "jumpTo">) {
  const { popupStrings, openEntity } = view;
  const jumpLabel = popupStrings.jumpTo(listing.name);
  return (
    <li class="row">
      <button type="button" class="row-name" onClick={() => openEntity(named.entity)}>
        <span lang="en">{listing.name}</span>
        <span class="count">
          <span aria-hidden="true">{named.count}</span>
          <span class="unseen">{popupStrings.mentions(named.count)}</span>
        </span>
      </button>
      <button
        type="button"
        class="row-jump"
        aria-label={jumpLabel}
        title={jumpLabel}
        onClick={() => jumpTo(named)}
      >
        <JumpIcon />
      </button>
    </li>
  );
}

/** Groups in the fixed order of pages; inside a group, in the order of first mention. */
function groupEntities(
  entities: readonly NamedEntity[],
  listings: PageListProps["listings"],
): readonly { readonly group: MarkGroup; readonly rows: readonly Row[] }[] {
  // An entity without a listing came with a knowledge base that has been replaced since; the page will be read anew.
  const rows = entities.flatMap((named) => {
    const listing = listings.get(entityKey(named.entity));
    return listing ? [{ named, listing }] : [];
  });
  return MARK_GROUPS.map((group) => ({
    group,
    rows: rows.filter(({ listing }) => markGroupOf(listing.type) === group),
  })).filter((part) => part.rows.length > 0);
}

/** Up and down walk the names, row by row; the button beside each is a Tab away. */
function walkRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, leaveUp: () => void): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll(".row")];
  const current = rows.findIndex((row) => row.matches(":focus-within"));
  event.preventDefault();
  if (current + step < 0) leaveUp();
  else rows[current + step]?.querySelector<HTMLElement>(".row-name")?.focus();
}
