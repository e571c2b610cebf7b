import type { SourceView } from "../core/model/entity-card.ts";
import type { CardView } from "./card-view.ts";
import { Dot } from "./dot.tsx";
import { formatDate } from "./format-date.ts";
import { ExternalIcon } from "./icons.tsx";
import { isWebAddress } from "./is-web-address.ts";

interface SourceLineProps {
  readonly source: SourceView;
  readonly view: CardView;
  /**
   * `short` under a summary, where several places of a document count and two sources should fit on a line: without
   * the place, and with an inferred date marked for screen readers only, since the claims below mark it for all.
   */
  readonly form: "full" | "short";
}

/** Publisher and date of a source, as a link where there is one, and the place in it. */
export function SourceLine({ source, view, form }: SourceLineProps) {
  const { strings, lang } = view;
  const name = (
    <>
      <span lang="en">{source.publisher}</span>, {formatDate(source.published, lang)}
    </>
  );
  const title = source.author ? `${source.title} (${source.author})` : source.title;
  return (
    <span class="source">
      {isWebAddress(source.link) ? (
        <a class="source-link" href={source.link} target="_blank" rel="noreferrer noopener" title={title}>
          {name}
          <ExternalIcon />
          <span class="unseen"> ({strings.opensInNewTab})</span>
        </a>
      ) : (
        <span title={title}>{name}</span>
      )}
      {source.publishedBasis === "inferred" && (
        <span class={form === "short" ? "unseen" : undefined}> ({strings.dateInferred})</span>
      )}
      {form === "full" && <SourcePlace source={source} view={view} />}
    </span>
  );
}

function SourcePlace({ source, view }: Omit<SourceLineProps, "form">) {
  return (
    <span class="source-place">
      {source.section && (
        <>
          <Dot />
          <cite lang="en">{source.section}</cite>
        </>
      )}
      <Dot />
      {view.strings.paragraph(source.paragraph)}
    </span>
  );
}
