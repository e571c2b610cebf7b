import type { Candidate } from "./candidate.ts";

/** What the block around an ambiguous candidate says for and against it. */
export interface LocalEvidence {
  /** Another country's name stands before or after it as its owner, or does so where the block names it elsewhere. */
  readonly hasForeignOwner: boolean;
  readonly isForeignNear: boolean;
  /** Other home institutions, rules, persons and events named without ambiguity in the block. */
  readonly homeNear: number;
  /** Home companies named without ambiguity in the block. */
  readonly companiesNear: number;
  /** Other ambiguous home names in the block. */
  readonly peersNear: number;
  /** Different words about China in the block, and within three words of the mention. */
  readonly homeCues: number;
  readonly homeBeside: number;
  /** Different names of other countries in the block. */
  readonly foreignCues: number;
  /** 1 where the last country named before it is China, -1 where it is another. */
  readonly nationBefore: number;
  /** Different words of the entity's line of work in the block, beside the mention, and beside it and telling enough. */
  readonly senseNear: number;
  readonly senseBeside: number;
  readonly senseSure: number;
  /** Different words in the block of other things that acronyms of such entities stand for. */
  readonly senseAgainst: number;
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
  { kind: "homeBeside", weight: 1, most: 1 },
  { kind: "homeCuesElsewhere", weight: 0.75, most: 2 },
];
/** Counted only beside evidence of the first kind, or in Chinese text: Scotland Yard has officers, too. */
const SENSE_WEIGHTS: readonly Weight[] = [
  { kind: "senseNear", weight: 0.5, most: 2 },
  { kind: "senseBeside", weight: 1, most: 2 },
  { kind: "senseSure", weight: 2, most: 1 },
  { kind: "senseAgainst", weight: -1, most: 2 },
];
/** Counted on any page. */
const SURE_WEIGHTS: readonly Weight[] = [{ kind: "senseSure", weight: 2, most: 1 }];
/** For what other countries have too: politburos and ministries, but no acronym is a country's. */
const NATION_WEIGHTS: readonly Weight[] = [
  { kind: "isForeignNear", weight: -2, most: 1 },
  { kind: "foreignCues", weight: -0.4, most: 3 },
  { kind: "nationBefore", weight: 1, most: 1 },
];

/**
 * What a candidate has to reach. A full name shared with other countries is likelier meant than three letters; and in
 * Chinese text an institution is China's unless something speaks for another's, but two characters may belong to two
 * words.
 */
const ENOUGH = { acronym: 2, fullName: 1.5, hanAuthority: 0, hanShort: 1 } as const;

type Judged = Pick<Candidate, "isOther" | "needs" | "kind" | "type" | "group" | "start" | "end">;

/** Judges a candidate by its evidence: the one place that decides. */
export function judge(candidate: Judged, evidence: Evidence): Verdict {
  if (candidate.isOther) return { counts: false, reason: "isOtherwise" };
  if (evidence.hasForeignOwner) return { counts: false, reason: "hasForeignOwner" };
  if (candidate.needs === "none" && !evidence.isForeignNear) return { counts: true, reason: "unambiguous" };
  if (evidence.isOtherwiseHere) return { counts: false, reason: "isOtherwiseHere" };
  if (evidence.isExpanded && !evidence.isOtherwise) return { counts: true, reason: "isExpanded" };
  if (evidence.isOtherwise && !evidence.isExpanded) return { counts: false, reason: "isOtherwise" };
  if (candidate.needs === "expansion" && !evidence.isExpanded) return { counts: false, reason: "none" };
  return judgeByScore(candidate, evidence);
}

function judgeByScore(candidate: Judged, evidence: Evidence): Verdict {
  if (needsSense(candidate) && evidence.senseNear + evidence.senseBeside + evidence.senseSure === 0) {
    return { counts: false, reason: "none" };
  }
  const home = weigh(HOME_WEIGHTS, evidence);
  const isHome = home.score > 0 || candidate.kind === "native";
  const sense = weigh(isHome ? SENSE_WEIGHTS : SURE_WEIGHTS, evidence);
  const nation = weigh(candidate.kind === "acronym" ? [] : NATION_WEIGHTS, evidence);
  const score = home.score + sense.score + nation.score;
  const best = [home, sense, nation].reduce((a, b) => (a.score >= b.score ? a : b));
  return { counts: score >= enoughFor(candidate), reason: best.reason };
}

/**
 * Acronyms that mean something of the same field, too: DSL lines and languages, IDC, the Internet data centre. That a
 * text is about China says nothing of which is meant.
 */
function needsSense({ kind, type }: Judged): boolean {
  return kind === "acronym" && (type === "law" || type === "analyst");
}

function enoughFor({ kind, group, start, end }: Judged): number {
  if (kind === "acronym") return ENOUGH.acronym;
  if (kind !== "native" || group !== "authority") return ENOUGH.fullName;
  return end - start > 2 ? ENOUGH.hanAuthority : ENOUGH.hanShort;
}

interface Weighed {
  readonly score: number;
  /** The kind that gave most. */
  readonly reason: Verdict["reason"];
}

function weigh(weights: readonly Weight[], evidence: Evidence): Weighed {
  let score = 0;
  let most = 0;
  let reason: Verdict["reason"] = "none";
  for (const weight of weights) {
    const share = weight.weight * Math.min(weight.most, Number(evidence[weight.kind]));
    score += share;
    if (share > most) [most, reason] = [share, weight.kind];
  }
  return { score, reason };
}
