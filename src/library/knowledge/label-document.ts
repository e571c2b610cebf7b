import { parseDocumentKey } from "../../core/library/document-key.ts";
import { formatDate } from "../../ui/format-date.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";

/** A document as a filter names it, by its `pack/id`: publisher and date; the key itself where there is no such one. */
export function labelDocument({ index }: LibraryKnowledge, key: string, lang: string): string {
  const parts = parseDocumentKey(key);
  const document = parts && index.get(parts.pack)?.documents.get(parts.id);
  return document ? `${document.publisher}, ${formatDate(document.published, lang)}` : key;
}
