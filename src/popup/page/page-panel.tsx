import { Notice } from "../notice.tsx";
import type { OffReason } from "../switches/off-reason.ts";
import { UnreadNotice, type UnreadTasks } from "../unread/unread-notice.tsx";
import { PageList, type PageListProps } from "./page-list.tsx";
import type { PageReport } from "./page-report.ts";

interface PagePanelProps extends PageListProps {
  readonly page: PageReport;
  /** The setting that keeps the extension off the page; null where none does. */
  readonly off: OffReason | null;
  readonly unreadTasks: UnreadTasks;
  readonly copyBrief: () => void;
}

/** What the open page names, or why nothing can be listed. */
export function PagePanel(props: PagePanelProps) {
  const { view, groups, walk, jumpTo, copyBrief } = props;
  const { popupStrings } = view;
  const hasRows = groups.length > 0 && props.off === null;
  return (
    <section aria-labelledby="page-heading">
      <div class="panel-head">
        <h2 id="page-heading" class="panel-heading">
          {popupStrings.onThisPage}
        </h2>
        {hasRows && (
          <button type="button" class="panel-way" onClick={copyBrief}>
            {popupStrings.copyBrief}
          </button>
        )}
      </div>
      {hasRows ? (
        <PageList view={view} groups={groups} walk={walk} jumpTo={jumpTo} />
      ) : (
        <EmptyPage {...props} />
      )}
    </section>
  );
}

/** A page's own nature comes before the reader's settings: nothing could be read there with any. */
function EmptyPage({ page, off, view, unreadTasks }: PagePanelProps) {
  const { popupStrings } = view;
  if (page.state === "unread" && !(off && page.why.kind === "absent")) {
    return <UnreadNotice view={view} why={page.why} tasks={unreadTasks} />;
  }
  if (off) return <Notice {...explainOff(off, popupStrings)} />;
  switch (page.state) {
    case "asking":
    case "unread":
      return null;
    // The settings say that it is on: a frame that has not heard yet.
    case "off":
    case "reading":
      return <Notice text={popupStrings.stillReading} />;
    case "ready":
      return <Notice text={popupStrings.noMentions} hint={popupStrings.noMentionsHint} />;
  }
}

function explainOff(off: OffReason, { off: words }: PagePanelProps["view"]["popupStrings"]) {
  return off.kind === "rule" ? words.rule(off.pattern) : words[off.kind];
}
