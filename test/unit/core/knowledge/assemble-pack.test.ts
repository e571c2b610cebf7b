import assert from "node:assert/strict";
import { test } from "node:test";
import { assemblePack, type KnowledgeFile } from "../../../../src/core/knowledge/assemble-pack.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import type { Pack } from "../../../../src/core/model/pack.ts";
import { ABSENT, editJson } from "./edit-json.ts";
import { samplePackJson } from "./sample-pack.ts";

const ROOT = "assets/knowledge";

function samplePack(): Pack {
  const pack = parsePack(samplePackJson());
  if (!pack.ok) throw new Error("The sample pack is broken");
  return pack.value;
}

/** The sample pack as source files. */
function sampleFiles(): KnowledgeFile[] {
  const { format, formatVersion, id, title, documents, entities, claims, events, conflicts } = samplePack();
  return [
    { path: `${ROOT}/pack.json`, json: { format, formatVersion, id, title } },
    { path: `${ROOT}/documents.json`, json: documents },
    { path: `${ROOT}/events.json`, json: events },
    { path: `${ROOT}/conflicts.json`, json: conflicts },
    ...entities.map((entity) => ({
      path: `${ROOT}/entities/${entity.id}.json`,
      json: { entity, claims: claims.filter((claim) => claim.entities[0] === entity.id) },
    })),
  ];
}

function breakFile(name: string, at: string, value: unknown): KnowledgeFile[] {
  return sampleFiles().map((file) =>
    file.path === `${ROOT}/${name}` ? { path: file.path, json: editJson(file.json, at, value) } : file,
  );
}

function messagesOf(files: readonly KnowledgeFile[]): string[] {
  const result = assemblePack(files, "r1");
  return result.ok ? [] : result.error.map((error) => error.message);
}

test("source files make one pack, whatever order they are given in", () => {
  const forth = assemblePack(sampleFiles(), "r1");
  const back = assemblePack(sampleFiles().reverse(), "r1");
  assert.deepEqual(forth, back);
  assert.equal(forth.ok && forth.value.revision, "r1");
  assert.deepEqual(forth.ok && forth.value.claims.map((claim) => claim.id), [
    "critic-view",
    "critic-count",
    "plan-out",
    "plan-target",
  ]);
});

const BROKEN_FILES = [
  {
    name: "a figure without a unit",
    files: breakFile("entities/plan.json", "claims[1].figures[0].unit", ABSENT),
    message: `${ROOT}/entities/plan.json: claim "plan-target": figures[0].unit is missing`,
  },
  {
    name: "an entity without a name",
    files: breakFile("entities/plan.json", "entity.name", ABSENT),
    message: `${ROOT}/entities/plan.json: entity "plan": name is missing`,
  },
  {
    name: "a claim without an id",
    files: breakFile("entities/bureau.json", "claims[0]", {}),
    message: `${ROOT}/entities/bureau.json: claims[0]: id is missing`,
  },
  {
    name: "a claim in another entity's file",
    files: breakFile("entities/plan.json", "claims[1].entities", ["bureau", "plan"]),
    message: `${ROOT}/entities/plan.json: claim "plan-target": entities[0] is "bureau", so the claim belongs in that entity's file`,
  },
  {
    name: "an event that names an unknown entity",
    files: breakFile("events.json", "[0].entities[0]", "burreau"),
    message: `${ROOT}/events.json: event "plan-out": entities[0] names no entity of the pack: "burreau"`,
  },
  {
    name: "a document without a publisher",
    files: breakFile("documents.json", "[1].publisher", ABSENT),
    message: `${ROOT}/documents.json: document "courier-2031": publisher is missing`,
  },
  {
    name: "a revision written by hand",
    files: breakFile("pack.json", "revision", "r7"),
    message: `${ROOT}/pack.json: has a field it should not have: "revision"`,
  },
  {
    name: "a list that is none",
    files: sampleFiles().map((file) => (file.path.endsWith("/events.json") ? { ...file, json: {} } : file)),
    message: `${ROOT}/events.json: should hold a list`,
  },
  {
    name: "an entity file of another form",
    files: [...sampleFiles(), { path: `${ROOT}/entities/zed.json`, json: { entities: [] } }],
    message: `${ROOT}/entities/zed.json: should hold an object with "entity" and a list "claims"`,
  },
];

for (const { name, files, message } of BROKEN_FILES) {
  test(`${name} is told with its file`, () => {
    assert.ok(messagesOf(files).includes(message), messagesOf(files).join("\n"));
  });
}

test("a file named otherwise than its entity is told", () => {
  const files = sampleFiles().map((file) => ({
    ...file,
    path: file.path.replace("entities/plan.", "entities/plann."),
  }));
  assert.ok(
    messagesOf(files).includes(
      `${ROOT}/entities/plann.json: entity "plan": id should be "plann", as the file is named`,
    ),
  );
});

test("a missing source file is told", () => {
  for (const name of ["pack.json", "documents.json", "events.json", "conflicts.json"]) {
    const files = sampleFiles().filter((file) => file.path !== `${ROOT}/${name}`);
    assert.ok(messagesOf(files).includes(`${name}: is missing`));
  }
});

test("an id taken twice is told with both files", () => {
  const twin = { entity: { ...samplePack().entities[1] }, claims: [] };
  const files = [...sampleFiles(), { path: `${ROOT}/entities/zed.json`, json: twin }];
  assert.ok(
    messagesOf(files).includes(
      `${ROOT}/entities/zed.json: entity "plan": id is taken: entity of ${ROOT}/entities/plan.json has it already`,
    ),
    messagesOf(files).join("\n"),
  );
});
