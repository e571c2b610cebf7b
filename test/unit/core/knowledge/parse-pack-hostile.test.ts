import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MAX_PACK_ERRORS } from "../../../../src/core/knowledge/pack-error.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { editJson } from "./edit-json.ts";
import { samplePackJson } from "./sample-pack.ts";

function messagesOf(json: unknown): string[] {
  const result = parsePack(json);
  return result.ok ? [] : result.error.map((error) => error.message);
}

test("any JSON value is either a pack or refused with a message, never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const result = parsePack(json);
      assert.equal(result.ok, false);
    }),
    { numRuns: 300 },
  );
});

test("a pack with any value in any place is either read or refused, never an exception", () => {
  const places = fc.constantFrom(
    "id",
    "documents[0]",
    "documents[0].url",
    "entities[0].names[0]",
    "entities[0].names[1].match",
    "entities[1].relations[0]",
    "claims[2].figures[0]",
    "claims[2].figures[0].equivalents",
    "claims[2].sources[0]",
    "claims[2].speaker",
    "conflicts[0].sides",
    "events[0].claims",
  );
  fc.assert(
    fc.property(places, fc.jsonValue(), (at, value) => {
      const result = parsePack(editJson(samplePackJson(), at, value));
      if (!result.ok) assert.ok(result.error.every((error) => error.message.length < 1000));
    }),
    { numRuns: 500 },
  );
});

test("fields named like an object's own machinery are refused and leave no trace", () => {
  const json: unknown = JSON.parse(
    JSON.stringify(samplePackJson()).replace(
      '"mark":"shown"',
      '"mark":"shown","__proto__":{"polluted":true}',
    ),
  );
  assert.deepEqual(messagesOf(json), [
    'entity "bureau": has a field the pack form does not know: "__proto__"',
  ]);
  assert.equal(Reflect.get({}, "polluted"), undefined);
});

test("an id such as constructor is an id like any other", () => {
  const renamed = JSON.stringify(samplePackJson()).replaceAll('"critic"', '"constructor"');
  assert.equal(parsePack(JSON.parse(renamed)).ok, true);
  const unknown = editJson(samplePackJson(), "claims[2].entities[1]", "constructor");
  assert.deepEqual(messagesOf(unknown), [
    'entity "plan": claim "plan-target": entities[1] names no entity of the pack: "constructor"',
  ]);
});

test("fields inherited from a prototype do not count", () => {
  assert.ok(messagesOf(Object.create(samplePackJson())).includes("format is missing"));
});

test("nesting of any depth is refused without following it", () => {
  const deep: unknown = JSON.parse("[".repeat(5000) + "]".repeat(5000));
  assert.deepEqual(messagesOf(editJson(samplePackJson(), "claims[2].text", [deep])), [
    'entity "plan": claim "plan-target": text should be a text, not a list',
  ]);
});

test("a huge text is refused and not repeated in the message", () => {
  const huge = "x".repeat(5_000_000);
  assert.deepEqual(messagesOf(editJson(samplePackJson(), "claims[2].text", huge)), [
    'entity "plan": claim "plan-target": text is longer than 2000 characters',
  ]);
  const messages = messagesOf(editJson(samplePackJson(), "claims[2].kind", huge));
  assert.ok(messages.every((message) => message.length < 500));
});

test("a file full of errors fills no memory with messages", () => {
  const claims = Array.from({ length: 5000 }, () => null);
  assert.equal(messagesOf({ ...samplePackJson(), claims }).length, MAX_PACK_ERRORS);
});
