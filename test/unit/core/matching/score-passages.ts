/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A labelled stretch. An optional one counts neither way: a reader may want its card, or not miss it. */
export interface Label extends Stretch {
  readonly surface: string;
  readonly optional?: boolean;
}

/** A text whose mentions were labelled by hand. */
export interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Label[];
}

/** How a passage's predictions compare with its labels. */
export interface PassageScore {
  readonly right: number;
  readonly wrong: readonly Stretch[];
  readonly missed: readonly Label[];
}

/** A prediction may be this much longer than the label that it meets. */
const LONGEST = 2.5;

/** Reads passages from JSON lines. */
export function readPassages(lines: string): LabelledPassage[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): LabelledPassage => JSON.parse(line));
}

/**
 * Scores predictions as the shared gold passages are scored: right is the same entity over at least half of the
 * shorter stretch, at most 2.5 times as long as the label, one to one, the largest overlaps first.
 */
export function scorePassage({ spans }: LabelledPassage, predictions: readonly Stretch[]): PassageScore {
  const required = spans.filter(({ optional }) => optional !== true);
  const pairs = predictions
    .flatMap((prediction) => required.map((label) => ({ prediction, label, by: overlap(prediction, label) })))
    .filter(({ prediction, label }) => meets(prediction, label))
    .sort((one, other) => other.by - one.by);
  const taken = new Set<Stretch>();
  const found = new Set<Label>();
  for (const { prediction, label } of pairs) {
    if (taken.has(prediction) || found.has(label)) continue;
    taken.add(prediction);
    found.add(label);
  }
  const excused = (prediction: Stretch): boolean =>
    spans.some(
      (label) =>
        label.optional === true && label.entity === prediction.entity && overlap(label, prediction) > 0,
    );
  return {
    right: found.size,
    wrong: predictions.filter((prediction) => !taken.has(prediction) && !excused(prediction)),
    missed: required.filter((label) => !found.has(label)),
  };
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function meets(prediction: Stretch, label: Label): boolean {
  const long = prediction.end - prediction.start;
  const wanted = label.end - label.start;
  const shared = overlap(prediction, label);
  return (
    prediction.entity === label.entity &&
    shared > 0 &&
    shared >= Math.min(long, wanted) / 2 &&
    long <= LONGEST * wanted
  );
}
