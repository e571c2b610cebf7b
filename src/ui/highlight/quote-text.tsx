import { useState } from "preact/hooks";
import type { HighlightColour } from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";

/** About five lines of a card: enough to know the passage by. */
const SHORT = 320;

interface QuoteTextProps {
  readonly text: string;
  readonly colour: HighlightColour;
  /** The language of the page, BCP 47; null where it declares none. */
  readonly lang: string | null;
  readonly strings: HighlightStrings;
  /** Characters shown at first. */
  readonly shortLength?: number;
}

/** A kept passage on its colour; a long one is cut at a word, and opens. */
export function QuoteText({ text, colour, lang, strings, shortLength = SHORT }: QuoteTextProps) {
  const [isWhole, setWhole] = useState(false);
  const short = shorten(text, shortLength);
  return (
    <blockquote class="quote-text" data-colour={colour}>
      <p lang={lang ?? undefined} dir="auto">
        {isWhole ? text : short}
      </p>
      {short !== text && (
        <button type="button" class="quote-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.showLess : strings.showAll}
        </button>
      )}
    </blockquote>
  );
}

/** A text of at most so many characters and a sign, never cut inside a word or a pair of surrogates. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const atWord = cut.lastIndexOf(" ");
  // Chinese has no spaces to cut at.
  const kept = atWord > most * 0.7 ? cut.slice(0, atWord) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${kept} …`;
}
