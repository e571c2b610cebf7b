import { useId, useState } from "preact/hooks";
import type { MarkStrings, RejectedPlace } from "../../ui/strings/mark-strings.ts";

interface WhyMarkedProps {
  /** Why the mention is marked, told; null where that can't be told. */
  readonly why: string | null;
  /** Where it can be marked no more. */
  readonly places: readonly RejectedPlace[];
  readonly strings: MarkStrings;
  readonly reject: (place: RejectedPlace, how: { readonly byKey: boolean }) => void;
  /** The last rejection could not be stored. */
  readonly isUnkept: boolean;
}

/** Why a mention is marked, and behind a quiet button the way to have it marked no more. */
export function WhyMarked({ why, places, strings, reject, isUnkept }: WhyMarkedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p class="told">
        {why}
        {/* A Chinese full stop brings its own room. */}
        {why && !why.endsWith("。") && " "}
        <button
          type="button"
          class="note-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {strings.reject}
        </button>
      </p>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
        <div id={id} class="claim-acts" role="group" aria-label={strings.reject}>
          {places.map((place) => (
            <button
              key={place.kind}
              type="button"
              class="act"
              // A key's click has no pointer's count of clicks.
              onClick={(event) => reject(place, { byKey: event.detail === 0 })}
            >
              {strings.place(place)}
            </button>
          ))}
        </div>
      )}
      {isUnkept && <p role="alert">{strings.rejectFailed}</p>}
    </>
  );
}
