import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityCard } from "../core/model/entity-card.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { ClaimDesk } from "../ui/card-view.ts";
import type { HighlightStrings } from "../ui/strings/highlight-strings.ts";
import type { PopupStrings } from "../ui/strings/popup-strings.ts";
import type { Strings } from "../ui/strings/strings.ts";
import { useCardStack } from "../ui/use-card-stack.ts";
import type { HighlightTasks } from "./highlight-panel.tsx";
import { OpenedCard } from "./opened-card.tsx";
import type { PageHighlight } from "./page-highlights.ts";
import type { NamedEntity, PageReport } from "./page-report.ts";
import { PopupList } from "./popup-list.tsx";
import type { PopupNotice } from "./popup-notices.tsx";
import type { Knowledge, PopupView } from "./popup-view.ts";
import type { Site } from "./site-switch.tsx";

/** Everything the popup is drawn from: data and callbacks. */
export interface PopupAppProps extends ClaimDesk {
  readonly strings: Strings;
  readonly popupStrings: PopupStrings;
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly knowledge: Knowledge;
  readonly page: PageReport;
  /** Null where there is no site to switch. */
  readonly site: Site | null;
  /** Null for an entity there is no card of. */
  readonly loadCard: (entity: EntityRef) => Promise<EntityCard | null>;
  readonly jumpTo: (named: NamedEntity) => void;
  readonly highlightStrings: HighlightStrings;
  /** What the reader has kept of the page. */
  readonly highlights: readonly PageHighlight[];
  readonly highlightTasks: HighlightTasks;
  readonly notices: readonly PopupNotice[];
  readonly dismissNotice: (key: string) => void;
  /** How many highlights mention an entity, over all pages. */
  readonly countHighlights: (card: EntityCard) => Promise<number>;
}

/** The toolbar popup: a list to choose from, and in its place the card that was chosen. */
export function PopupApp(props: PopupAppProps) {
  const { strings, popupStrings, lang, today, page, loadCard, jumpTo, copy, edition } = props;
  const cards = useCardStack(loadCard);
  const view: PopupView = { strings, popupStrings, lang, copy, edition, openEntity: cards.open };
  useReturnOfFocus(cards.top !== null);
  return (
    <main class="popup" lang={lang}>
      {/* Kept while a card is open: query, results and scroll position are to be found again. */}
      <div class="popup-list" hidden={cards.top !== null}>
        <PopupList {...props} view={view} isCardMissing={cards.isMissing} />
      </div>
      {cards.top && (
        <OpenedCard
          card={cards.top}
          view={view}
          today={today}
          page={page}
          jumpTo={jumpTo}
          back={cards.back}
          countHighlights={props.countHighlights}
        />
      )}
    </main>
  );
}

/** Puts the focus back where it stood when a card closes: the list behind it stayed as it was. */
function useReturnOfFocus(isCardOpen: boolean): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // Read while drawing: once the list is hidden, the focus is gone from it.
  if (isCardOpen && !wasOpen.current) before.current = document.activeElement;
  useLayoutEffect(() => {
    if (!isCardOpen && before.current instanceof HTMLElement) before.current.focus();
    wasOpen.current = isCardOpen;
    if (!isCardOpen) before.current = null;
  }, [isCardOpen]);
}
