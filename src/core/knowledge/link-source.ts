import type { ClaimSource } from "../model/claim.ts";
import type { SourceDocument } from "../model/source-document.ts";

/**
 * The address of a source, opening at the passage where the browser knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/); others open the page. Null where the document has no address.
 */
export function linkSource(document: SourceDocument, source: ClaimSource): string | null {
  const address = document.url ?? document.archiveUrl;
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
