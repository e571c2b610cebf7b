import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityRef } from "../core/model/ids.ts";
import { useCardStack } from "../ui/card/use-card-stack.ts";
import { OpenedCard } from "./opened-card.tsx";
import type { NamedEntity } from "./page/page-report.ts";
import type { PopupAppProps } from "./popup-app-props.ts";
import { PopupList } from "./popup-list.tsx";
import type { PopupView } from "./popup-view.ts";
import { type Message, useMessage } from "./use-message.ts";

/** The toolbar popup: a list to choose from, and in its place the card that was chosen. */
export function PopupApp(props: PopupAppProps) {
  const { strings, popupStrings, lang, today, page, loadCard, copy, edition } = props;
  const cards = useCardStack(loadCard);
  const [message, tell, clearMessage] = useMessage();
  const frame = useRef<HTMLElement>(null);
  const openEntity = (entity: EntityRef) => {
    clearMessage();
    void cards.open(entity);
  };
  const jumpTo = (named: NamedEntity, name: string) => tell(jump(props, named, name));
  const copyBrief = () => tell(brief(props));
  const view: PopupView = { strings, popupStrings, lang, copy, edition, openEntity };
  useReturnOfFocus(frame, cards.top !== null);
  return (
    <main ref={frame} class="popup" lang={lang}>
      {/* Kept while a card is open: query, results and scroll position are to be found again. */}
      <div class="popup-list" hidden={cards.top !== null}>
        <PopupList
          {...props}
          view={view}
          jumpTo={jumpTo}
          copyBrief={copyBrief}
          clearMessage={clearMessage}
          isCardMissing={cards.isMissing}
        />
      </div>
      {cards.top && (
        <OpenedCard
          card={cards.top}
          beneath={cards.beneath}
          view={view}
          today={today}
          page={page}
          jumpTo={jumpTo}
          back={cards.back}
          countHighlights={props.countHighlights}
        />
      )}
      <p class={message.isShown ? "popup-message" : "unseen"} role="status">
        {message.text}
      </p>
    </main>
  );
}

async function jump(
  { jumpTo, popupStrings }: PopupAppProps,
  named: NamedEntity,
  name: string,
): Promise<Message> {
  return (await jumpTo(named))
    ? { text: popupStrings.shownOnPage(name), isShown: false }
    : { text: popupStrings.goneFromPage(name), isShown: true };
}

async function brief({ page, copyBrief, popupStrings }: PopupAppProps): Promise<Message> {
  const outcome = await copyBrief("entities" in page ? page.entities : []);
  const { briefCopied, briefRefused, briefFailed } = popupStrings;
  return {
    text: { copied: briefCopied, refused: briefRefused, failed: briefFailed }[outcome],
    isShown: true,
  };
}

/**
 * Puts the focus back where it stood when a card closes: the list behind it stayed as it was, but for what has gone
 * from the page meanwhile.
 */
function useReturnOfFocus(frame: RefObject<HTMLElement | null>, isCardOpen: boolean): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // Read while drawing: once the list is hidden, the focus is gone from it.
  if (isCardOpen && !wasOpen.current) before.current = document.activeElement;
  useLayoutEffect(() => {
    if (!isCardOpen && wasOpen.current) {
      const back = before.current;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else frame.current?.querySelector("input")?.focus();
    }
    wasOpen.current = isCardOpen;
    if (!isCardOpen) before.current = null;
  }, [frame, isCardOpen]);
}
