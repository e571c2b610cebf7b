import { useMemo, useRef, useState } from "preact/hooks";
import { entityKey } from "../core/model/ids.ts";
import { HighlightPanel, rowOfHighlight, shownHighlights } from "./highlights/highlight-panel.tsx";
import { Notice } from "./notice.tsx";
import { groupEntities, type RowGroup } from "./page/group-entities.ts";
import { rowOfEntity } from "./page/page-list.tsx";
import { PagePanel } from "./page/page-panel.tsx";
import type { NamedEntity } from "./page/page-report.ts";
import type { PopupAppProps } from "./popup-app-props.ts";
import { PopupNotices } from "./popup-notices.tsx";
import type { Knowledge, PopupView } from "./popup-view.ts";
import { SearchBox } from "./search/search-box.tsx";
import { announceAnswer, SearchResults } from "./search/search-results.tsx";
import { useSearch } from "./search/use-search.ts";
import { PopupFooter } from "./switches/popup-footer.tsx";
import { type RowWalk, useRowWalk } from "./use-row-walk.ts";

interface PopupListProps extends Omit<PopupAppProps, "jumpTo" | "copyBrief"> {
  readonly view: PopupView;
  readonly jumpTo: (named: NamedEntity, name: string) => void;
  readonly copyBrief: () => void;
  /** Called when another query is typed: what was told of an act before it is past. */
  readonly clearMessage: () => void;
  /** True after a card was asked for that there is none of. */
  readonly isCardMissing: boolean;
}

/** The search field over the page's highlights and entities or, while there is a query, what it found. */
export function PopupList(props: PopupListProps) {
  const { view, knowledge, switches, isCardMissing, highlights } = props;
  const { popupStrings } = view;
  const search = useSearch({ knowledge, onQuery: props.clearMessage, openEntity: view.openEntity });
  const [areAllHighlightsShown, showAllHighlights] = useState(false);
  const groups = usePageGroups(props);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const walk = useRowWalk({
    frame: scroller,
    keys: [
      ...shownHighlights(highlights, areAllHighlightsShown).flatMap((each) => rowOfHighlight(each) ?? []),
      ...groups.flatMap(({ rows }) => rows.map(({ named }) => rowOfEntity(named))),
    ],
    leaveUp: () => input.current?.focus(),
  });
  const query = search.query.trim();
  // With nothing left to clear, the key is the browser's, which closes the popup.
  const clearByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing || search.query === "") return;
    event.preventDefault();
    search.setQuery("");
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the search wherever the focus stands
    <div class="popup-layer" onKeyDown={clearByEscape}>
      <h1 class="unseen">{popupStrings.title}</h1>
      <SearchBox view={view} input={input} search={search} leaveDown={walk.enter} />
      <p class="unseen" role="status">
        {search.answer && announceAnswer(search.answer, query, view)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are heard in every row */}
      <div ref={scroller} class="popup-scroll" onKeyDown={walk.onKeyDown}>
        {isCardMissing && <Notice text={popupStrings.cardMissing} />}
        {knowledge.state === "failed" && (
          <Notice text={popupStrings.loadFailed} hint={popupStrings.loadFailedHint} />
        )}
        {search.answer ? (
          <SearchResults
            view={view}
            query={query}
            answer={search.answer}
            active={search.active}
            choose={search.choose}
          />
        ) : (
          <PageParts
            {...props}
            groups={groups}
            walk={walk}
            areAllHighlightsShown={areAllHighlightsShown}
            toggleHighlights={() => showAllHighlights(!areAllHighlightsShown)}
          />
        )}
      </div>
      <PopupFooter view={view} switches={switches} hasHighlights={highlights.length > 0} />
    </div>
  );
}

interface PagePartsProps extends PopupListProps {
  readonly groups: readonly RowGroup[];
  readonly walk: RowWalk;
  readonly areAllHighlightsShown: boolean;
  readonly toggleHighlights: () => void;
}

/** What there is to tell while nothing is searched: notices, what is kept of the page, and what the page names. */
function PageParts({ groups, walk, areAllHighlightsShown, toggleHighlights, ...props }: PagePartsProps) {
  const { view, highlights } = props;
  return (
    <>
      <PopupNotices view={view} notices={props.notices} dismiss={props.dismissNotice} />
      {highlights.length > 0 && (
        <HighlightPanel
          view={view}
          strings={props.highlightStrings}
          highlights={highlights}
          tasks={props.highlightTasks}
          walk={walk}
          isOpen={areAllHighlightsShown}
          toggle={toggleHighlights}
        />
      )}
      <PagePanel
        view={view}
        page={props.page}
        off={props.switches?.off ?? null}
        groups={groups}
        walk={walk}
        jumpTo={props.jumpTo}
        unreadTasks={props.unreadTasks}
        copyBrief={props.copyBrief}
      />
    </>
  );
}

/** The rows of what the page names; none while the reader has it off there. */
function usePageGroups({
  knowledge,
  page,
  switches,
}: Pick<PopupListProps, "knowledge" | "page" | "switches">) {
  const listings = useMemo(() => mapListings(knowledge), [knowledge]);
  const isOff = switches !== null && switches.off !== null;
  return useMemo(
    () => ("entities" in page && !isOff ? groupEntities(page.entities, listings) : []),
    [page, isOff, listings],
  );
}

function mapListings(knowledge: Knowledge) {
  const listings = knowledge.state === "loaded" ? knowledge.listings : [];
  return new Map(listings.map((listing) => [entityKey(listing.entity), listing]));
}
