import type { EntityRef } from "../model/ids.ts";
import type { EntitySearch, SearchHit } from "./create-entity-search.ts";
import { isNearRank, type MatchRank } from "./match-ranks.ts";

/** What a query found; `nearest` is filled only where nothing was. JSON-safe. */
export interface LookUpAnswer {
  /** Names that answer as they are written or sound. */
  readonly found: readonly SearchHit[];
  /** Names that answer but for typing errors, else guesses at what was meant. */
  readonly nearest: readonly SearchHit[];
  /** The one entity that bears the query as a name, letters' case and accents aside; null for none, or several. */
  readonly exact: EntityRef | null;
}

/** More than a popup shows without scrolling, fewer than anyone reads. */
const MAX_FOUND = 30;

/** A handful: they are guesses. */
const MAX_NEAREST = 5;

/** What is near is looked for by so much of a text, in characters: a name pasted with what stands around it. */
const MOST_CHARACTERS = 80;
/** And by so many of its words. */
const MOST_WORDS = 8;

/** Of letters, two are the beginning of everything; of Chinese, most of a name. */
const SHORTEST = { letters: 3, chinese: 2 };
/** `What is the CAC?`, `网信办是什么？`, or a name with a question mark behind it. */
const QUESTION =
  /^(?:(?:what|who)(?:[’']s| is| are| was| were) (?:an? |the )?|(?:什么|谁)是)?(?<name>.+?)(?:是(?:什么|谁))?\s*[?？]*$/iu;
const CHINESE = /\p{Script=Han}/u;

/**
 * What a query finds; where that is nothing, the names nearest to it. A name that is a letter or two away is such a
 * one: "Xinjiang", selected in a page, is no slip for 信息, and nobody may be told that something is known of it.
 */
export function lookUp(search: EntitySearch, query: string): LookUpAnswer {
  const asked = query.length > MOST_CHARACTERS ? query : query.trim().replace(QUESTION, "$<name>");
  const asWritten = search(query, MAX_FOUND);
  const hits = asWritten.length > 0 || asked === query ? asWritten : search(asked, MAX_FOUND);
  const found = hits.filter(({ rank }) => !isNearRank(rank));
  const nearest = hits.length > 0 ? hits : findNearest(search, asked);
  return { found, nearest: found.length > 0 ? [] : nearest, exact: findExact(found) };
}

function findExact(found: readonly SearchHit[]): EntityRef | null {
  const [only, another] = found.filter(({ rank }) => rank === "exact");
  return only && !another ? only.listing.entity : null;
}

/**
 * What a part of a query has to be of a name to be a guess at what was meant. By a part, slips and syllables find
 * anything: `Jack` of "Jack Ma" is near to Sacks, and `Liu` of "Liu He" the six of IPv6.
 */
const GUESSES: ReadonlySet<MatchRank> = new Set([
  "exact",
  "prefix",
  "word",
  "inside",
  "sound",
  "soundPrefix",
  "words",
  "nearly1",
]);
/** Of fewer letters a slip makes another word. */
const LEAST_OF_SLIP = 6;

/** Names that answer one of the query's words, else those that begin as the query does, as far as it goes. */
function findNearest(all: EntitySearch, query: string): readonly SearchHit[] {
  const search: EntitySearch = (part, most) => {
    const hits = all(part, most).filter(({ rank }) => GUESSES.has(rank));
    return part.length < LEAST_OF_SLIP ? hits.filter(({ rank }) => !isNearRank(rank)) : hits;
  };
  const start = query.trimStart().slice(0, MOST_CHARACTERS).trimEnd();
  const words = start.split(/\s+/u).filter((word) => word !== start && isLongEnough(word));
  // Long words say most: `the` begins some name or other.
  const telling = words.toSorted((one, other) => other.length - one.length);
  for (const word of telling.slice(0, MOST_WORDS)) {
    const hits = search(word, MAX_NEAREST);
    if (hits.length > 0) return hits;
  }
  return findLongestBeginning(search, start);
}

/** By halving: where a beginning finds nothing, a longer one finds nothing either. */
function findLongestBeginning(search: EntitySearch, query: string): readonly SearchHit[] {
  const characters = [...query];
  let best: readonly SearchHit[] = [];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const length = (low + high) >>> 1;
    const beginning = characters.slice(0, length).join("");
    const isTooShort = !isLongEnough(beginning);
    const hits = isTooShort ? [] : search(beginning, MAX_NEAREST);
    if (hits.length > 0) best = hits;
    if (hits.length > 0 || isTooShort) low = length + 1;
    else high = length;
  }
  return best;
}

function isLongEnough(text: string): boolean {
  return text.length >= (CHINESE.test(text) ? SHORTEST.chinese : SHORTEST.letters);
}
