import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { KNOWLEDGE_FOLDER, readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";
import { ABSENT, editJson } from "../core/knowledge/edit-json.ts";

/** A copy of the bundled knowledge that a test may break; gone when the test ends. */
function copyKnowledge(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-knowledge-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
  return folder;
}

function messagesOf(folder: string): string[] {
  const pack = readShippedKnowledge(folder);
  return pack.ok ? [] : pack.error.map(({ message }) => message);
}

const PLAN_FILE = "entities/cybersecurity-industry-plan.json";

const BROKEN_FIELDS: readonly (readonly [name: string, at: string, value: unknown, ending: string])[] = [
  ["a figure with no unit", "claims[0].figures[0].unit", ABSENT, "figures[0].unit is missing"],
  ["a missing source", "claims[0].sources", [], "sources needs at least one entry"],
  ["an unknown id", "claims[0].entities[1]", "miiit", 'entities[1] names no entity of the pack: "miiit"'],
];

for (const [name, at, value, ending] of BROKEN_FIELDS) {
  test(`${name} in a source file is told with file, claim and field`, (t) => {
    const folder = copyKnowledge(t);
    const file = path.join(folder, PLAN_FILE);
    writeFileSync(file, JSON.stringify(editJson(JSON.parse(readFileSync(file, "utf8")), at, value)));
    const [message = "", ...others] = messagesOf(folder);
    assert.deepEqual(others, []);
    assert.ok(message.includes(`${PLAN_FILE}: claim "`), message);
    assert.ok(message.endsWith(ending), message);
  });
}

test("a source file that is no JSON is told with its name", (t) => {
  const folder = copyKnowledge(t);
  writeFileSync(path.join(folder, PLAN_FILE), '{ "entity": ');
  const messages = messagesOf(folder);
  assert.equal(messages.length, 1);
  assert.match(messages[0] ?? "", /entities\/cybersecurity-industry-plan\.json: is not JSON: /);
});

test("the revision changes with the content and not with its formatting", (t) => {
  const folder = copyKnowledge(t);
  const revisionOf = () => {
    const pack = readShippedKnowledge(folder);
    assert.ok(pack.ok);
    return pack.value.revision;
  };
  const before = revisionOf();
  const file = path.join(folder, PLAN_FILE);
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(json, null, 7));
  assert.equal(revisionOf(), before);
  writeFileSync(file, JSON.stringify(editJson(json, "claims[0].text", "Another text.")));
  assert.notEqual(revisionOf(), before);
});
