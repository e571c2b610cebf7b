import type { EntityType } from "../model/entity.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Why } from "../model/why.ts";
import type { Candidate } from "./candidate.ts";
import { type CueHit, distinct } from "./read-cues.ts";

/** A block with what it names. */
export interface NamedBlock {
  readonly text: string;
  readonly mentions: readonly Candidate[];
  /** The cues in it: handed in, so that whoever asks why needs no words of its own (they are 4 kB gzip). */
  readonly cues: () => readonly CueHit[];
}

/** More words than these tell a reader nothing more. */
const MOST_WORDS = 3;
/** How far beside a long form its short one is looked for, in UTF-16 code units. */
const BRACKET_REACH = 80;

/** See createWhyFinder; `at` is the index of the mention's block. */
export type WhyFinder = (mention: Candidate, at: number) => Why;

/** What on a page a reader can check one mention by, see createWhyFinder. */
export function findWhy(mention: Candidate, at: number, blocks: readonly NamedBlock[]): Why {
  return createWhyFinder(blocks)(mention, at);
}

/**
 * Makes what finds why mentions of a page count: what a reader can check one by, in the nearest block that has it. That
 * is the long form that stands with the short one in brackets, a name of the entity that is not in doubt, other such
 * names near it, words about China or of the entity's work in its block, or such names elsewhere. The page is gone
 * through once, however many mentions are asked for.
 */
export function createWhyFinder(blocks: readonly NamedBlock[]): WhyFinder {
  let known: SureNames | null = null;
  const givenWith = new Map<string, readonly SurePlace[]>();
  const cuesFor = new Map<string, readonly CueHit[]>();

  /** The places where an entity's long form stands with a short one. */
  const listGiven = (key: EntityKey, own: readonly SurePlace[], form: string) => {
    const id = `${key} ${form}`;
    const given = givenWith.get(id) ?? own.filter((place) => isGivenWith(place, form));
    givenWith.set(id, given);
    return given;
  };
  /** The cues in a block that may speak for an entity of a type. */
  const listCues = (type: EntityType, at: number) => {
    const id = `${at} ${type}`;
    const cues = cuesFor.get(id) ?? distinct(blocks[at]?.cues() ?? [], "home", type, `${type}.sure`);
    cuesFor.set(id, cues);
    return cues;
  };

  return (mention, at) => {
    if (mention.needs === "none") return { reason: "unambiguous", words: [], distance: null };
    known ??= listSure(blocks);
    const text = blocks[at]?.text ?? "";
    const key = entityKey(mention.entity);
    const own = known.full.get(key) ?? [];
    const long = nearest(listGiven(key, own, text.slice(mention.start, mention.end)), at);
    const best = long ?? nearest(own, at);
    if (best) return { reason: long ? "expanded" : "named", words: [best.word], distance: best.index - at };
    const here = firstWords((known.home[at] ?? []).filter((place) => place.key !== key));
    const near = here.length > 0 ? here : firstWords(cuesNear(mention, text, listCues(mention.type, at)));
    if (near.length > 0) return { reason: "context", words: near, distance: 0 };
    return { reason: "context", words: wordsElsewhere(known, key, at), distance: null };
  };
}

/** Words that speak for a mention in its block, as they are written, the nearest first. */
function cuesNear({ start, end }: Candidate, text: string, cues: readonly CueHit[]): Worded[] {
  return cues
    .filter((hit) => hit.end <= start || hit.start >= end)
    .sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))
    .map((hit) => ({ word: text.slice(hit.start, hit.end).replace(/\u00AD/g, "") }));
}

/** What is told by a word. */
interface Worded {
  readonly word: string;
}

/** A name that is not in doubt, and the index of its block. */
interface SurePlace extends Worded {
  readonly key: EntityKey;
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a page that are not in doubt, in the order of the text. */
interface SureNames {
  /** Full names, by their entity. */
  readonly full: ReadonlyMap<EntityKey, readonly SurePlace[]>;
  /** The first of each name of the pack's country in each block. */
  readonly home: readonly (readonly SurePlace[])[];
  /** The same by name. */
  readonly byName: ReadonlyMap<string, readonly SurePlace[]>;
}

function listSure(blocks: readonly NamedBlock[]): SureNames {
  const full = new Map<EntityKey, SurePlace[]>();
  const byName = new Map<string, SurePlace[]>();
  const home = blocks.map(({ text, mentions }, index) => {
    const inBlock: SurePlace[] = [];
    for (const { entity, needs, kind, home: isHome, start, end } of mentions) {
      if (needs !== "none") continue;
      const key = entityKey(entity);
      const place = { key, index, text, start, end, word: text.slice(start, end) };
      // Acronyms are no full names.
      if (kind !== "acronym") addTo(full, key, place);
      const name = `${key} ${place.word}`;
      if (!isHome || byName.get(name)?.at(-1)?.index === index) continue;
      addTo(byName, name, place);
      inBlock.push(place);
    }
    return inBlock;
  });
  return { full, home, byName };
}

function addTo<Key>(lists: Map<Key, SurePlace[]>, key: Key, place: SurePlace): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** The place in the block nearest to one, of two as near that before; by binary search. */
function nearest(places: readonly SurePlace[], at: number): SurePlace | undefined {
  const next = places[firstFrom(places, at)];
  const last = places[firstFrom(places, at) - 1];
  // Of a block's places the first.
  const before = last && places[firstFrom(places, last.index)];
  return before && (!next || at - before.index <= next.index - at) ? before : next;
}

/** Where the places begin that stand in a block or after it. */
function firstFrom(places: readonly SurePlace[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.index ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names of other entities, the nearest first. */
function wordsElsewhere({ byName }: SureNames, key: EntityKey, at: number): string[] {
  const places = [...byName.values()]
    .filter(([place]) => place?.key !== key)
    .flatMap((alike) => nearest(alike, at) ?? [])
    .sort(
      (one, other) =>
        Math.abs(one.index - at) - Math.abs(other.index - at) ||
        one.index - other.index ||
        one.start - other.start,
    );
  return firstWords(places);
}

function firstWords(worded: readonly Worded[]): string[] {
  return [...new Set(worded.map(({ word }) => word))].slice(0, MOST_WORDS);
}

/** Whether a long form stands with a short one in brackets, whichever comes first. */
function isGivenWith({ start, end, text }: SurePlace, form: string): boolean {
  const after = /^["”’」]?\s*[(（]([^)）]{1,60})[)）]/.exec(text.slice(end, end + BRACKET_REACH))?.[1] ?? "";
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const opening = /\s*[(（](?:the\s+)?$/i.exec(before);
  return after.includes(form) || (opening !== null && before.slice(0, opening.index).endsWith(form));
}
