import type { CaseRule, Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import { assembleLexicon, type LexiconForm, type LexiconParts } from "./assemble-lexicon.ts";
import { foldForm } from "./fold-text.ts";
import { createGuardTable, type GuardTable } from "./guard-table.ts";
import { isHomeEntity } from "./home-entity.ts";
import { MAX_STRING_LENGTH, packRules, packTraits } from "./lexicon-format.ts";
import { type SurfaceForm, surfaceFormsOf } from "./surface-form.ts";
import { hashFirstToken } from "./token-hash.ts";

/**
 * Compiles the surface forms of a pack's entities into one buffer (lexicon-format.ts) that read-lexicon.ts reads in
 * place. The same entities always give the same bytes.
 */
export function compileLexicon(pack: Pick<Pack, "id" | "entities">): Uint8Array {
  return assembleLexicon(lexiconPartsOf(pack));
}

/**
 * The parts of a pack's lexicon. Names that begin with neither a letter, a digit nor two Han characters, and those over
 * 255 characters, can't be looked up and are left out.
 */
export function lexiconPartsOf(pack: Pick<Pack, "id" | "entities">): LexiconParts {
  const guards = createGuardTable();
  return {
    pack: pack.id,
    entities: pack.entities.map((entity) => {
      const traits = { type: entity.type, shown: entity.mark === "shown", home: isHomeEntity(entity) };
      return { id: entity.id, traits: packTraits(traits) };
    }),
    forms: pack.entities.flatMap((entity, index) => formsOf(entity, index, guards)),
    guards: guards.words,
  };
}

/** The forms of an entity, each once: of two alike the one that asks for less. */
function formsOf(entity: Entity, index: number, guards: GuardTable): LexiconForm[] {
  const seen = new Set<string>();
  const demand = ({ needs }: SurfaceForm) => (needs === "none" ? 0 : 1);
  const folded = surfaceFormsOf(entity).map((form) => ({ ...form, text: foldForm(form.text) }));
  const forms = shareGuards(folded).sort((one, other) => demand(one) - demand(other));
  return forms.flatMap((form) => {
    const { text } = form;
    if (text.length > MAX_STRING_LENGTH || hashFirstToken(text) === null) return [];
    const { case: caseRule, needs, plural, kind } = form;
    const key = `${caseRule} ${plural} ${lettersThatCount(text, caseRule)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const rules = packRules({ entity: index, case: caseRule, needs, plural, kind });
    return [{ text, rules, guards: guards.add(form) }];
  });
}

/** A form without the capitals that its rule doesn't ask for. */
function lettersThatCount(text: string, rule: CaseRule): string {
  if (rule === "exact") return text;
  return rule === "any" ? text.toLowerCase() : text.slice(0, 1) + text.slice(1).toLowerCase();
}

/** Names that fold alike are met in each other's place (国务院 and 國務院): what rules one out rules out the others. */
function shareGuards(forms: readonly SurfaceForm[]): SurfaceForm[] {
  return forms.map((form) => {
    const alike = forms.filter((other) => lettersOf(other) === lettersOf(form));
    const union = (list: "notAfter" | "notBefore") => [...new Set(alike.flatMap((other) => other[list]))];
    return { ...form, notAfter: union("notAfter"), notBefore: union("notBefore") };
  });
}

function lettersOf({ text }: SurfaceForm): string {
  return text.toLowerCase().replace(/['"]/g, "");
}
