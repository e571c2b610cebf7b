import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { displayNames } from "../core/knowledge/display-names.ts";
import { highlightsOf } from "../core/library/highlights-route.ts";
import { recordOf } from "../core/library/knowledge-routes.ts";
import { libraryAddress } from "../core/library/library-route.ts";
import type { EntityCard as EntityCardData } from "../core/model/entity-card.ts";
import { entityKey } from "../core/model/ids.ts";
import { EntityCard } from "../ui/card/entity-card.tsx";
import { Dot } from "../ui/dot.tsx";
import type { NamedEntity, PageReport } from "./page/page-report.ts";
import type { PopupView } from "./popup-view.ts";

interface OpenedCardProps {
  readonly card: EntityCardData;
  readonly beneath: readonly EntityCardData[];
  readonly view: PopupView;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly page: PageReport;
  readonly jumpTo: (named: NamedEntity, name: string) => void;
  readonly back: () => void;
  /** How many highlights mention the card's entities. */
  readonly countHighlights: (card: EntityCardData) => Promise<number>;
}

/** A card in the list's place; Escape goes back, as the button does. */
export function OpenedCard(props: OpenedCardProps) {
  const { card, beneath, view, back, page, jumpTo, today, countHighlights } = props;
  const highlightCount = useCount(card, countHighlights);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>(".card")?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus stands in the card
    <div
      ref={frame}
      class="opened-card"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        back();
      }}
    >
      <EntityCard
        card={card}
        beneath={beneath}
        strings={view.strings}
        lang={view.lang}
        today={today}
        frame="region"
        openEntity={view.openEntity}
        copy={view.copy}
        edition={view.edition}
        back={back}
        footer={
          <CardWays
            card={card}
            view={view}
            named={findNamed(page, card)}
            jumpTo={jumpTo}
            highlightCount={highlightCount}
          />
        }
      />
    </div>
  );
}

interface CardWaysProps extends Pick<OpenedCardProps, "card" | "view" | "jumpTo"> {
  /** What the page names of the card's entities; undefined for nothing. */
  readonly named: NamedEntity | undefined;
  readonly highlightCount: number;
}

/** The ways on from a card: to the page, to the reader's highlights of it, to the whole record. */
function CardWays({ card, view, named, jumpTo, highlightCount }: CardWaysProps) {
  const [entity] = card.entities;
  const { main } = displayNames(card, view.strings.language);
  return (
    <>
      {named && (
        <button type="button" class="footer-jump" onClick={() => jumpTo(named, main.text)}>
          {view.popupStrings.jumpInCard(named.count)}
        </button>
      )}
      <p>
        {highlightCount > 0 && (
          <>
            <a
              class="footer-link"
              href={libraryAddress(highlightsOf(entityKey(entity)))}
              target="_blank"
              rel="noopener"
            >
              {view.strings.inHighlights(highlightCount)}
            </a>
            <Dot />
          </>
        )}
        <a class="footer-link" href={libraryAddress(recordOf(entity))} target="_blank" rel="noopener">
          {view.strings.wholeRecord}
        </a>
      </p>
    </>
  );
}

/** Zero until it is known. */
function useCount(card: EntityCardData, count: OpenedCardProps["countHighlights"]): number {
  const [counted, setCounted] = useState<{ readonly card: EntityCardData; readonly count: number } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    void count(card).then((found) => {
      if (isCurrent) setCounted({ card, count: found });
    });
    return () => {
      isCurrent = false;
    };
  }, [card, count]);
  return counted?.card === card ? counted.count : 0;
}

function findNamed(page: PageReport, card: EntityCardData): NamedEntity | undefined {
  const keys = new Set(card.entities.map(entityKey));
  return "entities" in page ? page.entities.find(({ entity }) => keys.has(entityKey(entity))) : undefined;
}
