import { countOne } from "../../core/basics/count-one.ts";
import type { Amount, Figure } from "../../core/model/claim.ts";
import type { FigureId } from "../../core/model/ids.ts";

/** Figures that can be drawn against each other: bars from zero, the largest the full width. */
export interface FigureScale {
  readonly unit: string;
  /** Each figure's share of the largest, 0 to 1. */
  readonly shares: ReadonlyMap<FigureId, number>;
}

/**
 * The scales on which the figures of different sides can be set against each other. A scale is a unit that figures
 * of at least two sides are given in, directly or by an equivalent; no conversion is ever worked out here, since a
 * rate of our own would be a figure without a source. The unit most sides share goes first; a figure stands on one
 * scale at most.
 */
export function scaleFigures(sides: readonly (readonly Figure[])[]): readonly FigureScale[] {
  const scales: FigureScale[] = [];
  let rest = sides;
  for (;;) {
    const unit = findSharedUnit(rest);
    if (unit === null) return scales;
    const onScale = rest.flat().flatMap((figure) => {
      const amount = amountIn(figure, unit);
      return amount ? [{ id: figure.id, value: amount.value }] : [];
    });
    const largest = Math.max(...onScale.map(({ value }) => value));
    scales.push({ unit, shares: new Map(onScale.map(({ id, value }) => [id, value / largest])) });
    rest = rest.map((side) => side.filter((figure) => !amountIn(figure, unit)));
  }
}

function findSharedUnit(sides: readonly (readonly Figure[])[]): string | null {
  const sidesOfUnit = new Map<string, number>();
  for (const side of sides) {
    for (const unit of new Set(side.flatMap(drawableUnits))) countOne(sidesOfUnit, unit);
  }
  const [unit, count] = [...sidesOfUnit].sort((one, other) => other[1] - one[1])[0] ?? [null, 0];
  return count >= 2 ? unit : null;
}

function drawableUnits(figure: Figure): string[] {
  return amountsOf(figure).map(({ unit }) => unit);
}

function amountIn(figure: Figure, unit: string): Amount | undefined {
  return amountsOf(figure).find((amount) => amount.unit === unit);
}

/** A bar from zero can show neither a loss nor an infinity, and one of no length would look forgotten. */
function amountsOf(figure: Figure): readonly Amount[] {
  return [figure, ...figure.equivalents].filter(({ value }) => value > 0 && Number.isFinite(value));
}
