import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { HIGHLIGHT_STATES, NO_FILTER } from "../../../../src/core/library/highlight-filter.ts";
import { ALL_HIGHLIGHTS, highlightsOf } from "../../../../src/core/library/highlights-route.ts";
import {
  ALL_ENTITIES,
  ALL_FIGURES,
  recordOf,
  WHOLE_TIMELINE,
} from "../../../../src/core/library/knowledge-routes.ts";
import {
  formatRoute,
  type LibraryRoute,
  libraryAddress,
  parseRoute,
} from "../../../../src/core/library/library-route.ts";
import { HIGHLIGHT_COLOURS } from "../../../../src/core/model/highlight.ts";
import { type DocumentId, entityKey } from "../../../../src/core/model/ids.ts";
import { entityRef, highlightId } from "./kept-fixture.ts";

const miit = entityRef("miit");

describe("the library's routes", () => {
  const plain: readonly (readonly [fragment: string, route: LibraryRoute])[] = [
    ["", ALL_HIGHLIGHTS],
    ["#", ALL_HIGHLIGHTS],
    ["#/", ALL_HIGHLIGHTS],
    ["#/highlights", ALL_HIGHLIGHTS],
    ["#/import", { kind: "import" }],
    ["#/privacy", { kind: "privacy" }],
    ["#/settings", { kind: "settings" }],
    [`#/highlight/${highlightId(7)}`, { kind: "highlight", id: highlightId(7) }],
    [`#/highlight/${highlightId(7).toUpperCase()}`, { kind: "highlight", id: highlightId(7) }],
    ["#/highlight/seven", { kind: "unknown", path: "/highlight/seven" }],
    ["#/timetable", { kind: "unknown", path: "/timetable" }],
    ["#/about/", { kind: "about" }],
    ["#/entities", ALL_ENTITIES],
    [
      "#/entities?q=cac&type=law&type=lore&document=p/d&document=d&year=2015&year=soon",
      {
        ...ALL_ENTITIES,
        query: "cac",
        types: ["law"],
        documents: ["p/d"],
        years: ["2015"],
      },
    ],
    ["#/entity/miit", { kind: "entity", entity: { pack: null, id: miit.id } }],
    ["#/entity/p/miit", { kind: "entity", entity: miit }],
    ["#/entity", { kind: "unknown", path: "/entity" }],
    ["#/entity/p/miit/x", { kind: "unknown", path: "/entity/p/miit/x" }],
    ["#/timeline", WHOLE_TIMELINE],
    [
      "#/timeline?entity=p/miit&entity=miit&kind=due&kind=x",
      {
        ...WHOLE_TIMELINE,
        entities: [entityKey(miit)],
        kinds: ["due"],
      },
    ],
    ["#/figures?sort=value&order=desc", { ...ALL_FIGURES, sort: "value", descending: true }],
    ["#/figures?sort=colour", ALL_FIGURES],
    ["#/relations", { kind: "relations", entity: null }],
    ["#/relations/miit", { kind: "relations", entity: { pack: null, id: miit.id } }],
    ["#/sources", { kind: "sources" }],
    ["#/source/d", { kind: "source", document: { pack: null, id: "d" as DocumentId } }],
    ["#/privacy/more", { kind: "unknown", path: "/privacy/more" }],
    ["#/highlights?tag=law", { ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, tags: ["law"] } }],
    ["#/highlights?q=100%+sure", { ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, query: "100% sure" } }],
    ["#/highlights?site=", { ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, sites: [""] } }],
    ["#/highlights?page=3&by=date", { ...ALL_HIGHLIGHTS, page: 3, arrangement: "date" }],
  ];
  for (const [fragment, route] of plain) {
    it(`read "${fragment}"`, () => assert.deepEqual(parseRoute(fragment), route));
  }

  it("leave out what a parameter can't mean", () => {
    const fragment =
      "#/highlights?colour=mauve&state=lost&entity=a/b/c&entity=&from=soon&page=-2&by=size&x=y&__proto__=z";
    assert.deepEqual(parseRoute(fragment), ALL_HIGHLIGHTS);
  });

  it("take each value of a filter once", () => {
    const route = parseRoute("#/highlights?tag=a&tag=b&tag=a");
    assert.ok(route.kind === "highlights");
    assert.deepEqual(route.filter.tags, ["a", "b"]);
  });

  const places: readonly LibraryRoute[] = [
    recordOf(miit),
    { kind: "relations", entity: { pack: null, id: miit.id } },
    { ...ALL_ENTITIES, query: "50% & more", types: ["law", "plan"], years: ["2015"] },
    { ...ALL_ENTITIES, page: 3 },
    { ...WHOLE_TIMELINE, entities: [entityKey(miit)], types: ["person"], kinds: ["event"] },
    { ...ALL_FIGURES, query: "yuan", sort: "date", descending: true },
    { kind: "source", document: { pack: miit.pack, id: "wapo 1/2" as DocumentId } },
  ];
  for (const route of places) {
    it(`come back as they went: ${formatRoute(route)}`, () => {
      assert.deepEqual(parseRoute(formatRoute(route)), route);
    });
  }

  it("keep an entity's slash readable, and stand on the library's page", () => {
    assert.equal(
      libraryAddress(highlightsOf(entityKey(entityRef("miit")))),
      "library.html#/highlights?entity=p/miit",
    );
  });

  it("come back as they went, whatever is filtered by", () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1, unit: "binary" }), { maxLength: 3 });
    const day = fc.option(fc.constantFrom("2026-01-02", "2026-11-25"));
    fc.assert(
      fc.property(
        fc.record({
          query: fc.string({ unit: "binary" }),
          entities: fc.uniqueArray(fc.constantFrom("miit", "国务院"), { maxLength: 2 }),
          tags: texts,
          colours: fc.uniqueArray(fc.constantFrom(...HIGHLIGHT_COLOURS)),
          sites: texts,
          states: fc.uniqueArray(fc.constantFrom(...HIGHLIGHT_STATES)),
          from: day,
          to: day,
        }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom("article", "date"),
        (filter, page, arrangement) => {
          const route: LibraryRoute = {
            kind: "highlights",
            filter: { ...filter, entities: filter.entities.map((id) => entityKey(entityRef(id))) },
            arrangement: arrangement === "date" ? "date" : "article",
            page,
          };
          assert.deepEqual(parseRoute(formatRoute(route)), route);
        },
      ),
    );
  });
});
