import type { ComponentChildren } from "preact";
import { isWebAddress } from "../../core/knowledge/is-web-address.ts";
import type { HighlightGroup as Group } from "../../core/library/arrange-highlights.ts";
import { formatDate } from "../../ui/dates/format-date.ts";
import { MarkedText } from "../controls/marked-text.tsx";
import type { LibraryView } from "../library-view.ts";

interface HighlightGroupProps {
  readonly group: Group;
  readonly view: LibraryView;
  /** The folded terms a search found in the title. */
  readonly terms: readonly string[];
  /** The list's items. */
  readonly children: ComponentChildren;
}

/** The highlights of one article or one day, under its heading. */
export function HighlightGroup({ group, view, terms, children }: HighlightGroupProps) {
  const { words, lang } = view;
  const { heading, count } = group;
  // Unique on the page, as each highlight stands in one group. (Preact 11.2 gives siblings the same useId.)
  const id = `group-of-${group.highlights[0]?.highlight.id}`;
  return (
    <section class="group" aria-labelledby={id}>
      <header class="group-head">
        {heading.kind === "day" ? (
          <h3 id={id}>
            <time dateTime={heading.day}>{formatDate(heading.day, lang)}</time>
          </h3>
        ) : (
          <>
            <h3 id={id} dir="auto">
              <MarkedText text={heading.title || words.untitled} terms={terms} />
            </h3>
            <p class="group-address">
              <span>{heading.site || words.thisComputer}</span>
              {isWebAddress(heading.url) && (
                <a href={heading.url} target="_blank" rel="noreferrer noopener">
                  {printAddress(heading.url)}
                </a>
              )}
            </p>
          </>
        )}
        <p class="group-count">{words.keptHere(count)}</p>
      </header>
      <ul class="items">{children}</ul>
    </section>
  );
}

/** An address as people read it: no scheme, and cut where it is long. */
function printAddress(url: string): string {
  const path = url.replace(/^https?:\/\/(www\.)?[^/?#]*/i, "") || "/";
  return path.length <= 60 ? path : `${path.slice(0, 60)}…`;
}
