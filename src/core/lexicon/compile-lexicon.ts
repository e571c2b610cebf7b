import type { Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import { isHomeEntity } from "./home-entity.ts";
import {
  ENTITY_WORDS,
  FORM_WORDS,
  MAGIC,
  MAX_ENTITIES,
  MAX_FORM_LENGTH,
  packRules,
  packTraits,
} from "./lexicon-format.ts";
import { createStringPool, type StringPool } from "./string-pool.ts";
import { type SurfaceForm, surfaceFormsOf } from "./surface-form.ts";
import { bucketOf, hashFirstToken, probeAfter, type TokenHash } from "./token-hash.ts";

/** Bits of filter a first token: 32 let about 3 % of other words through, for 4 bytes each. */
const FILTER_BITS = 32;
/** Forms a bucket: most first tokens begin a few forms. */
const BUCKET_LOAD = 2;

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
  const guards: number[] = [0];
  const forms = buckets.flat().flatMap((entry) => formWords(entry, pool, guards));
  const entities = pack.entities.flatMap((entity) => entityWords(entity, pool));
  const filter = filterOf(entries);
  const header = [
    MAGIC,
    filter.length,
    buckets.length,
    forms.length / FORM_WORDS,
    entities.length / ENTITY_WORDS,
    guards.length,
    pool.bytes.length,
    packId,
  ];
  return toBytes([header, filter, headsOf(buckets), forms, entities, guards], pool.bytes);
}

interface Entry {
  readonly entity: number;
  readonly form: SurfaceForm;
  readonly token: TokenHash;
}

function entriesOf(entity: Entity, index: number): Entry[] {
  return surfaceFormsOf(entity).flatMap((form) => {
    const text = form.text.normalize("NFC").trim();
    const token = text.length > MAX_FORM_LENGTH ? null : hashFirstToken(text);
    return token === null ? [] : [{ entity: index, form: { ...form, text }, token }];
  });
}

/** Longest first, and of two as long the one that asks for less; then in the order of the pack, each once. */
function sortEntries(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  const unique = entries.filter(({ entity, form }) => {
    const key = `${entity} ${form.case} ${form.text}`;
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
  for (const entry of entries) buckets[bucketOf(entry.token.hash, count)]?.push(entry);
  return buckets;
}

function headsOf(buckets: readonly Entry[][]): number[] {
  let total = 0;
  return [0, ...buckets.map((bucket) => (total += bucket.length))];
}

function filterOf(entries: readonly Entry[]): number[] {
  const hashes = new Set(entries.map((entry) => entry.token.hash));
  const words = new Array<number>(powerOfTwo((hashes.size * FILTER_BITS) / 32)).fill(0);
  for (const hash of hashes) {
    const index = (hash >>> 5) & (words.length - 1);
    words[index] = ((words[index] ?? 0) | (1 << (hash & 31))) >>> 0;
  }
  return words;
}

function formWords({ entity, form, token }: Entry, pool: StringPool, guards: number[]): number[] {
  const rules = packRules({
    entity,
    case: form.case,
    needs: form.needs,
    plural: form.plural,
    kind: form.kind,
  });
  return [
    pool.add(form.text),
    rules,
    ((probeAfter(form.text, token.end) << 16) | addGuards(form, pool, guards)) >>> 0,
  ];
}

/** Adds a form's guards, a zero after them, and gives the index of the first (0 for none). */
function addGuards(form: SurfaceForm, pool: StringPool, guards: number[]): number {
  const texts = [...form.notAfter.map((word) => `<${word}`), ...form.notBefore.map((word) => `>${word}`)];
  if (texts.length === 0) return 0;
  const first = guards.length;
  if (first > 0xffff) throw new Error("A lexicon holds at most 65,535 words of notAfter and notBefore");
  guards.push(...texts.map((text) => pool.add(text)), 0);
  return first;
}

function entityWords(entity: Entity, pool: StringPool): number[] {
  const traits = { type: entity.type, shown: entity.mark === "shown", home: isHomeEntity(entity) };
  return [pool.add(entity.id), packTraits(traits)];
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, least))));
}

function toBytes(sections: readonly (readonly number[])[], pool: readonly number[]): Uint8Array {
  const words = Uint32Array.from(sections.flat());
  const bytes = new Uint8Array(words.length * 4 + pool.length);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  bytes.set(pool, words.length * 4);
  return bytes;
}
