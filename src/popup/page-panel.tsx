import { Notice } from "./notice.tsx";
import { PageList, type PageListProps } from "./page-list.tsx";
import type { PageReport } from "./page-report.ts";

type PagePanelProps = Omit<PageListProps, "entities"> & { readonly page: PageReport };

/** What the open page names, or why nothing can be listed. */
export function PagePanel({ page, ...list }: PagePanelProps) {
  const { popupStrings } = list.view;
  const hasEntities = "entities" in page && page.entities.length > 0;
  return (
    <section aria-labelledby="page-heading">
      <h2 id="page-heading" class="panel-heading">
        {popupStrings.onThisPage}
      </h2>
      {hasEntities ? <PageList entities={page.entities} {...list} /> : <EmptyPage page={page} {...list} />}
    </section>
  );
}

function EmptyPage({ page, view: { popupStrings } }: PagePanelProps) {
  switch (page.state) {
    case "asking":
      return null;
    case "unreachable":
      return <Notice text={popupStrings.unreachable} hint={popupStrings.unreachableHint} />;
    case "absent":
      return <Notice text={popupStrings.absent} hint={popupStrings.absentHint} />;
    case "off":
      return <Notice text={popupStrings.siteOff} hint={popupStrings.siteOffHint} />;
    case "reading":
      return <Notice text={popupStrings.stillReading} />;
    case "ready":
      return <Notice text={popupStrings.noMentions} hint={popupStrings.noMentionsHint} />;
  }
}
