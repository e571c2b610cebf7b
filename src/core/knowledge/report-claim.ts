import { oneLine } from "../basics/one-line.ts";
import type { ClaimView, SourceView } from "../model/entity-card.ts";
import { type EntityRef, entityKey } from "../model/ids.ts";
import type { ReportWords } from "./cite-words.ts";
import { isWebAddress } from "./is-web-address.ts";

/** What a report says about the extension it comes from. */
export interface Edition {
  /** The knowledge base's. */
  readonly revision: string;
  /** The extension's. */
  readonly version: string;
  /** Where errors are reported, as the project names it; null where it names no such place. */
  readonly issues: string | null;
}

export interface ReportClaimRequest {
  readonly claim: ClaimView;
  /** The entities of the card or record the claim was read on; none where it was read elsewhere. */
  readonly entities: readonly EntityRef[];
  readonly edition: Edition;
  readonly words: ReportWords;
}

/** What someone needs to find and check a claim, and a line for what the reader has to say about it. */
export function reportClaim({ claim, entities, edition, words }: ReportClaimRequest): string {
  const lines = [
    [words.claim, claim.id],
    ...(entities.length === 0 ? [] : [[words.entity, entities.map(entityKey).join(", ")]]),
    [words.text, claim.text],
    ...claim.sources.map((source) => [words.source, describeSource(source)]),
    [words.knowledgeBase, edition.revision],
    [words.extension, edition.version],
  ].map(([label, value]) => `${label}${oneLine(value ?? "")}`);
  return [words.heading, ...lines, words.remark].join("\n");
}

/** Named by its id, as the knowledge base's own files name it. */
function describeSource({ document, publisher, title, paragraph, link }: SourceView): string {
  const address = isWebAddress(link) ? ` ${link}` : "";
  return `${document} ¶${paragraph} (${publisher}, “${title}”)${address}`;
}
