import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { KEPT_NAMES } from "../../../../src/content/painting/kept-names.ts";
import {
  DRAWN_NAME,
  FLASH_NAME,
  keptMarkName,
  MARK_NAMES,
  markName,
} from "../../../../src/content/painting/mark-names.ts";
import { MARK_GROUPS } from "../../../../src/core/model/entity.ts";
import { MARK_COLOURS, markThickness } from "../../../../src/settings/mark-colours.ts";
import { PALETTES, UNDERLINES } from "../../../../src/settings/settings.ts";
import { seenDistance } from "../../../support/colour-sight.ts";
import { contrast } from "../../../support/contrast.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../../../src/content/painting");
const SCREEN = "screen";
const COLOURED = "screen and (forced-colors: none)";

/** A rule of a style sheet: the names it is for, the media it holds in, what it sets. */
interface Rule {
  readonly names: readonly string[];
  readonly media: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** Reads a sheet of plain ::highlight() rules, some in one @media each; anything else in it fails. */
function readRules(file: string): Rule[] {
  const css = readFileSync(path.join(FOLDER, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const rules: Rule[] = [];
  let media = "all";
  for (const [, head = "", body, end] of css.matchAll(
    /\s*(?:([^{}]*?)\s*\{(?:([^{}@]*?;)\s*\})?|(\}))\s*/g,
  )) {
    if (end) media = "all";
    else if (head.startsWith("@media ")) media = head.slice("@media ".length);
    else {
      const names = head.split(",").map((selector) => {
        const [, name] = /^::highlight\(([\w-]+)\)$/.exec(selector.trim()) ?? [];
        return name ?? assert.fail(`${file}: ${selector}`);
      });
      const sets = [...(body ?? "").matchAll(/([\w-]+):\s*([^;]+);/g)].map(
        ([, property = "", value = ""]) => [property, value],
      );
      rules.push({ names, media, sets: Object.fromEntries(sets) });
    }
  }
  return rules;
}

/** What a name's rules set in a medium, those of wider media included. */
function styleOf(rules: readonly Rule[], name: string, media: readonly string[]): Record<string, string> {
  const own = rules.filter((rule) => rule.names.includes(name) && media.includes(rule.media));
  return Object.assign({}, ...own.map(({ sets }) => sets));
}

const marks = readRules("marks.css");
const kept = readRules("kept.css");
const namesIn = (rules: readonly Rule[]) => [...new Set(rules.flatMap(({ names }) => names))].sort();

describe("the rules of marks", () => {
  it("are for the names in the code, and for no other", () => {
    assert.equal(MARK_NAMES.length, 7 * 4 * 4);
    assert.deepEqual(namesIn(marks), [...MARK_NAMES, DRAWN_NAME, FLASH_NAME].sort());
    assert.deepEqual(namesIn(kept), [...KEPT_NAMES].sort());
  });

  for (const palette of PALETTES) {
    it(`paint the palette ${palette} in its colours, in four underlines`, () => {
      const looks = UNDERLINES.map((underline) => {
        const styles = MARK_GROUPS.map((group) => {
          const style = styleOf(marks, markName(group, { underline, palette }), [SCREEN, COLOURED]);
          const { "text-decoration-color": colour, ...line } = style;
          assert.equal(colour, MARK_COLOURS[palette][group]);
          assert.equal(line["text-decoration-line"], "underline");
          assert.equal(line["text-decoration-thickness"], `${markThickness(underline, palette)}px`);
          return JSON.stringify(line);
        });
        assert.equal(new Set(styles).size, 1, "one underline for all groups");
        return styles[0];
      });
      assert.equal(new Set(looks).size, UNDERLINES.length);
    });
  }

  it("underline in the text's own colour where the system sets all colours", () => {
    for (const name of MARK_NAMES) {
      assert.equal(styleOf(marks, name, [SCREEN])["text-decoration-color"], "currentcolor", name);
    }
  });

  it("underline in highlights as elsewhere, in the letters' dark", () => {
    for (const underline of UNDERLINES) {
      for (const palette of PALETTES) {
        const inKept = styleOf(marks, keptMarkName({ underline, palette }), [SCREEN, COLOURED]);
        const outside = styleOf(marks, markName("rule", { underline, palette }), [SCREEN, COLOURED]);
        const ink = "#1b1f23";
        assert.deepEqual(inKept, { ...outside, "text-decoration-color": ink, color: ink });
      }
    }
  });

  it("stay off paper, but for what the reader kept", () => {
    assert.deepEqual(
      marks.filter(({ media, names }) => media === "all" && !names.includes(FLASH_NAME)),
      [],
    );
    assert.deepEqual(namesIn(kept.filter(({ media }) => media === "all")), [...KEPT_NAMES].sort());
  });
});

describe("the colours of marks", () => {
  const fixed = PALETTES.filter((palette) => palette !== "text").flatMap((palette) =>
    Object.values(MARK_COLOURS[palette]),
  );

  for (const ground of ["#ffffff", "#121212", "#1e1e1e"]) {
    it(`have a contrast of 3 : 1 and more to ${ground}`, () => {
      for (const colour of fixed) assert.ok(contrast(colour, ground) >= 3, `${colour} on ${ground}`);
    });
  }

  for (const sight of ["full", "protan", "deutan", "tritan"] as const) {
    it(`can be told apart, group from group, by ${sight} sight`, () => {
      const six = Object.entries(MARK_COLOURS.groups);
      for (const [one, colour] of six) {
        for (const [other, another] of six) {
          const distance = seenDistance(colour, another, sight);
          if (one !== other) assert.ok(distance > 0.08, `${one} and ${other}: ${distance.toFixed(3)}`);
        }
      }
    });
  }
});
