import type { CaseRule, Entity, EntityName, EntityType, EvidenceRule, NameKind } from "../model/entity.ts";
import { joinedUp, spellingsOf } from "./spelling-variants.ts";

/** One way an entity is written, with every rule of its matching filled in. */
export interface SurfaceForm {
  readonly text: string;
  readonly kind: NameKind;
  readonly case: CaseRule;
  readonly needs: EvidenceRule;
  readonly plural: PluralRule;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** What a plural ending after the form means. */
export type PluralRule =
  /** Nothing can follow: `Huaweis` is not Huawei. */
  | "none"
  /** The same thing, as in `cybersecurity reviews`. */
  | "same"
  /** Another thing: there is one CCP, so `CCPs` are something else, and speak against `CCP` on the page. */
  | "other";

/** The surface forms of an entity that pages are searched for. */
export function surfaceFormsOf(entity: Pick<Entity, "type" | "names">): SurfaceForm[] {
  return entity.names
    .filter((name) => name.match?.search !== false)
    .flatMap((name) => textsOf(name).map((text) => formOf(entity.type, name, text)));
}

function textsOf({ text, kind }: EntityName): string[] {
  if (kind === "acronym") return [text];
  return kind === "romanised" ? [...spellingsOf(text), ...joinedUp(text)] : spellingsOf(text);
}

function formOf(type: EntityType, name: EntityName, text: string): SurfaceForm {
  return {
    text,
    kind: name.kind,
    case: name.match?.case ?? usualCase(name),
    needs: name.match?.needs ?? usualEvidence(name),
    plural: pluralOf(type, name),
    notAfter: name.match?.notAfter ?? [],
    notBefore: name.match?.notBefore ?? [],
  };
}

/** Acronyms letter for letter; what the pack writes with a capital as a name; common nouns in any case. */
function usualCase(name: EntityName): CaseRule {
  if (name.kind === "acronym") return "exact";
  return /^\p{Lu}/u.test(name.text) ? "name" : "any";
}

/** Two or three capitals stand for a hundred things each; four rarely for more than one on the pages we read. */
const SHORT_ACRONYM = /^[A-Z]{1,3}$/;

function usualEvidence(name: EntityName): EvidenceRule {
  return name.kind === "acronym" && SHORT_ACRONYM.test(name.text) ? "context" : "none";
}

/** Types whose entities are kinds of thing, so that there can be several. */
const COUNTABLE: readonly EntityType[] = ["measure", "technology", "concept", "resource", "system", "plan"];

function pluralOf(type: EntityType, name: EntityName): PluralRule {
  if (!/[a-z]$/i.test(name.text)) return "none";
  if (name.kind === "acronym") return COUNTABLE.includes(type) ? "same" : "other";
  return COUNTABLE.includes(type) && /^[a-z]/.test(name.text) ? "same" : "none";
}
