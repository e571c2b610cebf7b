import type { EntityRecord } from "../../core/library/entity-record.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import { Dot } from "../../ui/dot.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { measureAge } from "../../ui/measure-age.ts";
import type { LibraryView } from "../library-view.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordDocumentsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** The documents an entity's claims rest on, newest first, and how much each of them tells. */
export function RecordDocuments({ view, record: { card, documents } }: RecordDocumentsProps) {
  const { strings, knowledgeWords: words, lang, today } = view;
  const { pack } = card.entities[0];
  return (
    <RecordSection name="documents" heading={words.record.documents}>
      <ul class="record-list">
        {documents.map(({ document: { id, title, publisher, published, lang: written }, claimCount }) => {
          const age = measureAge(published, today);
          return (
            <li key={id}>
              <a lang={written} href={formatRoute({ kind: "source", document: { pack, id } })}>
                {title}
              </a>
              <p class="quiet">
                <span lang="en">{publisher}</span>
                <Dot />
                {words.source.dated(formatDate(published, lang), age && strings.age(age))}
                <Dot />
                {words.claims(claimCount)}
              </p>
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}
