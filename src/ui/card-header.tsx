import type { EntityCard } from "../core/model/entity-card.ts";
import { Dot } from "./dot.tsx";
import { BackIcon, CloseIcon, PinIcon } from "./icons.tsx";
import type { Strings } from "./strings/strings.ts";

/** Whether a card stays open by itself, and the switch for it. */
export interface CardPin {
  readonly pinned: boolean;
  readonly toggle: () => void;
}

interface CardHeaderProps {
  readonly card: EntityCard;
  readonly strings: Strings;
  readonly back?: (() => void) | undefined;
  readonly pin?: CardPin | undefined;
  readonly close?: (() => void) | undefined;
}

/** What the card is about, and the card's own buttons. */
export function CardHeader({ card, strings, back, pin, close }: CardHeaderProps) {
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
        <h2 lang="en">{card.name}</h2>
        <p>
          {card.nativeName && (
            <>
              <span class="native-name" lang={card.nativeName.lang}>
                {card.nativeName.text}
              </span>
              <Dot />
            </>
          )}
          <span class="type">{strings.entityTypes[card.type]}</span>
        </p>
      </div>
      {pin && (
        <button
          type="button"
          class="icon-button"
          aria-label={strings.pin}
          aria-pressed={pin.pinned}
          title={pin.pinned ? strings.unpin : strings.pin}
          onClick={pin.toggle}
        >
          <PinIcon />
        </button>
      )}
      {close && (
        <button
          type="button"
          class="icon-button"
          aria-label={strings.close}
          title={strings.close}
          onClick={close}
        >
          <CloseIcon />
        </button>
      )}
    </header>
  );
}
