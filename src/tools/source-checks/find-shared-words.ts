/** As many words in a row as may not be a source's: facts and figures carry over, sentences do not. */
export const SHARED_WORDS = 8;

/** All runs of SHARED_WORDS words in some texts, for findSharedWords. */
export type WordRuns = ReadonlySet<string>;

/** Collects the runs of every text. */
export function collectWordRuns(texts: readonly string[]): WordRuns {
  return new Set(texts.flatMap((text) => runsOf(wordsOf(text)).map((run) => run.join(" "))));
}

/**
 * The first run of words a text shares with the sources outside quotation marks, as the text has it; null if none.
 * Case, punctuation and the shape of apostrophes make no difference. A quotation parts the words around it.
 */
export function findSharedWords(text: string, sources: WordRuns): string | null {
  const ownParts = text.split(/“[^”]*”|"[^"]*"/u);
  for (const part of ownParts) {
    const shared = runsOf(wordsOf(part)).find((run) => sources.has(run.join(" ")));
    if (shared) return shared.join(" ");
  }
  return null;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}$][\p{L}\p{N}'.,%-]*/gu)
      ?.map((word) => word.replace(/['.,-]+$/u, "")) ?? []
  );
}

function runsOf(words: readonly string[]): string[][] {
  return words.slice(SHARED_WORDS - 1).map((_, at) => words.slice(at, at + SHARED_WORDS));
}
