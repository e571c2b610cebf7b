import { pinyin } from "pinyin-pro";
import { foldName } from "../core/search/fold-name.ts";

/** A Chinese character; names without one have no reading. */
const HAN = /\p{Script=Han}/u;

/**
 * The pinyin of Chinese names, for the build to write into the extension: syllables with tones, parted by spaces, by
 * the name as search folds it, so that a name's traditional form is read by its simplified one. A run of other letters
 * stands as one syllable (`qí hǔ 360`).
 *
 * Every reading of the bundled names was checked by eye (2026-11-25), and none had to be put right: the package knows
 * the words that decide (银行 against 行动). The test beside it holds those that could go wrong.
 */
export function makeReadings(names: readonly string[]): Readonly<Record<string, string>> {
  const folded = names.filter((name) => HAN.test(name)).map((name) => foldName(name));
  return Object.fromEntries([...new Set(folded)].map((name) => [name, readName(name)]));
}

/** As dictionaries write it: 一 and 不 keep their own tone beside others. */
function readName(name: string): string {
  return pinyin(name, { toneSandhi: false, nonZh: "consecutive" });
}
