import type { EntityRecord } from "../../../core/library/entity-record.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { formatDate } from "../../../ui/dates/format-date.ts";
import { listDateNotes } from "../../../ui/dates/print-source-date.ts";
import { Dot } from "../../../ui/dot.tsx";
import type { LibraryView } from "../../library-view.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordDocumentsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** The documents an entity's claims rest on, newest first, and how much each of them tells. */
export function RecordDocuments({ view, record: { card, documents } }: RecordDocumentsProps) {
  const { knowledgeWords: words, lang } = view;
  const { pack } = card.entities[0];
  return (
    <RecordSection name="documents" heading={words.record.documents}>
      <ul class="record-list">
        {documents.map(
          ({ document: { id, title, publisher, published, dateBasis, lang: written }, claimCount }) => {
            const notes = listDateNotes({ published, basis: dateBasis }, view);
            return (
              <li key={id}>
                <a lang={written} href={formatRoute({ kind: "source", document: { pack, id } })}>
                  {title}
                </a>
                <p class="quiet">
                  <span lang="en">{publisher}</span>
                  <Dot />
                  {words.source.dated(formatDate(published, lang), notes)}
                  <Dot />
                  {words.claims(claimCount)}
                </p>
              </li>
            );
          },
        )}
      </ul>
    </RecordSection>
  );
}
