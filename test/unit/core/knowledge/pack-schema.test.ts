import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isRecord } from "../../../../src/core/basics/is-record.ts";
import { COUNTED_NOUN, CURRENCY_UNITS, MEASURE_UNITS } from "../../../../src/core/knowledge/figure-units.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { INFERRERS } from "../../../../src/core/knowledge/read-claim.ts";
import { DATE_BASES } from "../../../../src/core/knowledge/read-document.ts";
import { CASE_RULES, EVIDENCE_RULES, MARKS } from "../../../../src/core/knowledge/read-entity.ts";
import {
  ID_PATTERN,
  LANG_PATTERN,
  MAX_FRAGMENT_WORDS,
  MAX_ID,
  MAX_LINE,
  MAX_PASSAGE,
  MAX_URL,
  URL_PATTERN,
} from "../../../../src/core/knowledge/read-texts.ts";
import { CLAIM_KINDS, CLAIM_STATUSES, COMPARATORS, FIGURE_ROLES } from "../../../../src/core/model/claim.ts";
import { ENTITY_TYPES, NAME_KINDS, RELATION_TYPES } from "../../../../src/core/model/entity.ts";
import { CONFLICT_KINDS } from "../../../../src/core/model/pack.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";
import { ABSENT, editJson } from "./edit-json.ts";
import { samplePackJson } from "./sample-pack.ts";

const SCHEMA_FILE = new URL("../../../../assets/knowledge/pack.schema.json", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(SCHEMA_FILE, "utf8"));
assert.ok(isRecord(schema));
const validate = new Ajv2020({ strict: true }).compile(schema);

/** The part of the schema at a path such as `$defs.claim.properties.kind.enum`. */
function schemaAt(path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    assert.ok(typeof value === "object" && value !== null && key in value, `The schema has no ${path}`);
    return Reflect.get(value, key);
  }, schema);
}

const LISTS: readonly (readonly [path: string, words: readonly unknown[]])[] = [
  ["$defs.entity.properties.type.enum", ENTITY_TYPES],
  ["$defs.entity.properties.mark.enum", MARKS],
  ["$defs.name.properties.kind.enum", NAME_KINDS],
  ["$defs.match.properties.case.enum", CASE_RULES],
  ["$defs.match.properties.needs.enum", EVIDENCE_RULES],
  ["$defs.relation.properties.type.enum", RELATION_TYPES],
  ["$defs.claim.properties.kind.enum", CLAIM_KINDS],
  ["$defs.claim.properties.status.enum", [...CLAIM_STATUSES, null]],
  ["$defs.figure.properties.comparator.enum", COMPARATORS],
  ["$defs.figure.properties.role.enum", FIGURE_ROLES],
  ["$defs.inference.properties.by.enum", INFERRERS],
  ["$defs.conflict.properties.kind.enum", CONFLICT_KINDS],
  ["$defs.dateBasis.enum", DATE_BASES],
  ["$defs.unit.anyOf.0.enum", CURRENCY_UNITS],
  ["$defs.unit.anyOf.1.enum", MEASURE_UNITS],
];

for (const [path, words] of LISTS) {
  test(`the schema's ${path} is the code's list`, () => {
    assert.deepEqual(schemaAt(path), words);
  });
}

test("the schema's patterns and limits are the code's", () => {
  assert.equal(schemaAt("$defs.id.pattern"), ID_PATTERN.source);
  assert.equal(schemaAt("$defs.lang.pattern"), LANG_PATTERN.source);
  assert.equal(new RegExp(String(schemaAt("$defs.url.pattern"))).source, URL_PATTERN.source);
  assert.equal(schemaAt("$defs.unit.anyOf.2.pattern"), COUNTED_NOUN.source);
  assert.equal(schemaAt("$defs.id.maxLength"), MAX_ID);
  assert.equal(schemaAt("$defs.line.maxLength"), MAX_LINE);
  assert.equal(schemaAt("$defs.passage.maxLength"), MAX_PASSAGE);
  assert.equal(schemaAt("$defs.url.maxLength"), MAX_URL);
  assert.match(String(schemaAt("$defs.source.properties.textFragment.pattern")), /\{0,6\}/);
  assert.equal(MAX_FRAGMENT_WORDS, 7);
});

test("every object of the schema is closed, and it and all its fields are described", () => {
  const parts = schemaAt("$defs");
  assert.ok(isRecord(parts));
  const objects = Object.entries({ pack: schema, ...parts }).flatMap(([name, part]) =>
    isRecord(part) && "properties" in part ? [{ name, part }] : [],
  );
  assert.ok(objects.length > 10);
  for (const { name, part } of objects) {
    const { additionalProperties, description, properties } = part;
    assert.equal(additionalProperties, false, `${name} is open`);
    assert.equal(typeof description, "string", `${name} has no description`);
    for (const [field, rule] of Object.entries(isRecord(properties) ? properties : {})) {
      assert.ok(
        isRecord(rule) && ("description" in rule || "$ref" in rule),
        `${name}.${field} is not described`,
      );
    }
  }
});

test("a whole pack satisfies schema and parser", () => {
  assert.equal(validate(samplePackJson()), true, JSON.stringify(validate.errors));
  assert.equal(parsePack(samplePackJson()).ok, true);
});

test("the bundled pack satisfies schema and parser", () => {
  const pack = readShippedKnowledge();
  assert.equal(pack.ok, true, pack.ok ? "" : pack.error.map((error) => error.message).join("\n"));
  assert.equal(validate(pack.ok ? pack.value : null), true, JSON.stringify(validate.errors));
});

/** What both must refuse, so that the schema does not promise more than the parser takes, nor the other way. */
const BROKEN_SHAPES: readonly (readonly [at: string, value: unknown])[] = [
  ["format", "glossary"],
  ["formatVersion", 2],
  ["revision", ABSENT],
  ["entities[0].type", "planet"],
  ["entities[0].mood", "merry"],
  ["entities[0].names[0].lang", "English"],
  ["entities[0].names[1].match.needs", "luck"],
  ["entities[0].summary[0].claims", []],
  ["entities[1].relations[0].type", "likes"],
  ["claims[0].id", "a/b"],
  ["claims[0].text", ""],
  ["claims[0].text", " padded"],
  ["claims[0].sources", []],
  ["claims[0].sources[0].paragraph", 0],
  ["claims[0].sources[0].sentences", [1, 1]],
  ["claims[0].date", "5 March"],
  ["claims[0].dateBasis", "inferred"],
  ["claims[2].figures[0].unit", ABSENT],
  ["claims[2].figures[0].unit", "%"],
  ["claims[2].figures[0].period", "2031/"],
  ["claims[3].sources[0].textFragment", "one two three four five six seven eight"],
  ["documents[0].url", "javascript:alert(1)"],
  ["conflicts[0].sides", []],
];

for (const [at, value] of BROKEN_SHAPES) {
  const told = value === ABSENT ? "taken away" : JSON.stringify(value);
  test(`a pack with ${at} ${told} satisfies neither schema nor parser`, () => {
    const broken = editJson(samplePackJson(), at, value);
    assert.equal(validate(broken), false);
    assert.equal(parsePack(broken).ok, false);
  });
}
