import type { MarkedPiece } from "../model/marked-piece.ts";
import { alignTyping } from "./align-typing.ts";
import { allowedErrors } from "./allowed-errors.ts";
import type { AskedName } from "./asked-name.ts";
import { cutPieces, cutReading } from "./cut-pieces.ts";
import { isUnspaced } from "./fold-name.ts";
import type { MatchRank } from "./match-ranks.ts";
import { hasTypedTones, initialOf, type NameReading, syllableAt } from "./name-reading.ts";
import { createNearRows } from "./near-rows.ts";
import type { SearchName } from "./search-names.ts";
import { textCodes } from "./text-codes.ts";

/** By which of its names an entity answers a query, and with which letters. */
export interface Explanation {
  readonly matched: string;
  readonly pieces: readonly MarkedPiece[];
  readonly reading: readonly MarkedPiece[] | null;
}

/** What is to be explained. */
interface Match {
  readonly asked: AskedName;
  readonly rank: MatchRank;
  readonly name: SearchName;
  /** Every name of the entity. */
  readonly names: readonly SearchName[];
}

/** Letters of a name, or of a reading, and whether each answers; null where none does. */
type Marks = readonly boolean[] | null;

interface NameMarks {
  readonly name: SearchName;
  readonly inName: Marks;
  readonly inReading: Marks;
}

/** What made a match: done for the few that are shown, so that a search need not remember it for thousands. */
export function explainMatch({ asked, rank, name, names }: Match): Explanation {
  const marks = findMarks(asked, rank, name) ?? markWords(asked, names, !rank.startsWith("near"));
  return print(marks ?? { name, inName: null, inReading: null });
}

function findMarks(asked: AskedName, rank: MatchRank, name: SearchName): NameMarks | null {
  switch (rank) {
    case "exact":
    case "prefix":
    case "word":
    case "inside":
      return markWritten(asked, name);
    case "sound":
    case "soundPrefix":
    case "syllable":
    case "otherTones":
      return { name, inName: null, inReading: name.reading && markSound(name.reading, asked) };
    case "initials":
      return { name, inName: null, inReading: name.reading && markInitials(name.reading, asked) };
    case "words":
      return null;
    default:
      return markNear(asked, name);
  }
}

function print({ name, inName, inReading }: NameMarks): Explanation {
  const { text, reading } = name;
  const isHeard = inName === null && inReading !== null && reading !== null;
  const marks = isHeard ? markCharacters(name, reading, inReading) : (inName ?? []);
  return {
    matched: text,
    pieces: cutPieces(text, marks),
    reading: isHeard ? cutReading(reading.text, inReading) : null,
  };
}

function markWritten({ phrase, bare }: AskedName, name: SearchName): NameMarks {
  const mark = (text: string) => markBeginning(name.folded, name.starts, text);
  return { name, inName: mark(phrase) ?? (bare === null ? null : mark(bare)), inReading: null };
}

/** The first start of a text at which a query stands. */
function markBeginning(text: string, starts: readonly number[], query: string): Marks {
  const start = starts.find((at) => text.startsWith(query, at));
  return start === undefined ? null : span(text.length, start, start + query.length);
}

function markSound(reading: NameReading, { sound }: AskedName): Marks {
  if (!sound) return null;
  const { letters, starts } = reading;
  const found = starts.filter((at) => letters.startsWith(sound.letters, at));
  const start = found.find((at) => hasTypedTones(reading, at, sound)) ?? found[0];
  return start === undefined ? null : span(letters.length, start, start + sound.letters.length);
}

function markInitials({ letters, starts }: NameReading, { sound }: AskedName): Marks {
  let left = sound?.letters.length ?? 0;
  const marks = new Array<boolean>(letters.length).fill(false);
  for (const [number, start] of starts.entries()) {
    const { length } = initialOf(letters.slice(start, starts[number + 1]));
    marks.fill(true, start, start + Math.min(length, left));
    left -= Math.min(length, left);
  }
  return marks;
}

function markNear({ phrase, sound }: AskedName, name: SearchName): NameMarks | null {
  const inName = markTypingErrors(name.folded, name.starts, phrase);
  if (inName) return { name, inName, inReading: null };
  const { reading } = name;
  const inReading = reading && sound && markTypingErrors(reading.letters, reading.starts, sound.letters);
  return inReading ? { name, inName: null, inReading } : null;
}

/** The start at which a query stands with the fewest errors, no more than it may hold. */
function markTypingErrors(text: string, starts: readonly number[], query: string): Marks {
  const most = allowedErrors(query);
  const rows = createNearRows(textCodes(text), query, most);
  const near = starts
    .map((start) => ({ start, errors: rows.read(start, 0) }))
    .filter(({ errors }) => errors <= most)
    .sort((one, other) => one.errors - other.errors)[0];
  if (!near) return null;
  const marks = new Array<boolean>(text.length).fill(false);
  for (const [at, isTyped] of alignTyping(query, text.slice(near.start)).entries()) {
    marks[near.start + at] = isTyped;
  }
  return marks;
}

/** The name that answers most of a query's words, with all of them marked. */
function markWords({ words }: AskedName, names: readonly SearchName[], isExact: boolean): NameMarks | null {
  const find = (text: string, starts: readonly number[], word: string) =>
    markBeginning(text, starts, word) ?? (isExact ? null : markTypingErrors(text, starts, word));
  let best: { readonly marks: NameMarks; readonly count: number } | null = null;
  for (const name of names) {
    const { folded, starts, reading } = name;
    const inName = words.flatMap((word) => [find(folded, starts, word) ?? []].filter(isSome));
    const inReading = reading
      ? words.flatMap((word) => [find(reading.letters, reading.starts, word) ?? []].filter(isSome))
      : [];
    const count = Math.max(inName.length, inReading.length);
    if (count <= (best?.count ?? 0)) continue;
    // What is written says more than what is heard.
    const isWritten = inName.length >= inReading.length;
    const marks = {
      name,
      inName: isWritten ? join(inName) : null,
      inReading: isWritten ? null : join(inReading),
    };
    best = { marks, count };
  }
  return best?.marks ?? null;
}

function isSome(marks: readonly boolean[]): boolean {
  return marks.length > 0;
}

/** Letters that are marked in any of some marks of one text. */
function join(all: readonly (readonly boolean[])[]): readonly boolean[] {
  const [first = []] = all;
  return first.map((_, at) => all.some((marks) => marks[at] === true));
}

function span(length: number, start: number, end: number): readonly boolean[] {
  return Array.from({ length }, (_, at) => at >= start && at < end);
}

/** A name's folded text by what one syllable each reads: a Chinese character, or a run of other letters. */
const READ_APART =
  /[\u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]|[^ \u3005-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+/gu;

const NOTHING_READ = { index: 0, 0: "" };

/** The characters of a name whose syllables answer; none where the two can't be laid beside each other. */
function markCharacters(
  { folded }: SearchName,
  reading: NameReading,
  heard: readonly boolean[],
): readonly boolean[] {
  const characters = [...folded.matchAll(READ_APART)];
  const marks = new Array<boolean>(folded.length).fill(false);
  if (characters.length !== reading.starts.length) return marks;
  for (const [letter, isHeard] of heard.entries()) {
    if (!isHeard) continue;
    const syllable = syllableAt(reading, letter);
    const { index, 0: read } = characters[syllable] ?? NOTHING_READ;
    // A character is heard as a whole; digits are read as they are written.
    const within = isUnspaced(read.charCodeAt(0)) ? null : letter - (reading.starts[syllable] ?? 0);
    if (within === null) marks.fill(true, index, index + read.length);
    else marks[index + within] = true;
  }
  return marks;
}
