import type { HighlightStatus, HighlightStrings } from "../strings/highlight-strings.ts";
import { StatusIcon } from "./status-icon.tsx";

interface StatusNoteProps {
  readonly status: HighlightStatus;
  /** Whether other words were found in the passage's place. */
  readonly isReworded: boolean;
  readonly strings: HighlightStrings;
  /** Leaves the sentence of explanation away, where many stand in a list; it is then the sign's title. */
  readonly brief?: boolean;
}

/** How a highlight stands on its page: a sign, a word, and what the word means. */
export function StatusNote({ status, isReworded, strings, brief = false }: StatusNoteProps) {
  const hint = explain(status, isReworded, strings);
  return (
    <p class="status-note" data-status={status} title={brief ? (hint ?? undefined) : undefined}>
      <StatusIcon status={status} />
      <strong>{strings.statuses[status]}</strong>
      {!brief && hint && <span>{hint}</span>}
    </p>
  );
}

function explain(status: HighlightStatus, isReworded: boolean, strings: HighlightStrings): string | null {
  switch (status) {
    case "anchored":
      return strings.anchoredHint;
    case "moved":
      return isReworded ? strings.rewordedHint : strings.displacedHint;
    case "orphaned":
      return strings.orphanedHint;
    case "seeking":
      return null;
  }
}
