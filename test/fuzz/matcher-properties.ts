import fc from "fast-check";
import type { Pack } from "../../src/core/model/pack.ts";
import { assertAgreement, createMatcherPair } from "./agree-with-naive.ts";
import { packsWithText, textOf } from "./matcher-arbitraries.ts";

/** A property, and how much its cases have held so far. */
export interface CountedProperty {
  readonly name: string;
  readonly property: fc.IPropertyWithHooks<readonly unknown[]> | fc.IProperty<readonly unknown[]>;
  /** Cases that held at least one match, and matches in all: a run that finds nothing shows nothing. */
  readonly counts: { withMatches: number; matches: number };
}

/** Both matchers find the same of any packs in any text. */
export function onRandomPacks(): CountedProperty {
  const counts = { withMatches: 0, matches: 0 };
  const property = fc.property(packsWithText, ([packs, text]) => {
    count(counts, assertAgreement(text, createMatcherPair(packs)));
  });
  return { name: "random lexicons and texts", property, counts };
}

/** Both matchers find the same of a pack in texts made of its own names, changed. */
export function onNamesOf(pack: Pick<Pack, "id" | "entities">): CountedProperty {
  const counts = { withMatches: 0, matches: 0 };
  const pair = createMatcherPair([pack]);
  const names = pack.entities.flatMap((entity) => entity.names.map(({ text }) => text));
  const property = fc.property(textOf(names), (text) => count(counts, assertAgreement(text, pair)));
  return { name: "the bundled names, changed", property, counts };
}

function count(counts: CountedProperty["counts"], matches: number): void {
  counts.matches += matches;
  if (matches > 0) counts.withMatches++;
}
