import { type FoldedCharacters, foldName } from "./fold-name.ts";
import { type TypedSound, toneOf } from "./typed-sound.ts";

/**
 * Chinese names and their pinyin with tones, syllables parted by spaces (`工信部` -> `gōng xìn bù`). A name in traditional
 * characters, or with a dot in it, has its reading by the form that search folds it to: ask by findReading.
 */
export type Readings = ReadonlyMap<string, string>;

/** The reading of a name; undefined for one that has none. */
export function findReading(readings: Readings, name: string): string | undefined {
  return readings.get(name) ?? readings.get(foldName(name));
}

/** The sound of a Chinese name, as search compares it. */
export interface NameReading {
  /** As it is shown: pinyin with tones, syllables parted by spaces. */
  readonly text: string;
  /** Its letters alone: `gongxinbu`. */
  readonly letters: string;
  /** Where each syllable begins in `letters`. */
  readonly starts: readonly number[];
  /** The first letter of each syllable: `gxb`. Digits stay whole. */
  readonly initials: string;
  /** The tone of each syllable, 1 to 5. */
  readonly tones: readonly number[];
}

/** Makes a reading ready to be searched; `known` is what its neighbours' folding has left. */
export function readReading(text: string, known?: FoldedCharacters): NameReading {
  const syllables = text
    .split(" ")
    .map((written) => ({ written, folded: foldName(written, known).replaceAll(" ", "") }))
    .filter(({ folded }) => folded !== "");
  const starts: number[] = [];
  let letters = "";
  for (const { folded } of syllables) {
    starts.push(letters.length);
    letters += folded;
  }
  return {
    text,
    letters,
    starts,
    initials: syllables.map(({ folded }) => initialOf(folded)).join(""),
    tones: syllables.map(({ written }) => toneOf(written)),
  };
}

/** The part of a syllable that stands for it among initials. */
export function initialOf(syllable: string): string {
  return /^\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}

/** Whether the tones that were typed are those of a reading that has the letters typed at a start. */
export function hasTypedTones(reading: NameReading, start: number, { tones }: TypedSound): boolean {
  return tones.every(({ letter, tone }) => reading.tones[syllableAt(reading, start + letter)] === tone);
}

/** Which syllable a letter of a reading belongs to. */
export function syllableAt({ starts }: NameReading, letter: number): number {
  return starts.findLastIndex((start) => start <= letter);
}
