import {
  ENTITY_WORDS,
  FORM_WORDS,
  type FormRules,
  HEADER_WORDS,
  MAGIC,
  MAX_ENTITIES,
  MAX_STRING_LENGTH,
  unpackRules,
} from "./lexicon-format.ts";
import { pointedAcronym } from "./pointed-acronym.ts";
import { poolStrings } from "./string-pool.ts";
import { QUICK_FOLD } from "./text-unit.ts";
import { beginningOf, makeFilter } from "./token-filter.ts";
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
  /** The higher, the earlier it is tried of a bucket's (rankOf). */
  readonly rank: number;
  /** Whether it may stand in small letters. */
  readonly isOpen: boolean;
}

/** Lays the parts of a lexicon out in one buffer (lexicon-format.ts), always the same for the same parts. */
export function assembleLexicon({ pack, entities, forms, guards }: LexiconParts): Uint8Array {
  if (entities.length > MAX_ENTITIES) throw new Error(`A lexicon holds at most ${MAX_ENTITIES} entities`);
  const entries: Entry[] = [];
  for (const form of forms) addEntries(form, entries);
  const { bytes: pool, placeOf } = poolStrings([
    pack,
    ...entries.map(({ form }) => form.text),
    ...entities.map(({ id }) => id),
    ...guards,
  ]);
  const filter = filterOf(entries);
  const buckets = bucketsFor(entries);
  const size =
    HEADER_WORDS +
    filter.length +
    (buckets.length + 1) +
    entries.length * FORM_WORDS +
    entities.length * ENTITY_WORDS +
    guards.length;
  const bytes = new Uint8Array(size * 4 + pool.length);
  const words = new Uint32Array(bytes.buffer, 0, size);
  let at = 0;
  const put = (word: number) => {
    words[at++] = word;
  };
  [MAGIC, filter.length, buckets.length, entries.length, entities.length, guards.length, pool.length].forEach(
    put,
  );
  put(placeOf(pack));
  filter.forEach(put);
  let total = 0;
  put(0);
  for (const bucket of buckets) {
    total += bucket.length;
    put(total);
  }
  for (const bucket of buckets) {
    for (const { form, key } of bucket) {
      put(placeOf(form.text));
      put(form.rules);
      put((key & 0xffff0000) | form.guards);
    }
  }
  for (const { id, traits } of entities) {
    put(placeOf(id));
    put(traits);
  }
  for (const guard of guards) put(guard === "" ? 0 : placeOf(guard));
  bytes.set(pool, size * 4);
  return bytes;
}

/** Those of a form, and with points if it is an acronym: a rule is shorter than its results in a script. */
function addEntries(form: LexiconForm, entries: Entry[]): void {
  const rules = unpackRules(form.rules);
  addEntry(form, rules, entries);
  const pointed = rules.kind === "acronym" ? pointedAcronym(form.text) : null;
  if (pointed !== null) addEntry({ ...form, text: pointed }, rules, entries);
}

function addEntry(form: LexiconForm, rules: FormRules, entries: Entry[]): void {
  const { text } = form;
  const token = text.length > MAX_STRING_LENGTH ? null : hashFirstToken(text);
  if (token === null) return;
  const { hash, end } = token;
  const rank = rankOf(text, rules);
  const isOpen = !needsCapital(text, rules.case);
  entries.push({ form, hash, key: placeKey(hash, probeOfForm(text, end)), rank, isOpen });
  // A form of one word is looked up by that word: `CCPs` would never lead to CCP.
  if (end < text.length || rules.plural === "none") return;
  const plural = mixHash(hash, PLURAL_ENDING);
  entries.push({ form, hash: plural, key: placeKey(plural, 0), rank, isOpen });
}

/**
 * The longest first, and of two as long the one that asks for less. Apostrophes don't count, which a text may leave out:
 * of two forms that a text holds, the longer ends later.
 */
function rankOf(text: string, { case: caseRule, needs }: FormRules): number {
  const demand = (caseRule === "exact" ? 0 : 1) + (needs === "none" ? 0 : 2);
  const quotes = text.includes("'") || text.includes('"') ? (text.match(/['"]/g)?.length ?? 0) : 0;
  return (text.length - quotes) * 4 - demand;
}

/** In each by rank, then in the order of the forms. */
function bucketsFor(entries: readonly Entry[]): Entry[][] {
  const count = 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, entries.length / BUCKET_LOAD))));
  const buckets: Entry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) buckets[entry.key & (count - 1)]?.push(entry);
  for (const bucket of buckets) bucket.sort((a, b) => b.rank - a.rank);
  return buckets;
}

function filterOf(entries: readonly Entry[]): Uint32Array {
  const hashes = new Set(entries.map(({ hash }) => hash));
  for (const { hash, isOpen } of entries) if (isOpen) hashes.add(openHash(hash));
  const beginnings = entries.flatMap(({ form: { text }, isOpen }) => beginningsOf(text, isOpen));
  return makeFilter({ hashes, beginnings: new Set(beginnings) });
}

/** The first two signs of a form in each way they may stand; none where its first is no ASCII letter or digit. */
function beginningsOf(text: string, isOpen: boolean): number[] {
  const [first, second] = [0, 1].map((at) => QUICK_FOLD[text.charCodeAt(at)] ?? 0);
  if (first === undefined || first <= 0 || second === undefined) return [];
  const capital = String.fromCharCode(first).toUpperCase().charCodeAt(0);
  // A form of one letter may have a plural's.
  const seconds = second > 0 ? [second] : [0, PLURAL_ENDING];
  return seconds.flatMap((sign) => [
    beginningOf(capital, sign),
    ...(isOpen ? [beginningOf(first, sign)] : []),
  ]);
}
