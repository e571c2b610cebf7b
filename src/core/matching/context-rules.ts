import type { Candidate } from "./find-candidates.ts";

/** What the block around an ambiguous candidate says for and against it. */
export interface LocalEvidence {
  /** Another country's name stands before or after it as its owner. */
  readonly hasForeignOwner: boolean;
  /** Other home entities named without ambiguity in the block. */
  readonly homeNear: number;
  /** Other ambiguous home names in the block. */
  readonly peersNear: number;
  /** Different words about China in the block. */
  readonly homeCues: number;
  /** Different names of other countries in the block. */
  readonly foreignCues: number;
  /** Different words of the entity's line of work in the block, beside the mention, and beside it and telling enough. */
  readonly senseNear: number;
  readonly senseBeside: number;
  readonly senseSure: number;
}

/** What the rest of the page says. */
export interface PageWideEvidence {
  /** A full name of the entity stands on the page. */
  readonly isExpanded: boolean;
  /** The page says that the form stands for something else. */
  readonly isOtherwise: boolean;
  /** Some form of the entity counts elsewhere by what stands around it. */
  readonly isEstablished: boolean;
  /** Home entities named without ambiguity elsewhere. */
  readonly homeElsewhere: number;
  /** Words about China in other blocks with ambiguous names. */
  readonly homeCuesElsewhere: number;
}

export type Evidence = LocalEvidence & PageWideEvidence;

/** Whether a candidate counts as a mention, and what decided it most. */
export interface Verdict {
  readonly counts: boolean;
  readonly reason: "unambiguous" | "none" | keyof Evidence;
}

/** What a block has to go by where nothing of the page is known. */
export const NO_PAGE: PageWideEvidence = {
  isExpanded: false,
  isOtherwise: false,
  isEstablished: false,
  homeElsewhere: 0,
  homeCuesElsewhere: 0,
};

interface Weight {
  readonly kind: keyof Evidence;
  readonly weight: number;
  /** More of it counts no more. */
  readonly most: number;
}

/** Set by hand on the labelled passages; the scale is that a score of 2 makes a mention of an acronym. */
const HOME_WEIGHTS: readonly Weight[] = [
  { kind: "isEstablished", weight: 1.5, most: 1 },
  { kind: "homeNear", weight: 1.5, most: 2 },
  { kind: "homeElsewhere", weight: 0.75, most: 3 },
  { kind: "peersNear", weight: 0.5, most: 3 },
  { kind: "homeCues", weight: 1, most: 2 },
  { kind: "homeCuesElsewhere", weight: 0.75, most: 2 },
];
/** Counted only beside evidence of the first kind: Scotland Yard has officers, too. */
const SENSE_WEIGHTS: readonly Weight[] = [
  { kind: "senseNear", weight: 0.5, most: 2 },
  { kind: "senseBeside", weight: 1, most: 2 },
];
const SURE_WEIGHTS: readonly Weight[] = [{ kind: "senseSure", weight: 2, most: 1 }];
/** Other countries have politburos and ministries, but no acronym is a country's. */
const FOREIGN_WEIGHTS: readonly Weight[] = [{ kind: "foreignCues", weight: -0.5, most: 3 }];

/** A full name shared with other countries is likelier meant than three letters. */
const ENOUGH = { acronym: 2, fullName: 1.5 } as const;

/** Judges a candidate by its evidence: the one place that decides. */
export function judge(candidate: Pick<Candidate, "isOther" | "needs" | "kind">, evidence: Evidence): Verdict {
  if (candidate.isOther) return { counts: false, reason: "isOtherwise" };
  if (evidence.hasForeignOwner) return { counts: false, reason: "hasForeignOwner" };
  if (candidate.needs === "none") return { counts: true, reason: "unambiguous" };
  if (evidence.isExpanded && !evidence.isOtherwise) return { counts: true, reason: "isExpanded" };
  if (evidence.isOtherwise && !evidence.isExpanded) return { counts: false, reason: "isOtherwise" };
  if (candidate.needs === "expansion" && !evidence.isExpanded) return { counts: false, reason: "none" };
  return judgeByScore(candidate.kind === "acronym", evidence);
}

function judgeByScore(isAcronym: boolean, evidence: Evidence): Verdict {
  const home = weigh(HOME_WEIGHTS, evidence);
  const sense = weigh(home.score > 0 ? [...SENSE_WEIGHTS, ...SURE_WEIGHTS] : SURE_WEIGHTS, evidence);
  const against = isAcronym ? 0 : weigh(FOREIGN_WEIGHTS, evidence).score;
  const score = home.score + sense.score + against;
  const counts = score >= (isAcronym ? ENOUGH.acronym : ENOUGH.fullName);
  return { counts, reason: sense.score > home.score ? sense.reason : home.reason };
}

function weigh(weights: readonly Weight[], evidence: Evidence): { score: number; reason: Verdict["reason"] } {
  const shares = weights.map(({ kind, weight, most }) => ({
    kind,
    share: weight * Math.min(most, Number(evidence[kind])),
  }));
  const score = shares.reduce((sum, { share }) => sum + share, 0);
  const best = shares.reduce<(typeof shares)[number] | null>(
    (a, b) => (a && a.share >= b.share ? a : b),
    null,
  );
  return { score, reason: best !== null && best.share > 0 ? best.kind : "none" };
}
