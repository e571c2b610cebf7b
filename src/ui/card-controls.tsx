import { CloseIcon, PinIcon } from "./icons.tsx";

/** Whether a card stays open by itself, and the switch for it. */
export interface CardPin {
  readonly pinned: boolean;
  readonly toggle: () => void;
}

interface CardControlsProps {
  readonly strings: { readonly pin: string; readonly unpin: string; readonly close: string };
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
