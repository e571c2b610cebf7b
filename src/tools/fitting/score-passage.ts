import type { LabelledSpan } from "./read-passages.ts";

/** What was found at a place. */
export type FoundSpan = Pick<LabelledSpan, "start" | "end" | "entity">;

/** Spans found rightly, found wrongly, and missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The score of nothing. */
export const NO_SCORE: Score = { right: 0, wrong: 0, missed: 0 };

/** Two scores together. */
export function addScores(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** Precision, recall and their harmonic mean, in percent; 100 where there was nothing to find or found. */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
  const recall = right + missed === 0 ? 100 : (100 * right) / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function overlap(a: FoundSpan, b: FoundSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/**
 * Whether a find is a labelled span: the same entity, over at least half of the shorter of the two, and at most two and
 * a half times as long as the label.
 */
export function isHit(found: FoundSpan, label: FoundSpan): boolean {
  const [length, wanted] = [found.end - found.start, label.end - label.start];
  const shared = overlap(found, label);
  return (
    found.entity === label.entity &&
    shared > 0 &&
    shared >= 0.5 * Math.min(length, wanted) &&
    length <= 2.5 * wanted
  );
}

/** Whether a find touches an optional label of its entity, and so counts neither way. */
export function isOptional(found: FoundSpan, labels: readonly LabelledSpan[]): boolean {
  return labels.some((label) => label.optional && label.entity === found.entity && overlap(found, label) > 0);
}

/** How what was found in a passage compares with its labels. */
export interface PassageVerdict {
  /** Labels that were found. */
  readonly right: number;
  readonly wrong: readonly FoundSpan[];
  readonly missed: readonly LabelledSpan[];
}

/** Compares what was found in a passage with its labels: one label to one find, the largest overlaps first. */
export function judgePassage(labels: readonly LabelledSpan[], found: readonly FoundSpan[]): PassageVerdict {
  const wanted = labels.filter(({ optional }) => !optional);
  const pairs = found
    .flatMap((one) => wanted.filter((label) => isHit(one, label)).map((label) => ({ one, label })))
    .sort((a, b) => overlap(b.one, b.label) - overlap(a.one, a.label));
  const taken = new Set<FoundSpan>();
  for (const { one, label } of pairs) if (!taken.has(one) && !taken.has(label)) taken.add(one).add(label);
  const missed = wanted.filter((label) => !taken.has(label));
  const wrong = found.filter((one) => !taken.has(one) && !isOptional(one, labels));
  return { right: wanted.length - missed.length, wrong, missed };
}

/** The same as numbers. */
export function scorePassage(labels: readonly LabelledSpan[], found: readonly FoundSpan[]): Score {
  const { right, wrong, missed } = judgePassage(labels, found);
  return { right, wrong: wrong.length, missed: missed.length };
}
