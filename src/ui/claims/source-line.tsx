import { isWebAddress } from "../../core/knowledge/is-web-address.ts";
import type { SourceView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { formatDate } from "../dates/format-date.ts";
import { Dot } from "../dot.tsx";
import { HeldWord } from "../held-word.tsx";
import { ExternalIcon } from "../icons.tsx";

interface SourceLineProps {
  readonly source: SourceView;
  readonly view: CardView;
  /**
   * `aside` in the narrow columns of a conflict: the place without the heading it stands under.
   * `brief` where claims stand behind the line: without the place.
   * `short` under a summary, where several places of a document count and two sources should fit on a line: without
   * the place, and with an inferred date marked for screen readers only, since the claims below mark it for all.
   */
  readonly form: "full" | "aside" | "brief" | "short";
  /** Whether what stands around the line says already that its date is inferred. */
  readonly isDateTold?: boolean;
}

/** Publisher and date of a source, as a link where there is one, a kept copy of it, and the place in it in words. */
export function SourceLine({ source, view, form, isDateTold = false }: SourceLineProps) {
  const { strings, lang } = view;
  const publisher = <span lang="en">{source.publisher}</span>;
  const date = formatDate(source.published, lang);
  const title = source.author ? `${source.title} (${source.author})` : source.title;
  return (
    <span class="source">
      {isWebAddress(source.link) ? (
        <a class="source-link" href={source.link} target="_blank" rel="noreferrer noopener" title={title}>
          {publisher},{" "}
          <HeldWord text={date}>
            <ExternalIcon />
          </HeldWord>
          <span class="unseen"> ({strings.opensInNewTab})</span>
        </a>
      ) : (
        <span title={title}>
          {publisher}, {date}
        </span>
      )}
      {source.publishedBasis === "inferred" && !isDateTold && (
        <span class={form === "short" ? "unseen" : undefined}>
          {strings.cite.aside(strings.dateInferred)}
        </span>
      )}
      <ArchiveLink source={source} view={view} />
      {(form === "full" || form === "aside") && (
        <SourcePlace
          paragraph={source.paragraph}
          section={form === "full" ? source.section : null}
          view={view}
        />
      )}
    </span>
  );
}

function ArchiveLink({ source, view }: Pick<SourceLineProps, "source" | "view">) {
  const { strings } = view;
  if (!isWebAddress(source.archiveLink)) return null;
  return (
    <>
      <Dot />
      <a class="source-link" href={source.archiveLink} target="_blank" rel="noreferrer noopener">
        {strings.archivedCopy}
        <span class="unseen">
          {" "}
          (<span lang="en">{source.publisher}</span>, {strings.opensInNewTab})
        </span>
      </a>
    </>
  );
}

interface SourcePlaceProps extends Pick<SourceView, "paragraph" | "section"> {
  readonly view: CardView;
}

function SourcePlace({ paragraph, section, view }: SourcePlaceProps) {
  return (
    <span class="source-place">
      <Dot />
      {view.strings.place(paragraph, section === null ? null : { heading: section }).map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <cite key="section" lang="en">
            {part.heading}
          </cite>
        ),
      )}
    </span>
  );
}
