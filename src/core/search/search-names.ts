import type { EntityListing } from "../model/entity-listing.ts";
import { type FoldedCharacters, foldName, isUnspaced } from "./fold-name.ts";
import { findReading, type NameReading, type Readings, readReading } from "./name-reading.ts";

/** One name of an entity, as search compares it. */
export interface SearchName {
  readonly text: string;
  /** Index of the entity among the listings. */
  readonly entity: number;
  readonly folded: string;
  /** Where its words begin in `folded`; in Chinese, every character. */
  readonly starts: readonly number[];
  /** Null for a name that has none, or none that is known. */
  readonly reading: NameReading | null;
}

/** Every name of every entity, an entity's together, its own name first. */
export function listSearchNames(listings: readonly EntityListing[], readings: Readings): SearchName[] {
  const known: FoldedCharacters = new Map();
  return listings.flatMap(({ name, names }, entity) =>
    [...new Set([name, ...names.map(({ text }) => text)])].map((text): SearchName => {
      const folded = foldName(text, known);
      const reading = findReading(readings, text);
      return {
        text,
        entity,
        folded,
        starts: findStarts(folded),
        reading: reading === undefined ? null : readReading(reading, known),
      };
    }),
  );
}

/** Where words begin in a folded text. */
function findStarts(folded: string): number[] {
  const starts: number[] = [];
  let isLastOpen = true;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const isSpace = unit === 0x20;
    const isOwnWord = isUnspaced(unit);
    if (!isSpace && (isLastOpen || isOwnWord)) starts.push(at);
    isLastOpen = isSpace || isOwnWord || isRareHanEnd(unit);
  }
  return starts;
}

/** The second half of a character of two UTF-16 units: a word may begin behind it, not at it. */
function isRareHanEnd(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
