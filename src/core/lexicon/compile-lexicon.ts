import type { Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import { foldForm } from "./fold-text.ts";
import { createGuardTable, type GuardTable } from "./guard-table.ts";
import { isHomeEntity } from "./home-entity.ts";
import {
  ENTITY_WORDS,
  FORM_WORDS,
  MAGIC,
  MAX_ENTITIES,
  MAX_STRING_LENGTH,
  packRules,
  packTraits,
} from "./lexicon-format.ts";
import { createStringPool, type StringPool } from "./string-pool.ts";
import { type SurfaceForm, surfaceFormsOf } from "./surface-form.ts";
import { makeFilter } from "./token-filter.ts";
import { hashFirstToken, mixHash, needsCapital, openHash, placeKey, probeAfter } from "./token-hash.ts";

const PLURAL_ENDING = "s".charCodeAt(0);
/** Forms a bucket, on average: their tags tell them apart, so that fuller buckets cost little and spare table. */
const BUCKET_LOAD = 4;

/**
 * Compiles the surface forms of a pack's entities into one buffer (lexicon-format.ts) that read-lexicon.ts reads in
 * place. The same entities always give the same bytes. Names that begin with neither a letter, a digit nor two Han
 * characters, and those over 255 characters, can't be looked up and are left out.
 */
export function compileLexicon(pack: Pick<Pack, "id" | "entities">): Uint8Array {
  if (pack.entities.length > MAX_ENTITIES)
    throw new Error(`A lexicon holds at most ${MAX_ENTITIES} entities`);
  const entries = sortEntries(pack.entities.flatMap(entriesOf));
  const pool = createStringPool();
  const packId = pool.add(pack.id);
  const buckets = bucketsFor(entries);
  const guards = createGuardTable(pool);
  // Strings are placed in the order of the tables, so that lexicon-text.ts can tell most places by their length.
  for (const { form } of buckets.flat()) pool.add(form.text);
  const entities = pack.entities.flatMap((entity) => entityWords(entity, pool));
  const forms = buckets.flat().flatMap((entry) => formWords(entry, pool, guards));
  const filter = filterOf(entries);
  const header = [
    MAGIC,
    filter.length,
    buckets.length,
    forms.length / FORM_WORDS,
    entities.length / ENTITY_WORDS,
    guards.words.length,
    pool.bytes.length,
    packId,
  ];
  return toBytes([header, filter, headsOf(buckets), forms, entities, guards.words], pool.bytes);
}

/** A form with what it is looked up by. */
interface Entry {
  readonly entity: number;
  readonly form: SurfaceForm;
  readonly hash: number;
  readonly key: number;
}

function entriesOf(entity: Entity, index: number): Entry[] {
  return surfaceFormsOf(entity).flatMap((form) => {
    const text = foldForm(form.text);
    const token = text.length > MAX_STRING_LENGTH ? null : hashFirstToken(text);
    if (token === null) return [];
    const entryOf = (hash: number, probe: number) => ({
      entity: index,
      form: { ...form, text },
      hash,
      key: placeKey(hash, probe),
    });
    const entry = entryOf(token.hash, probeAfter(text, token.end));
    // A form of one word is looked up by that word: `CCPs` would never lead to CCP.
    const isOneWord = token.end === text.length && form.plural !== "none";
    return isOneWord ? [entry, entryOf(mixHash(token.hash, PLURAL_ENDING), 0)] : [entry];
  });
}

/** Longest first, and of two as long the one that asks for less; then in the order of the pack, each once. */
function sortEntries(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  const unique = entries.filter(({ entity, form, hash }) => {
    const key = `${entity} ${hash} ${form.case} ${form.case === "exact" ? form.text : form.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
  const demand = ({ form }: Entry) => (form.case === "exact" ? 0 : 1) + (form.needs === "none" ? 0 : 2);
  return unique
    .map((entry, order) => ({ entry, order }))
    .sort(
      (a, b) =>
        b.entry.form.text.length - a.entry.form.text.length ||
        demand(a.entry) - demand(b.entry) ||
        a.order - b.order,
    )
    .map(({ entry }) => entry);
}

function bucketsFor(entries: readonly Entry[]): Entry[][] {
  const count = powerOfTwo(entries.length / BUCKET_LOAD);
  const buckets: Entry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) buckets[entry.key & (count - 1)]?.push(entry);
  return buckets;
}

function headsOf(buckets: readonly Entry[][]): number[] {
  let total = 0;
  return [0, ...buckets.map((bucket) => (total += bucket.length))];
}

function filterOf(entries: readonly Entry[]): number[] {
  const hashes = new Set(entries.map(({ hash }) => hash));
  for (const { form, hash } of entries) if (!needsCapital(form.text, form.case)) hashes.add(openHash(hash));
  return [...makeFilter(hashes)];
}

function formWords({ entity, form, key }: Entry, pool: StringPool, guards: GuardTable): number[] {
  const { case: caseRule, needs, plural, kind } = form;
  const rules = packRules({ entity, case: caseRule, needs, plural, kind });
  return [pool.add(form.text), rules, ((key & 0xffff0000) | guards.add(form)) >>> 0];
}

function entityWords(entity: Entity, pool: StringPool): number[] {
  const traits = { type: entity.type, shown: entity.mark === "shown", home: isHomeEntity(entity) };
  return [pool.add(entity.id), packTraits(traits)];
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, least))));
}

function toBytes(sections: readonly (readonly number[])[], pool: readonly number[]): Uint8Array {
  const words = sections.reduce((sum, section) => sum + section.length, 0);
  const bytes = new Uint8Array(words * 4 + pool.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const section of sections) {
    for (const word of section) {
      view.setUint32(at, word, true);
      at += 4;
    }
  }
  bytes.set(pool, at);
  return bytes;
}
