import { isUnspaced } from "./fold-name.ts";
import { createPrefixIndex, type IndexedText, type PrefixIndex } from "./prefix-index.ts";
import type { SearchName } from "./search-names.ts";

/** Every name by what it begins with, and every Chinese one by its sound. Texts are numbered as the names are. */
export interface NameIndex {
  readonly names: readonly SearchName[];
  /** The number of each entity's own name; its others follow. */
  readonly firstNames: Int32Array;
  /** Names by the starts of words in letters; no character of Chinese stands for another by a slip of the finger. */
  readonly written: PrefixIndex;
  /** By each Chinese character. */
  readonly chinese: PrefixIndex;
  readonly heard: PrefixIndex;
  readonly initials: PrefixIndex;
}

/** Indexes names. */
export function createNameIndex(names: readonly SearchName[]): NameIndex {
  const firstNames = names.flatMap(({ entity }, number) =>
    entity === names[number - 1]?.entity ? [] : [number],
  );
  return {
    names,
    firstNames: Int32Array.from(firstNames),
    written: createPrefixIndex(names.map((name) => withStarts(name, false))),
    chinese: createPrefixIndex(names.map((name) => withStarts(name, true))),
    heard: createPrefixIndex(
      names.map(({ reading }) => ({ text: reading?.letters ?? "", starts: reading?.starts ?? [] })),
    ),
    initials: createPrefixIndex(
      names.map(({ reading }) => ({ text: reading?.initials ?? "", starts: reading ? [0] : [] })),
    ),
  };
}

function withStarts({ folded, starts }: SearchName, inChinese: boolean): IndexedText {
  return { text: folded, starts: starts.filter((at) => isUnspaced(folded.charCodeAt(at)) === inChinese) };
}
