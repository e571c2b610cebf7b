import { Icon } from "../icons.tsx";

/** A sheet with lines and a pencil's point: a note. */
export function NoteIcon() {
  return (
    <Icon>
      <path d="M3 12.8V10l7.2-7.2 2.8 2.8L5.8 12.8zM8.5 4.5l2.8 2.8" />
    </Icon>
  );
}

/** A luggage tag. */
export function TagIcon() {
  return (
    <Icon>
      <path d="M2.8 3.2v4.3l5.7 5.7 4.6-4.6-5.7-5.7H3.1zM5.6 5.7h.01" />
    </Icon>
  );
}

/** A tick. */
export function TickIcon() {
  return (
    <Icon>
      <path d="m3.5 8.5 3 3 6-7" />
    </Icon>
  );
}

/** A bin. */
export function BinIcon() {
  return (
    <Icon>
      <path d="M3 4.5h10M6.3 4.3V2.8h3.4v1.5M4.3 4.7l.6 8.5h6.2l.6-8.5M6.8 7v3.8M9.2 7v3.8" />
    </Icon>
  );
}

/** Quotation marks. */
export function QuoteIcon() {
  return (
    <Icon>
      <path d="M6.7 4.5C4.6 5.2 3.3 7 3.3 9.2v2.3h3.2V8.6H4.8M13 4.5c-2.1.7-3.4 2.5-3.4 4.7v2.3h3.2V8.6h-1.7" />
    </Icon>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.8 9.2a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.8.8M9.2 6.8a2.5 2.5 0 0 0-3.6 0L3.4 9A2.5 2.5 0 0 0 7 12.6l.8-.8" />
    </Icon>
  );
}

/** Books on a shelf. */
export function LibraryIcon() {
  return (
    <Icon>
      <path d="M3 13V3h2.6v10zM5.6 13V4.6h2.5V13zM9.2 4.6l2.4-.6 2.2 8.6-2.4.6z" />
    </Icon>
  );
}
