import { isWebAddress } from "../core/knowledge/is-web-address.ts";
import type { SourceDocument } from "../core/model/source-document.ts";
import { formatDate } from "../ui/dates/format-date.ts";
import type { Strings } from "../ui/strings/strings.ts";

interface SourceListProps {
  readonly documents: readonly SourceDocument[];
  readonly strings: Strings;
  readonly lang: string;
}

/** The documents the knowledge base rests on. */
export function SourceList({ documents, strings, lang }: SourceListProps) {
  return (
    <ul class="documents">
      {documents.map((document) => {
        const address = document.url ?? document.archiveUrl;
        const title = <cite lang={document.lang}>{document.title}</cite>;
        return (
          <li key={document.id}>
            {isWebAddress(address) ? (
              <a href={address} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
            <span class="document-more">
              {[document.author, document.publisher, formatDate(document.published, lang)]
                .filter((part) => part !== null)
                .join(", ")}
              {document.dateBasis === "inferred" && ` (${strings.dateInferred})`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
