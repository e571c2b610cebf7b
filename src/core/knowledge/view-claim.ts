import type { Claim, ClaimSource, Speaker } from "../model/claim.ts";
import type { ClaimView, SourceView, SpeakerView } from "../model/entity-card.ts";
import type { DocumentId, PackId } from "../model/ids.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { linkArchive, linkSource } from "./link-source.ts";

/** Where the sources of a claim are looked up: an index gives one. */
export interface DocumentShelf {
  readonly pack: PackId;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
}

/** A claim as a card prints it, with its sources. */
export function viewClaim(claim: Claim, shelf: DocumentShelf): ClaimView {
  const { id, text, kind, status, date, due, dateBasis, figures } = claim;
  return {
    id,
    text,
    kind,
    speaker: claim.speaker && viewSpeaker(shelf.pack, claim.speaker),
    via: claim.via.map((speaker) => viewSpeaker(shelf.pack, speaker)),
    status,
    date,
    due,
    dateBasis,
    reasoning: claim.reasoning ?? null,
    inference: claim.inference ?? null,
    figures,
    sources: claim.sources.map((source) => viewSource(shelf, source)),
  };
}

function viewSpeaker(pack: PackId, { name, entity }: Speaker): SpeakerView {
  return { name, entity: entity === undefined ? null : { pack, id: entity } };
}

/**
 * @throws Error if the shelf lacks the document: the parser has made sure that it is there.
 */
function viewSource({ documents }: DocumentShelf, source: ClaimSource): SourceView {
  const document = documents.get(source.document);
  if (!document) throw new Error(`There is no document ${source.document}`);
  const { id, title, publisher, author, published, dateBasis } = document;
  const { paragraph, section } = source;
  return {
    document: id,
    title,
    publisher,
    author,
    published,
    publishedBasis: dateBasis,
    publishedReasoning: document.reasoning ?? null,
    link: linkSource(document, source),
    archiveLink: linkArchive(document, source),
    paragraph,
    section,
  };
}
