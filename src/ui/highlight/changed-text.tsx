import { Fragment } from "preact";
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
  /** Where the kept text stands by itself beside it, its words are shown only where they are gone. */
  readonly isQuoted?: boolean;
}

/** What is the same on both sides is cut in the middle when it is longer than this: the differences are the matter. */
const SAME_SHOWN = 160;

/** What the reader kept over what stands there now, with the words that differ set off by more than colour. */
export function ChangedText({ changes, strings, isQuoted = false }: ChangedTextProps) {
  const side = (...shown: readonly TextChange["kind"][]) =>
    changes
      .filter(({ kind }) => kind === "same" || shown.includes(kind))
      .map(({ kind, text }, index) => {
        if (kind === "same") return shorten(text);
        // Struck through as well, the space after a word would join it to the next.
        const words = text.trimEnd();
        const Changed = kind === "removed" ? "del" : "ins";
        return (
          <Fragment key={index}>
            <Changed>{words}</Changed>
            {text.slice(words.length)}
          </Fragment>
        );
      });
  return (
    <dl class="changed-text">
      {!isQuoted && (
        <>
          <dt>{strings.keptWords}</dt>
          <dd dir="auto">{side("removed")}</dd>
        </>
      )}
      <dt>{strings.foundWords}</dt>
      <dd dir="auto">{isQuoted ? side("removed", "added") : side("added")}</dd>
    </dl>
  );
}

function shorten(text: string): string {
  if (text.length <= SAME_SHOWN) return text;
  const half = SAME_SHOWN / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
