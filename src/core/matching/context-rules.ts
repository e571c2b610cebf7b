import type { Candidate } from "./find-candidates.ts";

/** What the block around an ambiguous candidate says for and against it. */
export interface LocalEvidence {
  /** Another country's name stands before or after it as its owner. */
  readonly hasForeignOwner: boolean;
  /** Other home institutions, rules, persons and events named without ambiguity in the block. */
  readonly homeNear: number;
  /** Home companies named without ambiguity in the block. */
  readonly companiesNear: number;
  /** Other ambiguous home names in the block. */
  readonly peersNear: number;
  /** Different words about China in the block. */
  readonly homeCues: number;
  /** Different names of other countries in the block. */
  readonly foreignCues: number;
  /** 1 where the last country named before it is China, -1 where it is another. */
  readonly nationBefore: number;
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
  /** The block of the candidate itself says so, and does not name the entity in full. */
  readonly isOtherwiseHere: boolean;
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
  isOtherwiseHere: false,
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
  { kind: "companiesNear", weight: 0.75, most: 2 },
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
/** For what other countries have too: politburos and ministries, but no acronym is a country's. */
const NATION_WEIGHTS: readonly Weight[] = [
  { kind: "foreignCues", weight: -0.4, most: 3 },
  { kind: "nationBefore", weight: 1, most: 1 },
];

/**
 * What a candidate has to reach. A full name shared with other countries is likelier meant than three letters; and in
 * Chinese text an institution is China's unless something speaks for another's, but two characters may belong to two
 * words.
 */
const ENOUGH = { acronym: 2, fullName: 1.5, hanAuthority: 0, hanShort: 1 } as const;

type Judged = Pick<Candidate, "isOther" | "needs" | "kind" | "group" | "start" | "end">;

/** Judges a candidate by its evidence: the one place that decides. */
export function judge(candidate: Judged, evidence: Evidence): Verdict {
  if (candidate.isOther) return { counts: false, reason: "isOtherwise" };
  if (evidence.hasForeignOwner) return { counts: false, reason: "hasForeignOwner" };
  if (candidate.needs === "none") return { counts: true, reason: "unambiguous" };
  if (evidence.isOtherwiseHere) return { counts: false, reason: "isOtherwiseHere" };
  if (evidence.isExpanded && !evidence.isOtherwise) return { counts: true, reason: "isExpanded" };
  if (evidence.isOtherwise && !evidence.isExpanded) return { counts: false, reason: "isOtherwise" };
  if (candidate.needs === "expansion" && !evidence.isExpanded) return { counts: false, reason: "none" };
  return judgeByScore(candidate, evidence);
}

function judgeByScore(candidate: Judged, evidence: Evidence): Verdict {
  const home = weigh(HOME_WEIGHTS, evidence);
  const sense = weigh(home.score > 0 ? [...SENSE_WEIGHTS, ...SURE_WEIGHTS] : SURE_WEIGHTS, evidence);
  const nation = weigh(candidate.kind === "acronym" ? [] : NATION_WEIGHTS, evidence);
  const score = home.score + sense.score + nation.score;
  const best = [home, sense, nation].reduce((a, b) => (a.score >= b.score ? a : b));
  return { counts: score >= enoughFor(candidate), reason: best.reason };
}

function enoughFor({ kind, group, start, end }: Judged): number {
  if (kind === "acronym") return ENOUGH.acronym;
  if (kind !== "native" || group !== "authority") return ENOUGH.fullName;
  return end - start > 2 ? ENOUGH.hanAuthority : ENOUGH.hanShort;
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
