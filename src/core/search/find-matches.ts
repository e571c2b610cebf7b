import { allowedErrors } from "./allowed-errors.ts";
import type { AskedName } from "./asked-name.ts";
import type { BestMatches } from "./best-matches.ts";
import { isUnspaced } from "./fold-name.ts";
import { MATCH_RANKS, type MatchRank, placeOfErrors, placeOfRank } from "./match-ranks.ts";
import type { NameIndex } from "./name-index.ts";
import { hasTypedTones, type NameReading, syllableAt } from "./name-reading.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import type { SearchName } from "./search-names.ts";
import type { TypedSound } from "./typed-sound.ts";

/** A search under way: what is asked, of what, and what has been found. */
interface Quest {
  readonly asked: AskedName;
  readonly index: NameIndex;
  readonly best: BestMatches;
}

const LAST_RANK = MATCH_RANKS.length - 1;

/** More words than any name has; each costs a look at every name. */
const MOST_WORDS = 12;

/**
 * Looks for each kind of match in turn, from the best on, until there are as many as are wanted: what comes later
 * would stand behind them.
 */
export function findMatches(quest: Quest, wanted: number): void {
  for (const find of [findWritten, findHeard, findWords, findNear]) {
    find(quest);
    if (quest.best.count() >= wanted) return;
  }
}

function offer({ index, best }: Quest, name: number, rank: number): void {
  best.offer(index.names[name]?.entity ?? 0, name, rank);
}

function findWritten(quest: Quest): void {
  const { phrase, bare } = quest.asked;
  findPhrase(quest, phrase);
  // A name may begin with an article of its own.
  if (bare !== null && !quest.best.reaches(placeOfRank("exact"))) findPhrase(quest, bare);
}

function findPhrase(quest: Quest, phrase: string): void {
  const { names, written, chinese } = quest.index;
  const isChinese = isUnspaced(phrase.charCodeAt(0));
  const laterPlace = placeOfRank(isChinese ? "inside" : "word");
  (isChinese ? chinese : written).find(phrase, (name, start) => {
    const length = names[name]?.folded.length;
    const place = placeOfRank(length === phrase.length ? "exact" : "prefix");
    offer(quest, name, start === 0 ? place : laterPlace);
  });
}

function findHeard(quest: Quest): void {
  const { sound } = quest.asked;
  if (!sound) return;
  const { names, heard, initials } = quest.index;
  heard.find(sound.letters, (name, start) => {
    const reading = names[name]?.reading;
    if (reading) offer(quest, name, placeOfRank(rankSound(reading, start, sound)));
  });
  if (sound.tones.length > 0) return;
  initials.find(sound.letters, (name) => offer(quest, name, placeOfRank("initials")));
}

function rankSound(reading: NameReading, start: number, sound: TypedSound): MatchRank {
  if (!hasTypedTones(reading, start, sound)) return "otherTones";
  if (start > 0) return "syllable";
  return reading.letters.length === sound.letters.length ? "sound" : "soundPrefix";
}

function findWords(quest: Quest): void {
  offerTogether(quest, (word) => countErrors(quest.index, word, 0));
}

/** Only where no name begins with what was typed: to a reader who has made no error, neighbours are noise. */
function findNear(quest: Quest): void {
  const { asked, index, best } = quest;
  if (best.reaches(placeOfRank("soundPrefix"))) return;
  const { names, written, heard } = index;
  const lookIn = (texts: PrefixIndex, typed: string, lengthOf: (name: number) => number | undefined) => {
    const most = allowedErrors(typed);
    if (most === 0) return;
    texts.findNear(typed, most, (name, start, errors) => {
      const left = (lengthOf(name) ?? 0) - typed.length;
      offer(quest, name, placeOfErrors(errors, start === 0 && Math.abs(left) <= errors));
    });
  };
  lookIn(written, asked.phrase, (name) => names[name]?.folded.length);
  lookIn(heard, asked.sound?.letters ?? "", (name) => names[name]?.reading?.letters.length);
  // Word by word is dear, and a reader who has the order of the words right is better understood by all of them.
  if (!best.reaches(LAST_RANK)) offerTogether(quest, (word) => countErrors(index, word, allowedErrors(word)));
}

/** Offers the entities that answer every one of the words that were typed, by the sum of the errors. */
function offerTogether(
  { asked: { phrase, words }, best, index }: Quest,
  count: (word: string) => Uint8Array,
): void {
  // One word that is all of it has been looked for.
  if (words.length > MOST_WORDS || (words.length < 2 && words[0] === phrase)) return;
  let sums: Uint8Array | null = null;
  // Long words are in few names, so that most that is found nowhere is given up after the first.
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const errors = count(word);
    sums = sums === null ? errors : add(sums, errors);
    if (sums.every((sum) => sum === NOT_FOUND)) return;
  }
  index.firstNames.forEach((name, entity) => {
    const sum = sums?.[entity] ?? NOT_FOUND;
    if (sum !== NOT_FOUND)
      best.offer(entity, name, sum === 0 ? placeOfRank("words") : placeOfErrors(sum, false));
  });
}

const NOT_FOUND = 255;

function add(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((sum, at) => {
    const more = other[at] ?? NOT_FOUND;
    return sum === NOT_FOUND || more === NOT_FOUND ? NOT_FOUND : sum + more;
  });
}

/** For every entity the fewest errors with which a word begins a word of a name, or a syllable; NOT_FOUND for none. */
function countErrors(index: NameIndex, word: string, most: number): Uint8Array {
  const { names, firstNames, written, chinese, heard } = index;
  const fewest = new Uint8Array(firstNames.length).fill(NOT_FOUND);
  const note = (name: number, _: number, errors = 0) => {
    const { entity } = names[name] ?? NO_NAME;
    if (errors < (fewest[entity] ?? 0)) fewest[entity] = errors;
  };
  const noteHeard = (name: number, start: number, errors = 0) => {
    const { reading } = names[name] ?? NO_NAME;
    note(name, start, errors + (reading && isOneSyllable(reading, start, word) ? LONE_SYLLABLE : 0));
  };
  const look = (texts: PrefixIndex, found: typeof note) =>
    most > 0 ? texts.findNear(word, most, found) : texts.find(word, found);
  if (isUnspaced(word.charCodeAt(0))) look(chinese, note);
  else {
    look(written, note);
    look(heard, noteHeard);
  }
  return fewest;
}

/** In errors: names hold so many syllables that some have both of any two (`Wang Yi`, `Li Qiang`), wherever they stand. */
const LONE_SYLLABLE = 1;

function isOneSyllable(reading: NameReading, start: number, word: string): boolean {
  return syllableAt(reading, start) === syllableAt(reading, start + word.length - 1);
}

const NO_NAME: Pick<SearchName, "entity" | "reading"> = { entity: -1, reading: null };
