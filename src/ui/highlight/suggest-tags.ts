/** More would hide the passage the tags are for. */
const MOST = 6;

/** A tag as it is kept: white space at its ends gone, runs of it one space. */
export function tidyTag(written: string): string {
  return written.replace(/\s+/g, " ").trim();
}

/** Tags with one more, unless it is empty or stands there in other letters' case. */
export function withTag(tags: readonly string[], written: string): readonly string[] {
  const tag = tidyTag(written);
  return tag === "" || tags.some((each) => fold(each) === fold(tag)) ? tags : [...tags, tag];
}

/** Known tags that hold what is written, those that begin with it first; none already given, none for no letters. */
export function suggestTags(
  written: string,
  known: readonly string[],
  given: readonly string[],
): readonly string[] {
  const wanted = fold(tidyTag(written));
  if (wanted === "") return [];
  const taken = new Set(given.map(fold));
  const holding = known.filter((tag) => !taken.has(fold(tag)) && fold(tag).includes(wanted));
  const beginning = holding.filter((tag) => fold(tag).startsWith(wanted));
  return [...beginning, ...holding.filter((tag) => !beginning.includes(tag))].slice(0, MOST);
}

function fold(tag: string): string {
  return tag.normalize("NFKC").toLowerCase();
}
