import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityCard as EntityCardData } from "../core/model/entity-card.ts";
import { entityKey } from "../core/model/ids.ts";
import { EntityCard } from "../ui/entity-card.tsx";
import type { NamedEntity, PageReport } from "./page-report.ts";
import type { PopupView } from "./popup-view.ts";

interface OpenedCardProps {
  readonly card: EntityCardData;
  readonly view: PopupView;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly page: PageReport;
  readonly jumpTo: (named: NamedEntity) => void;
  readonly back: () => void;
}

/** A card in the list's place; Escape goes back, as the button does. */
export function OpenedCard({ card, view, back, page, jumpTo, today }: OpenedCardProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>(".card")?.focus(), []);
  const named = findNamed(page, card);
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
        strings={view.strings}
        lang={view.lang}
        today={today}
        frame="region"
        openEntity={view.openEntity}
        back={back}
        footer={
          named && (
            <button type="button" class="footer-jump" onClick={() => jumpTo(named)}>
              {view.popupStrings.jumpInCard} ({view.popupStrings.mentions(named.count)})
            </button>
          )
        }
      />
    </div>
  );
}

function findNamed(page: PageReport, card: EntityCardData): NamedEntity | undefined {
  const keys = new Set(card.entities.map(entityKey));
  return "entities" in page ? page.entities.find(({ entity }) => keys.has(entityKey(entity))) : undefined;
}
