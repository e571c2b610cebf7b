import type { HighlightStrings } from "../strings/highlight-strings.ts";

/** A run of words on the way from the kept text to the one found. */
export interface TextChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

interface ChangedTextProps {
  /** The runs in reading order: without the added ones they are the kept text, without the removed ones the found one. */
  readonly changes: readonly TextChange[];
  readonly strings: HighlightStrings;
}

/** What the reader kept over what stands there now, with the words that differ set off by more than colour. */
export function ChangedText({ changes, strings }: ChangedTextProps) {
  return (
    <dl class="changed-text">
      <dt>{strings.keptWords}</dt>
      <dd dir="auto">
        {changes.map(({ kind, text }, index) =>
          kind === "added" ? null : kind === "removed" ? <del key={index}>{text}</del> : text,
        )}
      </dd>
      <dt>{strings.foundWords}</dt>
      <dd dir="auto">
        {changes.map(({ kind, text }, index) =>
          kind === "removed" ? null : kind === "added" ? <ins key={index}>{text}</ins> : text,
        )}
      </dd>
    </dl>
  );
}
