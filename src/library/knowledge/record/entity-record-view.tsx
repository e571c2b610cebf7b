import type { EntityRecord } from "../../../core/library/entity-record.ts";
import type { KeptHighlight } from "../../../core/library/highlight-filter.ts";
import { entityKey } from "../../../core/model/ids.ts";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";
import { type ContentsLine, RecordContents } from "./record-contents.tsx";
import { RecordDocuments } from "./record-documents.tsx";
import { RecordEvents } from "./record-events.tsx";
import { RecordFigures } from "./record-figures.tsx";
import { RecordHead } from "./record-head.tsx";
import { RecordHighlights } from "./record-highlights.tsx";
import { RecordNames } from "./record-names.tsx";
import { RecordPicture } from "./record-picture.tsx";
import { RecordRelations } from "./record-relations.tsx";
import { RecordStatements } from "./record-statements.tsx";

interface EntityRecordViewProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly record: EntityRecord;
  readonly kept: readonly KeptHighlight[];
}

/** All that is known of an entity, and what the reader has kept about it. */
export function EntityRecordView({ view, knowledge, record, kept }: EntityRecordViewProps) {
  const { strings } = view;
  const words = view.knowledgeWords.record;
  const { card, names, figures, relations, events, documents } = record;
  const key = entityKey(card.entities[0]);
  const mentions = kept.filter(({ highlight }) =>
    highlight.entities.some((entity) => entityKey(entity) === key),
  );
  const lines: readonly ContentsLine[] = [
    { name: "claims", heading: strings.claims, count: card.claims.length },
    { name: "conflicts", heading: strings.conflicts, count: card.conflicts.length },
    { name: "figures", heading: words.figures, count: figures.length },
    { name: "events", heading: words.events, count: events.length },
    { name: "relations", heading: words.relations, count: relations.length },
    { name: "documents", heading: words.documents, count: documents.length },
    { name: "highlights", heading: words.highlights, count: mentions.length },
    { name: "names", heading: words.names, count: names.length },
  ].filter(({ count }) => count > 0);
  return (
    <article class="record" aria-labelledby="section-heading">
      <RecordHead view={view} knowledge={knowledge} record={record} />
      <RecordContents label={words.contents} lines={lines} lang={view.lang} />
      <div class="record-columns">
        <div class="record-main">
          <RecordStatements key={key} view={view} record={record} />
          <RecordFigures view={view} record={record} />
          <RecordEvents view={view} record={record} />
        </div>
        <div class="record-aside">
          <RecordRelations view={view} record={record} />
          <RecordDocuments view={view} record={record} />
          <RecordHighlights view={view} record={record} mentions={mentions} />
          <RecordNames view={view} record={record} readings={knowledge.readings} />
        </div>
      </div>
      {relations.length > 0 && <RecordPicture key={key} view={view} knowledge={knowledge} record={record} />}
    </article>
  );
}
