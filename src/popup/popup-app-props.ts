import type { EntityCard } from "../core/model/entity-card.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { ClaimDesk } from "../ui/card/card-view.ts";
import type { HighlightStrings } from "../ui/strings/highlight-strings.ts";
import type { PopupStrings } from "../ui/strings/popup-strings.ts";
import type { Strings } from "../ui/strings/strings.ts";
import type { HighlightTasks } from "./highlights/highlight-panel.tsx";
import type { PageHighlight } from "./highlights/page-highlights.ts";
import type { BriefOutcome } from "./page/copy-page-brief.ts";
import type { NamedEntity, PageReport } from "./page/page-report.ts";
import type { PopupNotice } from "./popup-notices.tsx";
import type { Knowledge } from "./popup-view.ts";
import type { Switches } from "./switches/popup-footer.tsx";
import type { UnreadTasks } from "./unread/unread-notice.tsx";

/** Everything the popup is drawn from: data and callbacks. */
export interface PopupAppProps extends ClaimDesk {
  readonly strings: Strings;
  readonly popupStrings: PopupStrings;
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly knowledge: Knowledge;
  readonly page: PageReport;
  /** Null before the settings have been read. */
  readonly switches: Switches | null;
  readonly unreadTasks: UnreadTasks;
  /** Null for an entity there is no card of. */
  readonly loadCard: (entity: EntityRef) => Promise<EntityCard | null>;
  /** Scrolls the page to an entity's next mention; false where there is none any more. */
  readonly jumpTo: (named: NamedEntity) => Promise<boolean>;
  /** Copies what the page names, with claims and sources. */
  readonly copyBrief: (entities: readonly NamedEntity[]) => Promise<BriefOutcome>;
  readonly highlightStrings: HighlightStrings;
  /** What the reader has kept of the page. */
  readonly highlights: readonly PageHighlight[];
  readonly highlightTasks: HighlightTasks;
  readonly notices: readonly PopupNotice[];
  readonly dismissNotice: (key: string) => void;
  /** How many highlights mention an entity, over all pages. */
  readonly countHighlights: (card: EntityCard) => Promise<number>;
}
