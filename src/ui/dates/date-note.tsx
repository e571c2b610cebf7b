import { useId, useState } from "preact/hooks";
import type { CardView } from "../card/card-view.ts";
import { showOpened } from "../show-opened.ts";
import type { DateReason } from "./date-reasons.ts";
import { formatDate } from "./format-date.ts";

interface DateNoteProps {
  readonly reasons: readonly DateReason[];
  readonly view: CardView;
}

/** One short mark for all inferred dates of a claim, which opens into the reasoning behind each. */
export function DateNote({ reasons, view }: DateNoteProps) {
  const { strings, lang } = view;
  const [open, setOpen] = useState(false);
  const id = useId();
  const dates = new Set(reasons.map(({ date }) => date));
  const note = dates.size > 1 ? strings.datesInferred : strings.dateInferred;
  const told = reasons.filter(({ reasoning }) => reasoning !== null);
  if (told.length === 0) return <span>{note}</span>;
  return (
    <>
      <button
        type="button"
        class="note-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {note}
      </button>
      {open && (
        <span ref={showOpened} id={id} class="reasoning">
          {told.map(({ date, publisher, reasoning }) => (
            <span key={publisher}>
              {publisher !== null && <span lang="en">{publisher}, </span>}
              {formatDate(date, lang)}: <span lang="en">{reasoning}</span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
