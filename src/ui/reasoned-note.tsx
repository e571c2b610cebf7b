import { useId, useState } from "preact/hooks";

/** A short note ("date inferred") that opens into the reasoning behind it. */
export function ReasonedNote({
  note,
  reasoning,
}: {
  readonly note: string;
  readonly reasoning: string | null;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!reasoning) return <span>{note}</span>;
  return (
    <>
      <button
        type="button"
        class="text-button note-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={reasoning}
        onClick={() => setOpen(!open)}
      >
        {note}
      </button>
      {open && (
        <span id={id} class="reasoning" lang="en">
          {reasoning}
        </span>
      )}
    </>
  );
}
