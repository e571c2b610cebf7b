import { useState } from "preact/hooks";
import type { Highlight } from "../../../core/model/highlight.ts";
import { MarkedText } from "../../controls/marked-text.tsx";
import type { LibraryView } from "../../library-view.ts";
import { cutQuote } from "./cut-quote.ts";

/** Characters of a quote that a list shows at first: most quotes whole, and none that pushes the next off the screen. */
const SHORT = 480;

interface ItemQuoteProps {
  readonly highlight: Highlight;
  readonly terms: readonly string[];
  readonly view: LibraryView;
}

/** The kept passage on its colour, what a search found marked, a long one cut. */
export function ItemQuote({ highlight, terms, view }: ItemQuoteProps) {
  const [isWhole, setWhole] = useState(false);
  const { exact } = highlight.target.quote;
  const cut = cutQuote(exact, terms, SHORT);
  const { showAll, showLess } = view.highlightStrings;
  return (
    <blockquote class="quote-text" data-colour={highlight.colour}>
      <p lang={highlight.page.lang ?? undefined} dir="auto">
        {!isWhole && cut.isCutBefore && "… "}
        <MarkedText text={isWhole ? exact : cut.text} terms={terms} />
        {!isWhole && cut.isCutAfter && " …"}
      </p>
      {cut.text !== exact && (
        <button type="button" class="quote-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? showLess : showAll}
        </button>
      )}
    </blockquote>
  );
}
