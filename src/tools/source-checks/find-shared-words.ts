import { wordsOf } from "./match-words.ts";

/** As many words in a row as may not be a source's: facts and figures carry over, sentences do not. */
export const SHARED_WORDS = 8;

/** All runs of SHARED_WORDS words in some texts, names left out, for findSharedWords. */
export interface WordRuns {
  readonly runs: ReadonlySet<string>;
  /** Names and titles, as words joined by spaces, the longest first by their first word. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Collects the runs of every text. Words of a name or title count as none. */
export function collectWordRuns(texts: readonly string[], names: readonly string[] = []): WordRuns {
  const byFirst = new Map<string, string[][]>();
  for (const words of names.map(wordsOf).sort((one, other) => other.length - one.length)) {
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const runs = texts.flatMap((text) => {
    const words = wordsOf(text).map((word) => ({ word, quotation: 0 }));
    return runsOf(leaveOut(words, byFirst)).map(joinRun);
  });
  return { runs: new Set(runs), names: byFirst };
}

/** A word of ours; `quotation` counts the quotations of the text from 1 and is 0 outside them. */
interface OwnWord {
  readonly word: string;
  readonly quotation: number;
}

/**
 * The first run of words a text shares with the sources, as the text has it; null if none. Case, punctuation and the
 * shape of apostrophes make no difference. Only a run that lies inside one quotation is no matter: quotation marks
 * around a few of its words don't make the rest ours.
 */
export function findSharedWords(text: string, { runs, names }: WordRuns): string | null {
  const parts = text.split(/“([^”]*)”|"([^"]*)"/u).map((part) => part ?? "");
  // split() gives the text before a quotation, then what either pattern caught.
  const words = parts.flatMap((part, at): OwnWord[] =>
    wordsOf(part).map((word) => ({ word, quotation: at % 3 === 0 ? 0 : Math.ceil(at / 3) })),
  );
  const shared = runsOf(leaveOut(words, names)).find((run) => {
    const isQuoted = run.every(({ quotation }) => quotation > 0 && quotation === run[0]?.quotation);
    return !isQuoted && runs.has(joinRun(run));
  });
  return shared ? joinRun(shared) : null;
}

function joinRun(run: readonly OwnWord[]): string {
  return run.map(({ word }) => word).join(" ");
}

/** Words without those of names: what stands around a name is one run still. */
function leaveOut(words: readonly OwnWord[], names: WordRuns["names"]): OwnWord[] {
  const left: OwnWord[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at]?.word ?? "")
      ?.find((one) => one.every((word, nth) => words[at + nth]?.word === word));
    if (!name) left.push(...words.slice(at, at + 1));
    at += name?.length ?? 1;
  }
  return left;
}

function runsOf<Word>(words: readonly Word[]): Word[][] {
  return words.slice(SHARED_WORDS - 1).map((_, at) => words.slice(at, at + SHARED_WORDS));
}
