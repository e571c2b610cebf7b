import {
  type CaseRule,
  ENTITY_TYPES,
  type Entity,
  type EntityName,
  type EvidenceRule,
  NAME_KINDS,
  type NameMatch,
  RELATION_TYPES,
  type Relation,
  type SummarySentence,
} from "../model/entity.ts";
import { type FieldReader, readBoolean, readList, readObject, readOneOf } from "./read-fields.ts";
import { readId, readLang, readLine, readPassage, readReference } from "./read-texts.ts";

/** The words a name's `match.case` may be. */
export const CASE_RULES = ["exact", "name", "any"] as const satisfies readonly CaseRule[];
/** The words a name's `match.needs` may be. */
export const EVIDENCE_RULES = ["none", "context", "expansion"] as const satisfies readonly EvidenceRule[];
/** The words an entity's `mark` may be. */
export const MARKS = ["shown", "quiet"] as const satisfies readonly Entity["mark"][];

const readMatch = readObject<NameMatch>(
  {
    case: readOneOf(CASE_RULES),
    needs: readOneOf(EVIDENCE_RULES),
    notAfter: readList(readLine, 1),
    notBefore: readList(readLine, 1),
    search: readBoolean,
  },
  ["case", "needs", "notAfter", "notBefore", "search"],
);

const readName = readObject<EntityName>(
  { text: readLine, lang: readLang, kind: readOneOf(NAME_KINDS), match: readMatch },
  ["match"],
);

const readSummarySentence = readObject<SummarySentence>({
  text: readPassage,
  claims: readList(readReference("claims"), 1),
});

const readRelation = readObject<Relation>({
  type: readOneOf(RELATION_TYPES),
  target: readReference("entities"),
  claims: readList(readReference("claims"), 1),
});

const readShape = readObject<Entity>({
  id: readId(),
  type: readOneOf(ENTITY_TYPES),
  name: readLine,
  names: readList(readName),
  summary: readList(readSummarySentence),
  mark: readOneOf(MARKS),
  relations: readList(readRelation),
});

/** Reads an entity: its shape, and that it says nothing twice. References to other items are checked apart. */
export const readEntity: FieldReader<Entity> = (value, place) => {
  const entity = readShape(value, place);
  if (entity === undefined) return undefined;
  const problems = [...findRepeatedNames(entity), ...findRelationProblems(entity)];
  for (const [field, problem] of problems) place.report(field, problem);
  return problems.length === 0 ? entity : undefined;
};

type Problem = readonly [field: string, problem: string];

function findRepeatedNames(entity: Entity): Problem[] {
  const texts = entity.names.map((name) => `${name.lang} ${name.text}`);
  return texts.flatMap((text, index): Problem[] =>
    texts.indexOf(text) < index ? [[`names[${index}]`, `repeats names[${texts.indexOf(text)}]`]] : [],
  );
}

function findRelationProblems(entity: Entity): Problem[] {
  const keys = entity.relations.map((relation) => `${relation.type} ${relation.target}`);
  return entity.relations.flatMap((relation, index): Problem[] => {
    const first = keys.indexOf(`${relation.type} ${relation.target}`);
    if (first < index) return [[`relations[${index}]`, `repeats relations[${first}]`]];
    if (relation.target === entity.id) return [[`relations[${index}].target`, "is the entity itself"]];
    return [];
  });
}
