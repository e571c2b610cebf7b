import { useMemo, useRef } from "preact/hooks";
import { entityKey } from "../core/model/ids.ts";
import type { HighlightStrings } from "../ui/strings/highlight-strings.ts";
import { HighlightPanel, type HighlightTasks } from "./highlight-panel.tsx";
import { Notice } from "./notice.tsx";
import type { PageHighlight } from "./page-highlights.ts";
import { PagePanel } from "./page-panel.tsx";
import type { NamedEntity, PageReport } from "./page-report.ts";
import { type PopupNotice, PopupNotices } from "./popup-notices.tsx";
import type { Knowledge, PopupView } from "./popup-view.ts";
import { SearchBox } from "./search-box.tsx";
import { SearchResults } from "./search-results.tsx";
import { type Site, SiteSwitch } from "./site-switch.tsx";
import { useSearch } from "./use-search.ts";

interface PopupListProps {
  readonly view: PopupView;
  readonly knowledge: Knowledge;
  readonly page: PageReport;
  readonly site: Site | null;
  readonly jumpTo: (named: NamedEntity) => void;
  readonly highlightStrings: HighlightStrings;
  readonly highlights: readonly PageHighlight[];
  readonly highlightTasks: HighlightTasks;
  readonly notices: readonly PopupNotice[];
  readonly dismissNotice: (key: string) => void;
  /** True after a card was asked for that there is none of. */
  readonly isCardMissing: boolean;
}

/** The search field over the page's entities or, while there is a query, what it found; and the site's switch. */
export function PopupList(props: PopupListProps) {
  const { view, knowledge, page, site, jumpTo, isCardMissing, highlights } = props;
  const { popupStrings } = view;
  const search = useSearch(knowledge);
  const listings = useMemo(() => mapListings(knowledge), [knowledge]);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <h1 class="unseen">{popupStrings.title}</h1>
      <SearchBox
        view={view}
        input={input}
        search={search}
        leaveDown={() => scroller.current?.querySelector<HTMLElement>(".row-name")?.focus()}
      />
      <div ref={scroller} class="popup-scroll">
        {isCardMissing && <Notice text={popupStrings.cardMissing} />}
        {knowledge.state === "failed" && (
          <Notice text={popupStrings.loadFailed} hint={popupStrings.loadFailedHint} />
        )}
        {search.answer ? (
          <SearchResults
            view={view}
            query={search.query.trim()}
            answer={search.answer}
            active={search.active}
          />
        ) : (
          <>
            <PopupNotices view={view} notices={props.notices} dismiss={props.dismissNotice} />
            {highlights.length > 0 && (
              <HighlightPanel
                view={view}
                strings={props.highlightStrings}
                highlights={highlights}
                tasks={props.highlightTasks}
              />
            )}
            <PagePanel
              view={view}
              page={page}
              listings={listings}
              jumpTo={jumpTo}
              leaveUp={() => input.current?.focus()}
            />
          </>
        )}
      </div>
      {site && (
        <footer class="popup-footer">
          <SiteSwitch label={popupStrings.siteSwitch(site.host)} on={site.on} setOn={site.setOn} />
          {(highlights.length > 0 || !site.isPainted) && (
            <SiteSwitch
              label={popupStrings.paintSwitch(site.host)}
              on={site.isPainted}
              setOn={site.setPainted}
            />
          )}
        </footer>
      )}
    </>
  );
}

function mapListings(knowledge: Knowledge) {
  const listings = knowledge.state === "loaded" ? knowledge.listings : [];
  return new Map(listings.map((listing) => [entityKey(listing.entity), listing]));
}
