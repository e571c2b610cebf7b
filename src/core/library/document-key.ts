import { type DocumentId, type PackId, parseEntityKey } from "../model/ids.ts";

/** `pack/id` of a source document. */
export function documentKey(pack: PackId, id: DocumentId): string {
  return `${pack}/${id}`;
}

/** Reads a document's key back into its two parts; null if it is not of the form `pack/id`, as an entity's is too. */
export function parseDocumentKey(key: string): { readonly pack: PackId; readonly id: DocumentId } | null {
  const parts = parseEntityKey(key);
  return parts && { pack: parts.pack, id: parts.id as string as DocumentId };
}
