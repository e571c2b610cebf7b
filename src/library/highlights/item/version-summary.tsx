import type { Highlight } from "../../../core/model/highlight.ts";
import type { LibraryView } from "../../library-view.ts";
import { printMoment } from "../../words/print-moment.ts";

interface VersionSummaryProps {
  readonly heading: string;
  readonly highlight: Highlight;
  readonly view: LibraryView;
}

/** What a reader can have changed of a highlight, for two versions to be compared. */
export function VersionSummary({ heading, highlight, view }: VersionSummaryProps) {
  const { highlightStrings, lang } = view;
  return (
    <dl class="version">
      <div class="version-heading">
        <dt>{heading}</dt>
        <dd>
          <time dateTime={highlight.modified}>{printMoment(highlight.modified, lang)}</time>
        </dd>
      </div>
      <dt class="unseen">{highlightStrings.keptWords}</dt>
      <dd
        class="version-quote"
        data-colour={highlight.colour}
        dir="auto"
        lang={highlight.page.lang ?? undefined}
      >
        {shorten(highlight.target.quote.exact)}
      </dd>
      <dt>{highlightStrings.colour}</dt>
      <dd>{highlightStrings.colours[highlight.colour]}</dd>
      <dt>{highlightStrings.note}</dt>
      <dd dir="auto">{highlight.note || "–"}</dd>
      <dt>{highlightStrings.tags}</dt>
      <dd dir="auto">{highlight.tags.join(", ") || "–"}</dd>
    </dl>
  );
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200).trimEnd()} …`;
}
