/** A query taken for pinyin. */
export interface TypedSound {
  /** Its letters alone, without tones, spaces and apostrophes; ü is `u`. */
  readonly letters: string;
  /** Each tone that was typed, and which letter it belongs to. */
  readonly tones: readonly TypedTone[];
}

interface TypedTone {
  /** Index into `letters`. */
  readonly letter: number;
  /** 1 to 4; 5 is the light one. */
  readonly tone: number;
}

/** Combining signs: macron, acute, caron (and the breve it is mistaken for), grave. */
const TONE_SIGNS: Readonly<Partial<Record<string, number>>> = {
  "\u0304": 1,
  "\u0301": 2,
  "\u030c": 3,
  "\u0306": 3,
  "\u0300": 4,
};

/**
 * Reads a query as pinyin, however it was typed: `gōng xìn bù`, `gong1xin4bu4`, `gongxinbu`, `lv` for `lü`. Null where
 * it can't be pinyin: a letter that is not Latin, or none at all.
 */
export function readTypedSound(query: string): TypedSound | null {
  const typed = [...query.normalize("NFKD").toLowerCase()];
  let letters = "";
  const tones: TypedTone[] = [];
  for (const [at, sign] of typed.entries()) {
    const tone = TONE_SIGNS[sign] ?? readToneNumber(typed, at);
    if (tone !== undefined) {
      if (letters !== "") tones.push({ letter: letters.length - 1, tone });
      continue;
    }
    // No syllable has a v; it stands for ü, which few keyboards have.
    if (/[a-z\d]/.test(sign)) letters += sign === "v" ? "u" : sign;
    else if (/[\p{L}\p{N}]/u.test(sign)) return null;
  }
  return letters === "" ? null : { letters, tones };
}

/** A tone by number stands behind a letter, and is no part of a longer number (`2025`). */
function readToneNumber(typed: readonly string[], at: number): number | undefined {
  const isTone = /[1-5]/.test(typed[at] ?? "") && /[a-z:\p{M}]/u.test(typed[at - 1] ?? "");
  return isTone && !/\d/.test(typed[at + 1] ?? "") ? Number(typed[at]) : undefined;
}

/** The tone that a syllable of pinyin is written with; 5 for none. */
export function toneOf(syllable: string): number {
  for (const sign of syllable.normalize("NFD")) {
    const tone = TONE_SIGNS[sign];
    if (tone !== undefined) return tone;
  }
  return 5;
}
