import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { HIGHLIGHT_COLOURS } from "../../../src/core/model/highlight.ts";
import { contrast } from "../../support/contrast.ts";

const CSS = readFileSync(path.resolve(import.meta.dirname, "../../../src/ui/tokens.css"), "utf8");

/** The colour tokens of a scheme, as #rrggbb. */
function readColours(scheme: "light" | "dark"): Record<string, string> {
  const found = [
    ...CSS.matchAll(/--([\w-]+):\s*(?:#([\da-f]{3,6})|light-dark\(#([\da-f]{3,6}), #([\da-f]{3,6})\));/g),
  ];
  return Object.fromEntries(
    found.map(([, name = "", always, light, dark]) => {
      const hex = always ?? (scheme === "light" ? light : dark) ?? "";
      return [name, hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex];
    }),
  );
}

for (const scheme of ["light", "dark"] as const) {
  const colours = readColours(scheme);
  const of = (name: string): string => {
    const colour = colours[name];
    assert.ok(colour, `--${name} is missing in the ${scheme} scheme`);
    return colour;
  };

  describe(`the ${scheme} colours`, () => {
    // 4.5 for text (WCAG 1.4.3), 3 for the edges of controls and drawn figures (1.4.11).
    const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
      ["text", "surface", 4.5],
      ["text", "surface-raised", 4.5],
      ["text", "accent-soft", 4.5],
      ["text-quiet", "surface", 4.5],
      ["text-quiet", "surface-raised", 4.5],
      ["text-quiet", "accent-soft", 4.5],
      ["accent", "surface", 4.5],
      ["accent", "surface-raised", 4.5],
      ["accent", "accent-soft", 4.5],
      ["danger", "surface", 4.5],
      ["danger", "surface-raised", 4.5],
      ["danger", "danger-soft", 4.5],
      ["text", "danger-soft", 4.5],
      ["danger", "accent-soft", 4.5],
      ["control", "surface", 3],
      ["control", "surface-raised", 3],
      ...HIGHLIGHT_COLOURS.map((colour) => ["text", `highlight-${colour}`, 4.5] as const),
      ...HIGHLIGHT_COLOURS.map((colour) => ["text-quiet", `highlight-${colour}`, 4.5] as const),
    ];
    for (const [front, back, least] of pairs) {
      it(`keep ${front} apart from ${back} by ${least} to 1`, () => {
        const ratio = contrast(of(front), of(back));
        assert.ok(ratio >= least, `${ratio.toFixed(2)}`);
      });
    }
  });
}

describe("the colours a passage is kept in", () => {
  const colours = readColours("light");
  for (const colour of HIGHLIGHT_COLOURS) {
    it(`let a sign stand out on ${colour}`, () => {
      const ratio = contrast(colours["swatch-ink"] ?? "", colours[`swatch-${colour}`] ?? "");
      assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}`);
    });
  }
});
