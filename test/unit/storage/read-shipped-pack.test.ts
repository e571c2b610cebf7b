import assert from "node:assert/strict";
import { test } from "node:test";
import { readShippedPack } from "../../../src/storage/read-shipped-pack.ts";
import { ABSENT, editJson } from "../core/knowledge/edit-json.ts";
import { samplePackJson } from "../core/knowledge/sample-pack.ts";

const WHOLE = JSON.stringify(samplePackJson());

test("the shipped pack is read as it stands", () => {
  assert.deepEqual(readShippedPack(WHOLE), { ok: true, value: samplePackJson() });
});

const DAMAGED: readonly (readonly [name: string, text: string])[] = [
  ["empty", ""],
  ["cut short", WHOLE.slice(0, -20)],
  ["something else", "<!doctype html>"],
  ["null", "null"],
  ["a list", "[]"],
  ["without its claims", JSON.stringify(editJson(samplePackJson(), "claims", ABSENT))],
  ["without its revision", JSON.stringify(editJson(samplePackJson(), "revision", ABSENT))],
  ["of another form", JSON.stringify(editJson(samplePackJson(), "formatVersion", 2))],
];

for (const [name, text] of DAMAGED) {
  test(`a shipped pack that is ${name} is told as damaged`, () => {
    const result = readShippedPack(text);
    assert.match(result.ok ? "" : result.error, /^knowledge\.json is damaged: /);
  });
}
