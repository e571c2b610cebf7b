import type { EntityType, MarkGroup } from "../model/entity.ts";
import { markGroupOf } from "../model/entity.ts";
import type { EntityId, EntityRef, PackId } from "../model/ids.ts";
import {
  ENTITY_WORDS,
  type EntityTraits,
  FORM_WORDS,
  HEADER_WORDS,
  isPlaceWide,
  MAGIC,
  placeLength,
  placeOffset,
  unpackTraits,
} from "./lexicon-format.ts";

/** What the matcher hands on of an entity; made once for each entity met. */
export interface LexiconEntity {
  readonly ref: EntityRef;
  readonly type: EntityType;
  readonly group: MarkGroup;
  readonly shown: boolean;
  readonly home: boolean;
}

/**
 * A compiled lexicon as views over its buffer. Callers pass it around; its insides are for core/matching.
 * `entitiesMet` fills up as entities are met, so that mentions of one entity share one reference.
 */
export interface Lexicon {
  readonly pack: PackId;
  readonly filter: Uint32Array;
  readonly heads: Uint32Array;
  readonly forms: Uint32Array;
  readonly entities: Uint32Array;
  readonly guards: Uint32Array;
  readonly pool: Uint8Array;
  readonly entitiesMet: (LexiconEntity | undefined)[];
}

/**
 * Reads a buffer of compileLexicon without copying it (a buffer that doesn't begin at a multiple of 4 bytes is copied
 * once: views of words can't stand there).
 *
 * @throws Error where the buffer is none of ours or cut short: lexicons are built, never typed.
 */
export function readLexicon(buffer: Uint8Array): Lexicon {
  const bytes = buffer.byteOffset % 4 === 0 ? buffer : buffer.slice();
  const header = wordsOf(bytes, 0, HEADER_WORDS);
  const [magic, filterWords = 0, bucketCount = 0, formCount = 0, entityCount = 0, guardCount = 0] = header;
  if (magic !== MAGIC) throw new Error("Not a compiled lexicon of this version");
  let at = HEADER_WORDS;
  const take = (count: number) => {
    const words = wordsOf(bytes, at, count);
    at += count;
    return words;
  };
  const filter = take(filterWords);
  const heads = take(bucketCount + 1);
  const forms = take(formCount * FORM_WORDS);
  const entities = take(entityCount * ENTITY_WORDS);
  const guards = take(guardCount);
  const pool = bytes.subarray(at * 4);
  if (pool.length !== header[6]) throw new Error("A compiled lexicon is cut short");
  const pack = readString(pool, header[7] ?? 0) as PackId;
  return { pack, filter, heads, forms, entities, guards, pool, entitiesMet: [] };
}

function wordsOf(bytes: Uint8Array, at: number, count: number): Uint32Array {
  if ((at + count) * 4 > bytes.length) throw new Error("A compiled lexicon is cut short");
  return new Uint32Array(bytes.buffer, bytes.byteOffset + at * 4, count);
}

/** Reads a string of the pool at its place (see packPlace). */
export function readString(pool: Uint8Array, place: number): string {
  let text = "";
  for (let index = 0; index < placeLength(place); index++)
    text += String.fromCharCode(poolUnit(pool, place, index));
  return text;
}

/** One code unit of a string of the pool. */
export function poolUnit(pool: Uint8Array, place: number, index: number): number {
  const offset = placeOffset(place);
  if (!isPlaceWide(place)) return pool[offset + index] ?? 0;
  return (pool[offset + 2 * index] ?? 0) | ((pool[offset + 2 * index + 1] ?? 0) << 8);
}

/** The traits of the entity at an index. */
export function traitsAt({ entities }: Lexicon, index: number): EntityTraits {
  return unpackTraits(entities[index * ENTITY_WORDS + 1] ?? 0);
}

/** The entity at an index. */
export function entityAt(lexicon: Lexicon, index: number): LexiconEntity {
  const met = lexicon.entitiesMet[index];
  if (met !== undefined) return met;
  const place = lexicon.entities[index * ENTITY_WORDS] ?? 0;
  const { type, shown, home } = traitsAt(lexicon, index);
  const ref: EntityRef = { pack: lexicon.pack, id: readString(lexicon.pool, place) as EntityId };
  const entity: LexiconEntity = { ref, type, group: markGroupOf(type), shown, home };
  lexicon.entitiesMet[index] = entity;
  return entity;
}
