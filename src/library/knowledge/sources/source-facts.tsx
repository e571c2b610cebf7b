import { isWebAddress } from "../../../core/knowledge/is-web-address.ts";
import { documentKey } from "../../../core/library/document-key.ts";
import { ALL_ENTITIES } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import type { SourceSummary } from "../../../core/library/source-record.ts";
import { formatDate } from "../../../ui/dates/format-date.ts";
import { measureAge } from "../../../ui/dates/measure-age.ts";
import { ExternalIcon } from "../../../ui/icons.tsx";
import type { LibraryView } from "../../library-view.ts";

interface SourceFactsProps {
  readonly view: LibraryView;
  readonly source: SourceSummary;
}

/** Who wrote a document and when, how that is known, how old it is, what rests on it, and where it can be read. */
export function SourceFacts({ view, source }: SourceFactsProps) {
  const { strings, knowledgeWords, lang, today } = view;
  const words = knowledgeWords.source;
  const { pack, document, claimCount, opinionCount, figureCount, entities } = source;
  const age = measureAge(document.published, today);
  const list = formatRoute({ ...ALL_ENTITIES, documents: [documentKey(pack, document.id)] });
  return (
    <>
      <dl class="source-facts">
        <dt>{words.publisher}</dt>
        <dd lang="en">{document.publisher}</dd>
        <dt>{words.author}</dt>
        <dd lang={document.author === null ? undefined : "en"}>{document.author ?? words.noAuthor}</dd>
        <dt>{words.published}</dt>
        <dd>
          <time dateTime={document.published}>
            {words.dated(formatDate(document.published, lang), age ? [strings.age(age)] : [])}
          </time>
          <p class="quiet">
            {document.dateBasis === "stated" ? words.dateStated : words.dateInferred}
            {document.dateBasis === "inferred" && <span lang="en">{document.reasoning}</span>}
          </p>
        </dd>
        <dt>{words.supports}</dt>
        <dd>
          {words.counts(claimCount, figureCount, entities.length)}
          {opinionCount > 0 && <p class="quiet">{words.opinions(opinionCount, claimCount)}</p>}
          {entities.length > 0 && (
            <p>
              <a href={list}>{words.showEntities(entities.length)}</a>
            </p>
          )}
        </dd>
      </dl>
      <p class="source-ways">
        {isWebAddress(document.url) && (
          <OutwardLink view={view} address={document.url} label={words.open} of={document.title} />
        )}
        {isWebAddress(document.archiveUrl) && (
          <OutwardLink
            view={view}
            address={document.archiveUrl}
            label={strings.archivedCopy}
            of={document.title}
          />
        )}
        {!isWebAddress(document.url) && !isWebAddress(document.archiveUrl) && (
          <span class="quiet">{words.noAddress}</span>
        )}
      </p>
    </>
  );
}

interface OutwardLinkProps {
  readonly view: LibraryView;
  readonly address: string;
  readonly label: string;
  /** The document's title: several links of one label stand on the page. */
  readonly of: string;
}

function OutwardLink({ view, address, label, of }: OutwardLinkProps) {
  return (
    <a class="outward" href={address} target="_blank" rel="noreferrer noopener">
      {label}
      <ExternalIcon />
      <span class="unseen">
        {" "}
        (<span lang="en">{of}</span>, {view.strings.opensInNewTab})
      </span>
    </a>
  );
}
