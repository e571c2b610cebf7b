import type { ClaimSource } from "../model/claim.ts";
import type { SourceDocument } from "../model/source-document.ts";

/**
 * The address of a source, opening at the passage where the browser knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/); others open the page. Null where the document has no address.
 */
export function linkSource(document: SourceDocument, source: ClaimSource): string | null {
  return linkPassage(document.url ?? document.archiveUrl, source);
}

/**
 * The address of a source's kept copy, opening at the passage like the original. Null where there is none, or where
 * `linkSource` leads to it already.
 */
export function linkArchive(document: SourceDocument, source: ClaimSource): string | null {
  return document.url === null ? null : linkPassage(document.archiveUrl, source);
}

function linkPassage(address: string | null, source: ClaimSource): string | null {
  if (address === null || source.textFragment === undefined) return address;
  const directive = `:~:text=${encodeFragment(source.textFragment)}`;
  return address.includes("#") ? `${address}${directive}` : `${address}#${directive}`;
}

/**
 * Inside a text directive `-`, `,` and `&` are syntax; encodeURIComponent leaves the hyphen as it is, and then
 * "self-" would mean words before the passage.
 */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
