import { foldText } from "./fold-text.ts";
import { MAX_STRING_LENGTH } from "./lexicon-format.ts";
import type { SurfaceForm } from "./surface-form.ts";

/** The guard words of a lexicon being compiled; forms with the same words share them. */
export interface GuardTable {
  /** Adds a form's guards, an empty word after them, and gives the index of the first; 0 where it has none. */
  add(form: Pick<SurfaceForm, "notAfter" | "notBefore">): number;
  readonly words: readonly string[];
}

/** A form holds the index of its guards in sixteen bits. */
const MAX_GUARDS = 0x10000;

/** Makes a table of no guards; its word 0 stays empty. */
export function createGuardTable(): GuardTable {
  const words: string[] = [""];
  const firsts = new Map<string, number>();
  return {
    words,
    add({ notAfter, notBefore }) {
      const guards = [
        ...notAfter.map((word) => `<${foldText(word)}`),
        ...notBefore.map((word) => `>${foldText(word)}`),
      ];
      const usable = [...new Set(guards)].filter(({ length }) => length > 1 && length <= MAX_STRING_LENGTH);
      if (usable.length === 0) return 0;
      const key = usable.join("\n");
      const known = firsts.get(key);
      if (known !== undefined) return known;
      const first = words.length;
      if (first >= MAX_GUARDS)
        throw new Error(`A lexicon holds at most ${MAX_GUARDS} words that rule forms out`);
      words.push(...usable, "");
      firsts.set(key, first);
      return first;
    },
  };
}
