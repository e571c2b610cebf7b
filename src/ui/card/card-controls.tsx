import { CloseIcon, PinIcon } from "../icons.tsx";
import type { Strings } from "../strings/strings.ts";

/** Whether a card stays open by itself, and the switch for it. */
export interface CardPin {
  readonly pinned: boolean;
  readonly toggle: () => void;
}

interface CardControlsProps {
  readonly strings: Pick<Strings, "pin" | "unpin" | "close">;
  readonly pin?: CardPin | undefined;
  readonly close?: (() => void) | undefined;
}

/** What a card's header ends with: the pin and the cross, each where its owner has a use for it. */
export function CardControls({ strings, pin, close }: CardControlsProps) {
  return (
    <>
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
    </>
  );
}
