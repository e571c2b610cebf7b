import type { Evidence, Feature } from "../../core/matching/evidence.ts";
import { type FormClass, type Judged, type Model, saysLittle } from "../../core/matching/judge.ts";
import type { Example } from "./collect-examples.ts";
import { FEATURES, priorModel } from "./feature-table.ts";

/** How firmly weights are held to their priors: as much as this many examples a unit away would pull. */
export const DEFAULT_HOLD = 1;

/** One number of an example, by the name of its weight. */
export type WeightName = Feature | "start" | "short";

/**
 * Fits the weights of each class by penalised logistic regression: the likeliest weights, given the labels and a
 * normal prior around those of the feature table, none across zero to the side its sign forbids. Coordinate by
 * coordinate (Newton steps, clipped), with nothing random in it. Rounded to tenths, as they are written.
 */
export function fitModel(examples: readonly Example[], hold = DEFAULT_HOLD): Model {
  const prior = priorModel();
  const fit = (formClass: FormClass) =>
    fitClass(
      examples.filter((example) => example.formClass === formClass),
      prior[formClass],
      hold,
    );
  return { acronym: fit("acronym"), name: fit("name"), han: fit("han") };
}

/** Sweeps over all weights; a fit of forty settles within a few dozen. */
const SWEEPS = 60;

function fitClass(examples: readonly Example[], prior: Model[FormClass], hold: number): Model[FormClass] {
  const names = Object.keys(prior).filter(isWeightName);
  const centre = names.map((name) => prior[name] ?? 0);
  const rows = examples.map((example) => ({
    values: names.map((name) => readingOf(name, example.candidate, example.formClass, example.evidence)),
    target: example.isMention ? 1 : 0,
    weight: example.weight,
  }));
  const weights = [...centre];
  const scores = rows.map(({ values }) => dot(values, weights));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [column, name] of names.entries()) {
      const current = weights[column] ?? 0;
      let slope = hold * (current - (centre[column] ?? 0));
      let bend = hold;
      for (const [row, { values, target, weight }] of rows.entries()) {
        const value = values[column] ?? 0;
        if (value === 0) continue;
        const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
        slope += weight * (chance - target) * value;
        bend += weight * Math.max(chance * (1 - chance), LEAST_BEND) * value * value;
      }
      const next = keepSign(name, current - slope / bend);
      weights[column] = next;
      for (const [row, { values }] of rows.entries())
        scores[row] = (scores[row] ?? 0) + (next - current) * (values[column] ?? 0);
    }
  }
  return Object.fromEntries(
    names
      .map((name, column) => [name, Math.round(10 * (weights[column] ?? 0)) / 10] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

function isWeightName(name: string): name is WeightName {
  return name === "start" || name === "short" || name in FEATURES;
}

/** Keeps steps short where all examples are sure, so that none overshoots. */
const LEAST_BEND = 0.05;

function keepSign(name: WeightName, weight: number): number {
  const sign = name === "start" || name === "short" ? undefined : FEATURES[name]?.sign;
  if (sign === undefined) return weight;
  return sign > 0 ? Math.max(0, weight) : Math.min(0, weight);
}

function readingOf(name: WeightName, candidate: Judged, formClass: FormClass, evidence: Evidence): number {
  if (name === "start") return 1;
  if (name === "short") return saysLittle(candidate, formClass) ? 1 : 0;
  return evidence[name] ?? 0;
}

function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
