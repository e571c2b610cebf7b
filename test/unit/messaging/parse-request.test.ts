import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MAX_CARDS_PER_REQUEST } from "../../../src/messaging/background-api.ts";
import { parseRequest } from "../../../src/messaging/parse-request.ts";

const miit = { pack: "sinogloss", id: "miit" };

describe("parseRequest", () => {
  it("takes a request for cards and drops what does not belong to it", () => {
    const message = {
      method: "getEntityCards",
      request: { entities: [{ ...miit, extra: 1 }], more: 2 },
      more: 3,
    };
    assert.deepEqual(parseRequest(message), {
      ok: true,
      value: { method: "getEntityCards", request: { entities: [miit] } },
    });
  });

  it("takes the request for the card bundle", () => {
    const message = { method: "loadCardBundle", request: null };
    assert.deepEqual(parseRequest(message), { ok: true, value: message });
  });

  const entities = (list: unknown) => ({ method: "getEntityCards", request: { entities: list } });
  const refused: { what: string; message: unknown; error: string }[] = [
    { what: "no object", message: "getEntityCards", error: "message: must be an object" },
    { what: "a list", message: [], error: "message: must be an object" },
    { what: "an unknown method", message: { method: "eraseEverything" }, error: "method: unknown" },
    { what: "a name every object has", message: { method: "constructor" }, error: "method: unknown" },
    { what: "a prototype's name", message: { method: "__proto__" }, error: "method: unknown" },
    { what: "a missing request", message: { method: "getEntityCards" }, error: "request: must be an object" },
    { what: "no list", message: entities("miit"), error: "request.entities: must be a list" },
    {
      what: "too long a list",
      message: entities(Array(MAX_CARDS_PER_REQUEST + 1).fill(miit)),
      error: `request.entities: holds ${MAX_CARDS_PER_REQUEST + 1}, at most ${MAX_CARDS_PER_REQUEST} are served`,
    },
    { what: "a bare id", message: entities(["miit"]), error: "request.entities[0]: must be {pack, id}" },
    {
      what: "a missing pack",
      message: entities([miit, { id: "x" }]),
      error: "request.entities[1]: must be {pack, id}",
    },
    {
      what: "an id with a slash",
      message: entities([{ pack: "a", id: "b/c" }]),
      error: "request.entities[0]: must be {pack, id}",
    },
    {
      what: "an endless id",
      message: entities([{ pack: "a", id: "b".repeat(201) }]),
      error: "request.entities[0]: must be {pack, id}",
    },
    {
      what: "an argument to loadCardBundle",
      message: { method: "loadCardBundle", request: {} },
      error: "request: must be null",
    },
  ];
  for (const { what, message, error } of refused) {
    it(`refuses ${what} and says which field is wrong`, () => {
      assert.deepEqual(parseRequest(message), { ok: false, error });
    });
  }
});
