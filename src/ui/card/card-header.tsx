import { displayNames } from "../../core/knowledge/display-names.ts";
import type { EntityCard } from "../../core/model/entity-card.ts";
import { Dot } from "../dot.tsx";
import { BackIcon } from "../icons.tsx";
import type { Strings } from "../strings/strings.ts";
import { CardControls, type CardPin } from "./card-controls.tsx";

interface CardHeaderProps {
  readonly card: EntityCard;
  readonly strings: Strings;
  readonly back?: (() => void) | undefined;
  readonly pin?: CardPin | undefined;
  readonly close?: (() => void) | undefined;
}

/** What the card is about, and the card's own buttons. */
export function CardHeader({ card, strings, back, pin, close }: CardHeaderProps) {
  const { main, other } = displayNames(card, strings.language);
  return (
    <header class="card-header">
      {back && (
        <button
          type="button"
          class="icon-button"
          aria-label={strings.back}
          title={strings.back}
          onClick={back}
        >
          <BackIcon />
        </button>
      )}
      <div class="card-title">
        <h2 lang={main.lang}>{main.text}</h2>
        <p>
          {other && (
            <>
              <span class="other-name" lang={other.lang}>
                {other.text}
              </span>
              <Dot />
            </>
          )}
          <span class="type">{strings.entityTypes[card.type]}</span>
        </p>
      </div>
      <CardControls strings={strings} pin={pin} close={close} />
    </header>
  );
}
