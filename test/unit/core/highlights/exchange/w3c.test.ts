import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { exportW3c } from "../../../../../src/core/highlights/exchange/export-w3c.ts";
import { anyHighlight } from "../arbitrary-highlight.ts";
import { OTHER_ID, SAMPLE_TARGET, sampleHighlight } from "../sample-highlight.ts";
import { readWholeImport } from "./read-whole-import.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const ROOT = path.resolve(import.meta.dirname, "../../../../..");
const VALIDATORS = path.resolve(ROOT, "../shared/anchoring/w3c");

const anyLibrary = fc.uniqueArray(anyHighlight, { maxLength: 5, selector: ({ id }) => id });

describe("exportW3c", () => {
  it("loses nothing on the way out and back in", () => {
    fc.assert(
      fc.property(anyLibrary, (highlights) => {
        const { highlights: back, problems } = readWholeImport(exportW3c(highlights, NOW), NOW + 1);
        assert.deepEqual(problems, []);
        assert.deepEqual(back, highlights);
      }),
    );
  });

  it("writes one highlight as the standard says", () => {
    const highlight = sampleHighlight({
      variantOf: OTHER_ID,
      target: { ...SAMPLE_TARGET, shadowHosts: ["x-article:1"] },
      page: { ...sampleHighlight().page, url: "https://www.example.com/a|b" },
    });
    assert.deepEqual(JSON.parse(exportW3c([highlight], NOW)), {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "urn:uuid:3f0e4a86-3a0e-4f0f-9a0e-0123456789ab",
      type: "Annotation",
      motivation: "highlighting",
      created: "2026-11-25T08:00:00.000Z",
      modified: "2026-11-25T09:00:00.000Z",
      body: [
        { type: "TextualBody", value: "Compare with 2023", format: "text/plain", purpose: "commenting" },
        { type: "TextualBody", value: "rules", format: "text/plain", purpose: "tagging" },
        { type: "SpecificResource", source: "urn:x-sinogloss:entity:sinogloss/cac", purpose: "linking" },
      ],
      target: {
        type: "SpecificResource",
        source: "https://www.example.com/a%7Cb",
        language: "en",
        styleClass: "yellow",
        "dcterms:title": "Draft rules",
        "urn:x-sinogloss:form": 1,
        "urn:x-sinogloss:visited-as": "https://www.example.com/a|b",
        "urn:x-sinogloss:page-keys": { "@list": ["https://example.com/news/draft-rules"] },
        "urn:x-sinogloss:shadow-hosts": { "@list": ["x-article:1"] },
        selector: [
          {
            type: "TextQuoteSelector",
            exact: "The agency published draft rules.",
            prefix: "On Monday, ",
            suffix: " They take effect in March.",
          },
          {
            type: "TextPositionSelector",
            start: 412,
            end: 445,
            conformsTo: "urn:x-sinogloss:utf-16-offsets",
          },
        ],
      },
      stylesheet: { type: "CssStylesheet", value: ".yellow { background-color: #ffe680 }" },
      "urn:x-sinogloss:lineage": { "@list": ["2026-11-25T08:00:00.000Z"] },
      "urn:x-sinogloss:variant-of": { id: "urn:uuid:11111111-2222-4333-8444-555555555555" },
    });
  });

  it("writes several as a page of the standard, one a line, each able to stand alone", () => {
    const file = exportW3c([sampleHighlight(), sampleHighlight({ id: OTHER_ID })], NOW);
    const page = JSON.parse(file);
    assert.deepEqual(page.type, ["AnnotationPage", "Annotation"]);
    assert.equal(page.partOf.total, 2);
    assert.equal(file.trimEnd().split("\n").length, 4);
    for (const item of page.items) {
      assert.equal(item["@context"], "http://www.w3.org/ns/anno.jsonld");
      const { highlights } = readWholeImport(JSON.stringify(item), NOW);
      assert.equal(highlights.length, 1);
    }
  });

  it("names only addresses that RFC 3986 knows", () => {
    const legal =
      /^(?:https?|file):\/\/[\w.~!$&'()*+,;=:@/?#[\]-]*(?:%[\da-fA-F]{2}[\w.~!$&'()*+,;=:@/?#-]*)*$/;
    fc.assert(
      fc.property(anyHighlight, (highlight) => {
        const { target } = JSON.parse(exportW3c([highlight], NOW));
        assert.match(target.source, legal);
      }),
    );
  });
});

describe("the validators of the W3C and of JSON-LD", { skip: !existsSync(VALIDATORS) && "not here" }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-w3c-"));
  const files: string[] = [];

  before(() => {
    const highlights = fc.sample(anyHighlight, { numRuns: 40, seed: 4 });
    const contents = [
      exportW3c(highlights, NOW),
      exportW3c([], NOW),
      ...highlights.map((each) => exportW3c([each], NOW)),
    ];
    for (const item of JSON.parse(contents[0] ?? "").items) contents.push(JSON.stringify(item));
    for (const [index, content] of contents.entries()) {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, content);
      files.push(file);
    }
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const validator of ["validate-w3c.mjs", "validate-jsonld.mjs"]) {
    it(`pass every file: ${validator}`, () => {
      const output = execFileSync(process.execPath, [path.join(VALIDATORS, validator), ...files], {
        env: { ...process.env, NODE_MODULES_FROM: path.join(ROOT, "x.js") },
        encoding: "utf8",
        stdio: "pipe",
      });
      assert.equal(output.split("\n").filter((line) => line.startsWith("ok")).length, files.length);
    });
  }
});
