import {
  type CaseRule,
  ENTITY_TYPES,
  type EntityType,
  type EvidenceRule,
  NAME_KINDS,
  type NameKind,
} from "../model/entity.ts";
import type { PluralRule } from "./surface-form.ts";

/*
 * A compiled lexicon is one buffer of little-endian 32-bit words, so that views over it are tables already:
 *
 *   header    HEADER_WORDS words: MAGIC, the words of the filter, the buckets, the forms, the entities, the guards,
 *             the bytes of the pool, and the place of the pack's id in it
 *   filter    tells which words may be first tokens (token-filter.ts): the only table most words of a page touch
 *   heads     bucketCount + 1 indexes into forms: bucket b holds forms heads[b] .. heads[b + 1]
 *   forms     FORM_WORDS words each, longest first inside a bucket
 *   entities  ENTITY_WORDS words each
 *   guards    a place for each word that rules a form out, `<` before what stands before it, `>` before what stands
 *             after it; a form's follow one another up to a zero
 *   pool      the strings, one byte a character where all are below U+0100, else two
 */

/** "SGL1" */
export const MAGIC = 0x314c4753;
/** The length of the header, in words. */
export const HEADER_WORDS = 8;
/** The length of a form's record, in words. */
export const FORM_WORDS = 3;
/** The length of an entity's record, in words. */
export const ENTITY_WORDS = 2;
/** As many characters as the place of a string can count. */
export const MAX_STRING_LENGTH = 255;
/** As many bytes as the place of a string can point to. */
export const MAX_POOL_BYTES = 1 << 23;

/** A string's place: bits 0–7 its length in characters, 8 whether they take two bytes, 9–31 its offset (8 MB). */
export function packPlace(offset: number, length: number, wide: boolean): number {
  return ((offset << 9) | (wide ? 256 : 0) | length) >>> 0;
}

/** A string's length in characters. */
export function placeLength(place: number): number {
  return place & 0xff;
}

/** Whether a string takes two bytes a character. */
export function isPlaceWide(place: number): boolean {
  return (place & 256) !== 0;
}

/** A string's offset in the pool, in bytes. */
export function placeOffset(place: number): number {
  return place >>> 9;
}

const CASES: readonly CaseRule[] = ["exact", "name", "any"];
const EVIDENCE: readonly EvidenceRule[] = ["none", "context", "expansion"];
const PLURALS: readonly PluralRule[] = ["none", "same", "other"];

/** The rules of a form that fit into bits beside its entity: bits 0–19 the entity's index, then case, needs, plural, kind. */
export interface FormRules {
  readonly entity: number;
  readonly case: CaseRule;
  readonly needs: EvidenceRule;
  readonly plural: PluralRule;
  readonly kind: NameKind;
}

/** As many as twenty bits tell apart. */
export const MAX_ENTITIES = 1 << 20;

/** Packs a form's rules into a word. */
export function packRules(rules: FormRules): number {
  const bits = [
    CASES.indexOf(rules.case) << 20,
    EVIDENCE.indexOf(rules.needs) << 22,
    PLURALS.indexOf(rules.plural) << 24,
    NAME_KINDS.indexOf(rules.kind) << 26,
  ];
  return bits.reduce((word, bit) => word | bit, rules.entity) >>> 0;
}

/** Reads them back. */
export function unpackRules(word: number): FormRules {
  return {
    entity: word & (MAX_ENTITIES - 1),
    case: CASES[(word >>> 20) & 3] ?? "exact",
    needs: EVIDENCE[(word >>> 22) & 3] ?? "expansion",
    plural: PLURALS[(word >>> 24) & 3] ?? "none",
    kind: NAME_KINDS[(word >>> 26) & 7] ?? "alias",
  };
}

/** What the matcher has to know of an entity. `home`: naming it says that a text is about this field. */
export interface EntityTraits {
  readonly type: EntityType;
  readonly shown: boolean;
  readonly home: boolean;
}

/** Packs an entity's traits into a word: bits 0–7 its type, 8 shown, 9 home. */
export function packTraits(traits: EntityTraits): number {
  return ENTITY_TYPES.indexOf(traits.type) | (traits.shown ? 256 : 0) | (traits.home ? 512 : 0);
}

/** Reads them back. */
export function unpackTraits(word: number): EntityTraits {
  const type = ENTITY_TYPES[word & 0xff];
  if (type === undefined)
    throw new Error(`A lexicon names entity type ${word & 0xff}, which this build has not`);
  return { type, shown: (word & 256) !== 0, home: (word & 512) !== 0 };
}
