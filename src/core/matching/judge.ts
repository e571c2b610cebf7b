import type { Candidate } from "./candidate.ts";
import type { Evidence, Feature } from "./evidence.ts";
import WEIGHTS from "./model/weights.json" with { type: "json" };

/**
 * The three kinds of ambiguous form, which the same evidence weighs differently for: letters that stand for a hundred
 * things, names that other countries' institutions have too, and Chinese characters.
 */
const FORM_CLASSES = ["acronym", "name", "han"] as const;
/** One of the three kinds of ambiguous form. */
export type FormClass = (typeof FORM_CLASSES)[number];

/** What each unit of evidence adds to the log odds of a mention, and where they begin; what is left out adds nothing. */
export type Model = Readonly<
  Record<FormClass, Readonly<Partial<Record<Feature | "start" | "short", number>>>>
>;

/** Fitted on labelled passages by `npm run fit`. */
export const MODEL: Model = WEIGHTS;

/** What decided: a rule, by what it goes by, or the sum of all evidence. */
export type Decision = "unambiguous" | "plural" | "score" | Feature;

/** Whether a candidate counts as a mention, and what decided it. */
export interface Verdict {
  readonly counts: boolean;
  readonly by: Decision;
}

/** What the judge looks at of a candidate. */
export type Judged = Pick<Candidate, "isOther" | "needs" | "kind" | "type" | "start" | "end">;

/** The class of a candidate's form. Where it stands in Chinese text, `han` says. */
export function formClassOf({ kind }: Judged, isHan: boolean): FormClass {
  if (kind === "acronym") return "acronym";
  return isHan ? "han" : "name";
}

/** Judges a candidate by its evidence: the one place that decides. */
export function judge(candidate: Judged, formClass: FormClass, evidence: Evidence, model = MODEL): Verdict {
  const rule = judgeByRule(candidate, formClass, evidence);
  return rule ?? { counts: scoreOf(candidate, formClass, evidence, model) >= 0, by: "score" };
}

/** The few cases that no sum of evidence may overrule; null for all others. */
export function judgeByRule(candidate: Judged, formClass: FormClass, evidence: Evidence): Verdict | null {
  if (candidate.isOther) return { counts: false, by: "plural" };
  if (evidence.anotherPerson) return { counts: false, by: "anotherPerson" };
  if (evidence.foreignOwner && formClass !== "acronym") return { counts: false, by: "foreignOwner" };
  const isLawOfElsewhere = formClass === "han" && evidence.foreignElsewhere && evidence.nationBefore !== 1;
  if (candidate.needs === "none" && !evidence.foreignNear && !isLawOfElsewhere && !evidence.otherwiseHere)
    return { counts: true, by: "unambiguous" };
  if (evidence.otherwiseHere) return { counts: false, by: "otherwiseHere" };
  if (evidence.otherwise) return evidence.expanded ? null : { counts: false, by: "otherwise" };
  if (evidence.defined) return { counts: true, by: "defined" };
  if (candidate.needs === "expansion" && formClass !== "acronym")
    return { counts: evidence.expanded === 1, by: "expanded" };
  if (evidence.localOwner) return { counts: false, by: "localOwner" };
  if (evidence.localNear) return { counts: false, by: "localNear" };
  if (evidence.homeOwner && formClass !== "acronym") return { counts: true, by: "homeOwner" };
  if (formClass === "name" && isOnlyForeign(evidence)) return { counts: false, by: "foreignElsewhere" };
  return null;
}

/** Whether the page says whose an institution is, another country's, and nothing here or there names one of China's. */
function isOnlyForeign({ foreignElsewhere, homeNear, established, expanded }: Evidence): boolean {
  return Boolean(foreignElsewhere) && !homeNear && !established && !expanded;
}

/** The log odds that a candidate is a mention. */
export function scoreOf(candidate: Judged, formClass: FormClass, evidence: Evidence, model: Model): number {
  const { start: base = 0, short = 0, ...weights } = model[formClass];
  let score = base + (saysLittle(candidate, formClass) ? short : 0);
  for (const [feature, weight] of Object.entries(weights))
    score += weight * (evidence[feature as Feature] ?? 0);
  return score;
}

/** Shorter names say less of themselves, in UTF-16 code units. */
const SHORT: Readonly<Record<FormClass, number>> = { acronym: 0, name: 8, han: 3 };

/**
 * Whether a form says little of itself: two characters may belong to two words, `Ant` is one, and the letters of which
 * the pack asks an expansion are as common as `CAS`.
 */
export function saysLittle({ start, end, needs }: Judged, formClass: FormClass): boolean {
  return formClass === "acronym" ? needs === "expansion" : end - start < SHORT[formClass];
}
