import { useMemo } from "preact/hooks";
import { displayNames } from "../../../core/knowledge/display-names.ts";
import { type PackItem, recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import {
  buildSourceRecord,
  isMostlyOpinion,
  type PlacedClaim,
  type SourceParagraph,
  type SourceRecord,
} from "../../../core/library/source-record.ts";
import { type DocumentId, entityKey } from "../../../core/model/ids.ts";
import { ClaimItem } from "../../../ui/claims/claim-item.tsx";
import { Dot } from "../../../ui/dot.tsx";
import type { LibraryView } from "../../library-view.ts";
import { CardPart } from "../card-part.tsx";
import { cardViewOf } from "../card-view-of.ts";
import { findPack, type LibraryKnowledge } from "../library-knowledge.ts";
import { SourceFacts } from "./source-facts.tsx";

interface SourcePageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly item: PackItem<DocumentId>;
}

/** A document with every claim that rests on it, in the order of its paragraphs. */
export function SourcePage({ view, knowledge, item }: SourcePageProps) {
  const words = view.knowledgeWords.source;
  const pack = findPack(knowledge, item, ({ documents }, id) => documents.has(id));
  const record = useMemo(() => (pack ? buildSourceRecord(pack, item.id) : null), [pack, item.id]);
  return record ? (
    <SourceRecordView view={view} record={record} />
  ) : (
    <div class="empty">
      <p role="alert">{words.unknown}</p>
      <p class="hint" dir="auto">
        {words.unknownHint(item.id)}
      </p>
    </div>
  );
}

function SourceRecordView({ view, record }: { readonly view: LibraryView; readonly record: SourceRecord }) {
  const words = view.knowledgeWords.source;
  const { summary, paragraphs } = record;
  return (
    <article class="source-record" aria-labelledby="section-heading">
      {isMostlyOpinion(summary) && (
        <p>
          <span class="badge">{words.mostlyOpinion}</span>
        </p>
      )}
      <SourceFacts view={view} source={summary} />
      <section class="record-section" aria-labelledby="source-claims">
        <h3 id="source-claims">{words.claimsHeading}</h3>
        {paragraphs.length === 0 && <p class="quiet">{words.nothing}</p>}
        {paragraphs.map((paragraph) => (
          <ParagraphClaims key={paragraph.paragraph} view={view} paragraph={paragraph} />
        ))}
      </section>
    </article>
  );
}

interface ParagraphClaimsProps {
  readonly view: LibraryView;
  readonly paragraph: SourceParagraph;
}

function ParagraphClaims({ view, paragraph: { paragraph, section, claims } }: ParagraphClaimsProps) {
  const id = `paragraph-${paragraph}`;
  return (
    <section class="source-paragraph" aria-labelledby={id}>
      <h4 id={id}>
        {view.knowledgeWords.source.paragraph(paragraph)}
        {section !== null && (
          <span class="quiet">
            <Dot />
            <cite lang="en">{section}</cite>
          </span>
        )}
      </h4>
      <ul>
        {claims.map((placed) => (
          <li key={placed.claim.id}>
            <CardPart view={view}>
              <ul class="claims">
                <ClaimItem claim={placed.claim} view={cardViewOf(view)} />
              </ul>
            </CardPart>
            <ClaimEntities view={view} entities={placed.entities} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimEntities({
  view,
  entities,
}: {
  readonly view: LibraryView;
  readonly entities: PlacedClaim["entities"];
}) {
  return (
    <p class="claim-entities">
      <span class="quiet">{view.knowledgeWords.source.about}</span>{" "}
      {entities.map((named, at) => {
        const { main } = displayNames(named, view.strings.language);
        return (
          <span key={entityKey(named.entity)}>
            {at > 0 && <Dot />}
            <a lang={main.lang} href={formatRoute(recordOf(named.entity))}>
              {main.text}
            </a>
          </span>
        );
      })}
    </p>
  );
}
