import {
  ENTITY_WORDS,
  FORM_WORDS,
  MAGIC,
  MAX_ENTITIES,
  MAX_STRING_LENGTH,
  unpackRules,
} from "./lexicon-format.ts";
import { pointedAcronym } from "./pointed-acronym.ts";
import { createStringPool } from "./string-pool.ts";
import { makeFilter } from "./token-filter.ts";
import { hashFirstToken, mixHash, needsCapital, openHash, placeKey, probeOfForm } from "./token-hash.ts";

/** A surface form as a lexicon keeps it. */
export interface LexiconForm {
  /** Folded, with its capitals (see foldForm). */
  readonly text: string;
  /** Its entity and rules in one word (see packRules). */
  readonly rules: number;
  /** The index of its first guard; 0 for none. */
  readonly guards: number;
}

/** What a lexicon is made of: all that its tables for looking up don't follow from. */
export interface LexiconParts {
  readonly pack: string;
  /** With their traits in one word (see packTraits). */
  readonly entities: readonly { readonly id: string; readonly traits: number }[];
  /** In the order of the pack: of two as long and as demanding, the earlier is met first. */
  readonly forms: readonly LexiconForm[];
  /** The words that rule forms out, `<` or `>` before each and an empty one after each form's; the first is empty. */
  readonly guards: readonly string[];
}

const PLURAL_ENDING = "s".charCodeAt(0);
/** Forms a bucket, on average: their tags tell them apart, so that fuller buckets cost little and spare table. */
const BUCKET_LOAD = 4;

/** A form with what it is looked up by. */
interface Entry {
  readonly form: LexiconForm;
  readonly hash: number;
  readonly key: number;
}

/** Lays the parts of a lexicon out in one buffer (lexicon-format.ts), always the same for the same parts. */
export function assembleLexicon({ pack, entities, forms, guards }: LexiconParts): Uint8Array {
  if (entities.length > MAX_ENTITIES) throw new Error(`A lexicon holds at most ${MAX_ENTITIES} entities`);
  const pool = createStringPool();
  const entries = forms.flatMap(withPoints).flatMap(entriesOf);
  const filter = filterOf(entries);
  const buckets = bucketsFor(entries);
  let total = 0;
  const heads = [0, ...buckets.map((bucket) => (total += bucket.length))];
  const header = [
    MAGIC,
    filter.length,
    buckets.length,
    entries.length,
    entities.length,
    guards.length,
    0,
    pool.add(pack),
  ];
  const words = new Uint32Array(
    header.length +
      filter.length +
      heads.length +
      entries.length * FORM_WORDS +
      entities.length * ENTITY_WORDS +
      guards.length,
  );
  words.set(filter, header.length);
  words.set(heads, header.length + filter.length);
  let at = header.length + filter.length + heads.length;
  for (const bucket of buckets) {
    for (const { form, key } of bucket) {
      words[at++] = pool.add(form.text);
      words[at++] = form.rules;
      words[at++] = (key & 0xffff0000) | form.guards;
    }
  }
  for (const { id, traits } of entities) {
    words[at++] = pool.add(id);
    words[at++] = traits;
  }
  for (const guard of guards) words[at++] = guard === "" ? 0 : pool.add(guard);
  header[6] = pool.bytes.length;
  words.set(header);
  const bytes = new Uint8Array(words.byteLength + pool.bytes.length);
  bytes.set(new Uint8Array(words.buffer));
  bytes.set(pool.bytes, words.byteLength);
  return bytes;
}

/** A form, and with points if it is an acronym: a rule is shorter than its results in a script. */
function withPoints(form: LexiconForm): LexiconForm[] {
  const pointed = unpackRules(form.rules).kind === "acronym" ? pointedAcronym(form.text) : null;
  return pointed === null ? [form] : [form, { ...form, text: pointed }];
}

function entriesOf(form: LexiconForm): Entry[] {
  const { text } = form;
  const token = text.length > MAX_STRING_LENGTH ? null : hashFirstToken(text);
  if (token === null) return [];
  const entryOf = (hash: number, probe: number): Entry => ({ form, hash, key: placeKey(hash, probe) });
  const entry = entryOf(token.hash, probeOfForm(text, token.end));
  // A form of one word is looked up by that word: `CCPs` would never lead to CCP.
  const isOneWord = token.end === text.length && unpackRules(form.rules).plural !== "none";
  return isOneWord ? [entry, entryOf(mixHash(token.hash, PLURAL_ENDING), 0)] : [entry];
}

/** In each the longest first, and of two as long the one that asks for less; then in the order of the forms. */
function bucketsFor(entries: readonly Entry[]): Entry[][] {
  const count = 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, entries.length / BUCKET_LOAD))));
  const buckets: Entry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) buckets[entry.key & (count - 1)]?.push(entry);
  for (const bucket of buckets) {
    bucket.sort((a, b) => lengthOf(b.form) - lengthOf(a.form) || demandOf(a.form) - demandOf(b.form));
  }
  return buckets;
}

/** Apostrophes aside, which a text may leave out: of two forms that a text holds, the longer ends later. */
function lengthOf({ text }: LexiconForm): number {
  return text.length - (text.match(/['"]/g)?.length ?? 0);
}

function demandOf({ rules }: LexiconForm): number {
  const { case: caseRule, needs } = unpackRules(rules);
  return (caseRule === "exact" ? 0 : 1) + (needs === "none" ? 0 : 2);
}

function filterOf(entries: readonly Entry[]): Uint32Array {
  const hashes = new Set(entries.map(({ hash }) => hash));
  for (const { form, hash } of entries)
    if (!needsCapital(form.text, unpackRules(form.rules).case)) hashes.add(openHash(hash));
  return makeFilter(hashes);
}
