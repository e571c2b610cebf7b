import type { DocumentId } from "../../core/model/ids.ts";
import { parseEntityKey } from "../../core/model/ids.ts";
import { formatDate } from "../../ui/format-date.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";

/** A document as a filter names it, by its `pack/id`: publisher and date; the key itself where there is no such one. */
export function labelDocument({ index }: LibraryKnowledge, key: string, lang: string): string {
  // Keys of documents and entities are written alike.
  const parts = parseEntityKey(key);
  const document = parts && index.get(parts.pack)?.documents.get(parts.id as string as DocumentId);
  return document ? `${document.publisher}, ${formatDate(document.published, lang)}` : key;
}
