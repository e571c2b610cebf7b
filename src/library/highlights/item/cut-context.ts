/** Longer than most words, in UTF-16 units: a space beyond it stands in a text that is written without. */
const WORD = 20;

/** What stood before and after a passage, for the reader's eye: kept context begins and ends anywhere in a word. */
export interface CutContext {
  readonly before: string;
  readonly after: string;
}

/** Cuts a passage's kept context to whole words, where it has any. */
export function cutContext({
  prefix,
  suffix,
}: {
  readonly prefix: string;
  readonly suffix: string;
}): CutContext {
  const first = prefix.trimEnd().indexOf(" ");
  const last = suffix.lastIndexOf(" ");
  return {
    before: first >= 0 && first < WORD ? prefix.slice(first + 1) : prefix,
    after: last > 0 && suffix.length - last <= WORD ? suffix.slice(0, last) : suffix,
  };
}
