import type { ClaimId, EntityId } from "./ids.ts";

/** The six groups marks are painted and switched by; each entity type belongs to one. */
export const MARK_GROUPS = ["authority", "rule", "organisation", "person", "event", "topic"] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

const TYPES_OF_GROUP = {
  authority: ["agency", "party", "legislature", "alliance"],
  rule: ["law", "plan", "measure", "strategy", "initiative", "policy", "system"],
  organisation: [
    "company",
    "fund",
    "product",
    "research",
    "think-tank",
    "analyst",
    "law-firm",
    "publication",
  ],
  person: ["person"],
  event: ["event"],
  topic: ["technology", "concept", "resource"],
} as const satisfies Record<MarkGroup, readonly string[]>;
export type EntityType = (typeof TYPES_OF_GROUP)[MarkGroup][number];

/** Every type of entity the pack form allows, in the order pages list them; lexicons number them in it. */
export const ENTITY_TYPES: readonly EntityType[] = Object.values(TYPES_OF_GROUP).flat();

/** The mark group of an entity type. */
export function markGroupOf(type: EntityType): MarkGroup {
  const types: Readonly<Record<MarkGroup, readonly EntityType[]>> = TYPES_OF_GROUP;
  return MARK_GROUPS.find((group) => types[group].includes(type)) ?? "topic";
}

/** Which letters of a text count as the same as a surface form's. */
export type CaseRule =
  /** Letter for letter, as in `CAC`. */
  | "exact"
  /** A name: its first letter is a capital; the rest may be in any case (`Huawei`, `HUAWEI`, not `huawei`). */
  | "name"
  /** Any case, as in `ransomware`. */
  | "any";

/** What has to be on the page before an ambiguous surface form counts as a mention. */
export type EvidenceRule =
  /** Nothing: the form means one thing. */
  | "none"
  /** A full name of the entity on the page, or two unambiguous mentions of other entities near it. */
  | "context"
  /** A full name of the entity on the page. */
  | "expansion";

/** How a surface form is matched. What is left out follows from the kind of name (see compile-lexicon.ts). */
export interface NameMatch {
  readonly case?: CaseRule;
  readonly needs?: EvidenceRule;
  /** Words which, standing right before the form, make it something else (`Egypt's` before `State Council`). */
  readonly notAfter?: readonly string[];
  /** Words which, standing right after the form, make it something else (`40` after `CAC`, `门` after `公安部`). */
  readonly notBefore?: readonly string[];
  /** False for a name the card shows but no page is searched for. */
  readonly search?: boolean;
}

export const NAME_KINDS = ["name", "acronym", "alias", "native", "romanised"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One way an entity is written. `lang` is a BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`, `zh-Latn-pinyin`. */
export interface EntityName {
  readonly text: string;
  readonly lang: string;
  readonly kind: NameKind;
  readonly match?: NameMatch;
}

/** Every type of relation the pack form allows, read from the entity to its target. */
export const RELATION_TYPES = [
  "issued-by",
  "part-of",
  "regulates",
  "founded-by",
  "initiated-by",
  "led-by",
  "works-for",
  "invests-in",
  "owns",
  "about",
  "responds-to",
  "supports",
  "follows",
  "applies-to",
  "investigates",
  "reported-by",
  "published-by",
  "author-of",
  "develops",
  "uses",
  "speaks-for",
  "member-of",
  "accuses",
  "assesses",
  "competes-with",
  "affects",
  "related-to",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Relations that hold both ways, whichever end declares them. */
const MUTUAL_RELATIONS = new Set<RelationType>(["competes-with", "related-to"]);

/** Whether a relation is the same from either end, so that it has no direction to be shown. */
export function isMutual(type: RelationType): boolean {
  return MUTUAL_RELATIONS.has(type);
}

/** A typed link from an entity to another of the same pack, with the claims it rests on. */
export interface Relation {
  readonly type: RelationType;
  readonly target: EntityId;
  readonly claims: readonly ClaimId[];
}

/** One sentence of a summary, with the claims it rests on (at least one). */
export interface SummarySentence {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

/** Something the knowledge base knows. `quiet`: found by search and relations, not marked on pages by default. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly summary: readonly SummarySentence[];
  readonly mark: "shown" | "quiet";
  readonly relations: readonly Relation[];
}
