import { listedNames } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { findNativeName } from "../knowledge/native-name.ts";
import { ownClaims } from "../knowledge/own-claims.ts";
import type { Claim } from "../model/claim.ts";
import { type EntityName, MARK_GROUPS, markGroupOf } from "../model/entity.ts";
import type { EntityListing } from "../model/entity-listing.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Language } from "../model/language.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { documentKey } from "./document-key.ts";

/** An entity as the list of all has it: what it is called, how it begins, and what it can be filtered by. */
export interface CatalogueEntry {
  readonly listing: EntityListing;
  readonly nativeName: EntityName | null;
  /** The first sentence of its summary with the documents that rests on; null without a summary. */
  readonly opening: { readonly text: string; readonly sources: readonly SourceDocument[] } | null;
  /** As many as its card shows. */
  readonly claimCount: number;
  /** The documents its claims stand in, by `pack/id`. */
  readonly documents: ReadonlySet<string>;
  /** The years its claims are dated. */
  readonly years: ReadonlySet<string>;
}

/** Enters every listed entity that the index knows, in the order in which lists are leafed through: group, then
 * name in the reader's language. */
export function catalogueEntities(
  listings: readonly EntityListing[],
  index: KnowledgeIndex,
  language: Language,
): readonly CatalogueEntry[] {
  const order = new Intl.Collator(language);
  const nameOf = (listing: EntityListing) => listedNames(listing, language).main.text;
  const place = ({ type }: EntityListing) => MARK_GROUPS.indexOf(markGroupOf(type));
  return [...listings]
    .sort((a, b) => place(a) - place(b) || order.compare(nameOf(a), nameOf(b)))
    .flatMap((listing) => {
      const pack = index.get(listing.entity.pack);
      return pack ? [enter(listing, pack)] : [];
    });
}

function enter(listing: EntityListing, pack: IndexedPack): CatalogueEntry {
  const claims = ownClaims(pack, listing.entity.id);
  const opening = pack.entities.get(listing.entity.id)?.summary[0];
  return {
    listing,
    nativeName: findNativeName(listing.names),
    opening: opening ? { text: opening.text, sources: sourcesOf(opening.claims, pack) } : null,
    claimCount: claims.length,
    documents: new Set(claims.flatMap(({ sources }) => sources.map((s) => documentKey(pack.id, s.document)))),
    years: new Set(claims.flatMap(yearOf)),
  };
}

function sourcesOf(ids: readonly ClaimId[], pack: IndexedPack): readonly SourceDocument[] {
  const claims = ids.flatMap((id) => pack.claims.get(id) ?? []);
  const documents = new Set(claims.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return [...documents].flatMap((id) => pack.documents.get(id) ?? []);
}

function yearOf({ date }: Claim): string[] {
  return date === null ? [] : [date.slice(0, 4)];
}
