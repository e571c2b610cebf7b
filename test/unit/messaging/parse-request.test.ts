import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MAX_CARDS_PER_REQUEST, MAX_LOOK_UP } from "../../../src/messaging/background-api.ts";
import { parseRequest } from "../../../src/messaging/parse-request.ts";

const miit = { pack: "sinogloss", id: "miit" };
const id = "0e8c4b1a-93d2-4f7e-a1c5-6b2d8f90e713";
const sighting = { id, status: "moved", found: "Other words.", at: "2026-11-25T20:00:00.000Z" };
const draft = {
  id,
  target: {
    quote: { exact: "data are a factor of production", prefix: "It says that ", suffix: "." },
    position: { start: 10, end: 41 },
    shadowHosts: [],
  },
  colour: "yellow",
  note: "",
  tags: ["data"],
  entities: [miit],
  title: "An article",
  lang: "en",
  canonical: null,
};

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

  it("takes the request for a bundle", () => {
    const message = { method: "loadBundle", request: { bundle: "card" } };
    assert.deepEqual(parseRequest(message), { ok: true, value: message });
  });

  it("takes every request about highlights", () => {
    const messages = [
      { method: "keepHighlight", request: { draft, evenPrivate: false } },
      { method: "findHighlights", request: { canonical: "https://example.org/a" } },
      { method: "findHighlights", request: { canonical: null } },
      { method: "changeHighlight", request: { id, changes: { note: { from: "", to: "Mine." } } } },
      { method: "deleteHighlight", request: { id } },
      { method: "restoreHighlight", request: { id } },
      { method: "noteSightings", request: { sightings: [sighting] } },
      { method: "countHighlights", request: { entities: [miit] } },
      { method: "listTags", request: null },
      { method: "openLibrary", request: { at: { kind: "record", entity: miit } } },
      { method: "openLibrary", request: { at: { kind: "highlightsOf", entity: miit } } },
      { method: "openLibrary", request: { at: { kind: "highlight", highlight: id } } },
      { method: "openLibrary", request: { at: { kind: "search", query: "工信部" } } },
      { method: "lookUp", request: { text: "" } },
      ...[{ kind: "page" }, { kind: "everywhere" }, { kind: "site", host: "news.example" }].map((where) => ({
        method: "setRejected",
        request: { text: "CAC", entity: miit, where, isRejected: true },
      })),
    ];
    for (const message of messages) assert.deepEqual(parseRequest(message), { ok: true, value: message });
  });

  const keep = (changed: object) => ({
    method: "keepHighlight",
    request: { draft: { ...draft, ...changed }, evenPrivate: false },
  });
  const entities = (list: unknown) => ({ method: "getEntityCards", request: { entities: list } });
  const refused: { what: string; message: unknown; error: string }[] = [
    { what: "no object", message: "getEntityCards", error: "message: must be an object" },
    { what: "a list", message: [], error: "message: must be an object" },
    { what: "an unknown method", message: { method: "eraseEverything" }, error: "method: unknown" },
    { what: "a name every object has", message: { method: "constructor" }, error: "method: unknown" },
    { what: "a prototype's name", message: { method: "__proto__" }, error: "method: unknown" },
    { what: "a missing request", message: { method: "getEntityCards" }, error: "request: must be an object" },
    {
      what: "an unknown place in the library",
      message: { method: "openLibrary", request: { at: { kind: "settings" } } },
      error: "request.at.kind: unknown",
    },
    {
      what: "too long a text to look up",
      message: { method: "lookUp", request: { text: "x".repeat(MAX_LOOK_UP + 1) } },
      error: "request.text: is too long",
    },
    ...(
      [
        ["a name rejected by anything but yes or no", { isRejected: 1 }, "isRejected: must be true or false"],
        ["a name rejected nowhere", { where: "page" }, "where: must be an object"],
        ["a name rejected at an unknown place", { where: { kind: "world" } }, "where.kind: unknown"],
        ["a name rejected on no host", { where: { kind: "site" } }, "where.host: must be a text"],
        ["too long a name to reject", { text: "x".repeat(MAX_LOOK_UP + 1) }, "text: is too long"],
        ["a rejected name of no entity", { entity: "miit" }, "entity: must be an object"],
      ] as const
    ).map(([what, wrong, error]) => ({
      what,
      message: {
        method: "setRejected",
        request: { text: "CAC", entity: miit, where: { kind: "page" }, isRejected: true, ...wrong },
      },
      error: `request.${error}`,
    })),
    { what: "no list", message: entities("miit"), error: "request.entities: must be a list" },
    {
      what: "too long a list",
      message: entities(Array(MAX_CARDS_PER_REQUEST + 1).fill(miit)),
      error: `request.entities: holds ${MAX_CARDS_PER_REQUEST + 1}, at most ${MAX_CARDS_PER_REQUEST} are served`,
    },
    { what: "a bare id", message: entities(["miit"]), error: "request.entities[0]: must be an object" },
    {
      what: "a missing pack",
      message: entities([miit, { id: "x" }]),
      error: "request.entities[1].pack: must be a text",
    },
    {
      what: "an id with a slash",
      message: entities([{ pack: "a", id: "b/c" }]),
      error: "request.entities[0].id: must not hold a slash",
    },
    {
      what: "an endless id",
      message: entities([{ pack: "a", id: "b".repeat(201) }]),
      error: "request.entities[0].id: is longer than 200 characters",
    },
    {
      what: "a file that is no bundle",
      message: { method: "loadBundle", request: { bundle: "background" } },
      error: "request.bundle: unknown",
    },
    {
      what: "a highlight with an id of another form",
      message: keep({ id: "../../x" }),
      error: "draft.id: must be a UUID",
    },
    {
      what: "a highlight of a colour there is not",
      message: keep({ colour: "url(https://example.org)" }),
      error: "draft.colour: must be one of yellow, green, blue, pink, purple",
    },
    {
      what: "a note of no text",
      message: keep({ note: { toString: "x" } }),
      error: "draft.note: must be a text",
    },
    {
      what: "a highlight in private by anything but yes or no",
      message: { method: "keepHighlight", request: { draft, evenPrivate: "yes" } },
      error: "request.evenPrivate: must be true or false",
    },
    {
      what: "a canonical address that is a list",
      message: { method: "findHighlights", request: { canonical: ["https://example.org"] } },
      error: "request.canonical: must be a text or null",
    },
    {
      what: "too many sightings",
      message: { method: "noteSightings", request: { sightings: Array(1001).fill(sighting) } },
      error: "request.sightings: holds 1001, at most 1000 are served",
    },
    {
      what: "an argument to listTags",
      message: { method: "listTags", request: {} },
      error: "request: must be null",
    },
  ];
  for (const { what, message, error } of refused) {
    it(`refuses ${what} and says which field is wrong`, () => {
      assert.deepEqual(parseRequest(message), { ok: false, error });
    });
  }
});
