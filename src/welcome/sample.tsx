import { useRef, useState } from "preact/hooks";
import type { EntityCard as EntityCardData } from "../core/model/entity-card.ts";
import type { ClaimDesk } from "../ui/card/card-view.ts";
import { EntityCard } from "../ui/card/entity-card.tsx";
import type { Strings } from "../ui/strings/strings.ts";
import type { SamplePiece } from "../ui/strings/welcome-strings.ts";

/** How long the pointer rests on a name before its card opens, as on pages: shorter, and cards open in passing. */
const DWELL_MS = 300;

interface SampleProps extends ClaimDesk {
  readonly pieces: readonly SamplePiece[];
  readonly hint: string;
  readonly strings: Strings;
  readonly lang: string;
  readonly today: string;
  /** Null for an entity the knowledge base has not. */
  readonly loadCard: (entity: string) => EntityCardData | null;
}

/**
 * A sentence with underlined names and the cards behind them. No content script runs on the extension's own pages,
 * so the sentence brings its own marks; the card is the very one pages show, from the knowledge base.
 */
export function Sample({ pieces, hint, strings, lang, today, copy, edition, loadCard }: SampleProps) {
  const [cards, setCards] = useState<readonly EntityCardData[]>([]);
  const show = (entity: string) => {
    const card = loadCard(entity);
    setCards(card ? [card] : []);
  };
  const openRelated = (entity: string) => {
    const card = loadCard(entity);
    if (card) setCards((before) => [...before, card]);
  };
  const top = cards.at(-1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus stands in the sample
    <div class="sample" onKeyDown={(event) => event.key === "Escape" && setCards([])}>
      <p class="sample-text">
        {pieces.map((piece) =>
          typeof piece === "string" ? (
            piece
          ) : (
            <SampleTerm
              key={piece.entity}
              term={piece.term}
              isOpen={cards[0]?.entities[0].id === piece.entity}
              show={() => show(piece.entity)}
            />
          ),
        )}
      </p>
      <p class="hint">{hint}</p>
      {top && (
        <EntityCard
          card={top}
          beneath={cards.slice(0, -1)}
          strings={strings}
          lang={lang}
          today={today}
          frame="region"
          openEntity={({ id }) => openRelated(id)}
          copy={copy}
          edition={edition}
          back={cards.length > 1 ? () => setCards((before) => before.slice(0, -1)) : undefined}
          close={() => setCards([])}
        />
      )}
    </div>
  );
}

interface SampleTermProps {
  readonly term: string;
  readonly isOpen: boolean;
  readonly show: () => void;
}

/** A button by role, not by element: a button's text is one block, and a name has to wrap with its sentence. */
function SampleTerm({ term, isOpen, show }: SampleTermProps) {
  const dwell = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      class="sample-term"
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        show();
      }}
      onPointerEnter={() => {
        dwell.current = setTimeout(show, DWELL_MS);
      }}
      onPointerLeave={() => clearTimeout(dwell.current)}
    >
      {term}
    </span>
  );
}
