import type { Feature } from "../../core/matching/evidence.ts";
import type { FormClass, Model } from "../../core/matching/judge.ts";

/** What is known of a weight before any passage is read. */
export interface Prior {
  /** 1 where the evidence can only speak for a mention, -1 where only against. */
  readonly sign: 1 | -1;
  /** What it weighs for each class of form where the passages say nothing; null: it is left out. */
  readonly acronym: number | null;
  readonly name: number | null;
  readonly han: number | null;
}

/** Where the log odds begin for each class, and what a short name adds; no sign is held for where they begin. */
const START: Readonly<Record<FormClass, number>> = { acronym: -2, name: -1.2, han: 0.3 };
const SHORT_PRIOR: Readonly<Record<FormClass, number | null>> = {
  acronym: -0.5,
  name: -0.7,
  han: -0.7,
};

/**
 * Every kind of evidence the model may weigh. The priors are what a reader would guess, in log odds; fitting moves
 * them as far as the passages insist, and never across zero.
 */
export const FEATURES: Readonly<Partial<Record<Feature, Prior>>> = {
  expanded: { sign: 1, acronym: 3, name: 2, han: 2 },
  otherwise: { sign: -1, acronym: -2, name: -1.5, han: -1.5 },
  rivalName: { sign: -1, acronym: null, name: null, han: -2 },
  foreignElsewhere: { sign: -1, acronym: -1, name: -1.5, han: -1.2 },
  established: { sign: 1, acronym: 1.5, name: 1, han: 1 },
  homeOwner: { sign: 1, acronym: 1.5, name: null, han: null },
  foreignOwner: { sign: -1, acronym: -2.5, name: null, han: null },
  foreignNear: { sign: -1, acronym: -2.5, name: -3.5, han: -3 },
  traditional: { sign: -1, acronym: null, name: null, han: -0.5 },
  homeNear: { sign: 1, acronym: 2, name: 1.5, han: 1 },
  companiesNear: { sign: 1, acronym: 0.4, name: 1, han: 0.5 },
  peersNear: { sign: 1, acronym: 0.5, name: 0.5, han: 0.4 },
  peersSure: { sign: 1, acronym: 1, name: 0.8, han: 0.5 },
  homeElsewhere: { sign: 1, acronym: 0.6, name: 0.6, han: 0.3 },
  homeCues: { sign: 1, acronym: 0.7, name: 0.7, han: 0.5 },
  homeBeside: { sign: 1, acronym: 0.8, name: 0.8, han: 0.4 },
  homeCuesElsewhere: { sign: 1, acronym: 0.6, name: 0.5, han: 0.3 },
  foreignCuesElsewhere: { sign: -1, acronym: -0.4, name: -0.5, han: -0.3 },
  foreignCues: { sign: -1, acronym: null, name: -0.5, han: -0.5 },
  foreignAlone: { sign: -1, acronym: -0.7, name: -0.5, han: -0.5 },
  nationBefore: { sign: 1, acronym: 0.3, name: 1, han: 0.8 },
  workNear: { sign: 1, acronym: 0.4, name: 0.3, han: 0.3 },
  workBeside: { sign: 1, acronym: 0.8, name: 0.6, han: 0.7 },
  workSure: { sign: 1, acronym: 1.8, name: 1.5, han: 1 },
  sureNear: { sign: 1, acronym: 0.8, name: 0.5, han: 0.5 },
  workMissing: { sign: -1, acronym: -3, name: null, han: -1.5 },
  otherCues: { sign: -1, acronym: -0.7, name: -0.3, han: -0.7 },
  otherBeside: { sign: -1, acronym: -1, name: -0.6, han: -1 },
  theBefore: { sign: 1, acronym: 0.3, name: 0.2, han: null },
  anyBefore: { sign: -1, acronym: -0.8, name: -0.8, han: null },
  oddlyPlaced: { sign: -1, acronym: -1.5, name: -1, han: null },
  titleHome: { sign: 1, acronym: 0.9, name: 0.8, han: 0.4 },
  titleForeign: { sign: -1, acronym: -0.5, name: -0.8, han: -0.6 },
  titleOther: { sign: -1, acronym: -0.7, name: -0.4, han: -0.6 },
  pageOtherTongue: { sign: -1, acronym: -1, name: -0.7, han: -0.7 },
};

/** The model before fitting. */
export function priorModel(): Model {
  const classModel = (formClass: FormClass) => {
    const weights: Record<string, number> = { start: START[formClass] };
    const short = SHORT_PRIOR[formClass];
    if (short !== null) weights["short"] = short;
    for (const [feature, prior] of Object.entries(FEATURES)) {
      const weight = prior[formClass];
      if (weight !== null) weights[feature] = weight;
    }
    return weights;
  };
  return { acronym: classModel("acronym"), name: classModel("name"), han: classModel("han") };
}
