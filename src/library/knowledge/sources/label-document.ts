import { parseDocumentKey } from "../../../core/library/document-key.ts";
import { printSourceDate } from "../../../ui/dates/print-source-date.ts";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";

/** A document as a filter names it, by its `pack/id`: publisher and date; the key itself where there is no such one. */
export function labelDocument({ index }: LibraryKnowledge, key: string, view: LibraryView): string {
  const parts = parseDocumentKey(key);
  const document = parts && index.get(parts.pack)?.documents.get(parts.id);
  if (!document) return key;
  const { publisher, published, dateBasis } = document;
  return `${publisher}, ${printSourceDate({ published, basis: dateBasis }, view)}`;
}
