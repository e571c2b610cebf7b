import { scaleLinear, scaleLog } from "d3-scale";
import type { Comparator, Figure } from "../../../core/model/claim.ts";
import type { ClaimView, ConflictView } from "../../../core/model/entity-card.ts";
import { scaleFigures } from "../../../ui/claims/figure-scale.ts";

/** A figure of a conflict with whose it is. */
export interface SidedFigure {
  readonly figure: Figure;
  readonly side: string;
  /** The claim it stands in; null where a pack has lost it. */
  readonly claim: ClaimView | null;
}

/** What a comparator leaves open: nothing, a little both ways, all above or all below. */
export type OpenEnd = "none" | "around" | "above" | "below";

/** A figure on a scale: where it stands and from where it is drawn, in hundredths of the width. */
export interface PlottedFigure extends SidedFigure {
  readonly from: number;
  readonly at: number;
  readonly open: OpenEnd;
}

/** A line of a scale. */
export interface FigureTick {
  readonly value: number;
  readonly at: number;
}

/** Figures of one unit on one scale. */
export interface FigurePlot {
  readonly unit: string;
  readonly form: "linear" | "logarithmic";
  readonly ticks: readonly FigureTick[];
  readonly figures: readonly PlottedFigure[];
}

/** The figures of a conflict, drawn and not. */
export interface ConflictPlots {
  readonly plots: readonly FigurePlot[];
  /** Those no other side has a unit in common with, or all where the pack calls them not comparable. */
  readonly rest: readonly SidedFigure[];
}

/** Figures further apart than this are told apart on a logarithmic scale only: the lesser would be a hair. */
const MOST_RATIO = 100;

const OPEN_END: Readonly<Record<Comparator, OpenEnd>> = {
  exactly: "none",
  about: "around",
  "at-least": "above",
  "more-than": "above",
  "up-to": "below",
  "less-than": "below",
};

/** Sets the figures of a conflict against each other, in units that sides share; see scaleFigures. */
export function plotConflict({ kind, sides }: ConflictView): ConflictPlots {
  const sided = sides.flatMap(({ label, figures, claims }) =>
    figures.map(
      (figure): SidedFigure => ({
        figure,
        side: label,
        claim: claims.find((claim) => claim.figures.some(({ id }) => id === figure.id)) ?? null,
      }),
    ),
  );
  if (kind === "not-comparable") return { plots: [], rest: sided };
  const scales = scaleFigures(sides.map(({ figures }) => figures));
  const drawn = new Set(scales.flatMap(({ shares }) => [...shares.keys()]));
  return {
    plots: scales.map(({ unit, shares }) =>
      plotUnit(
        unit,
        sided.filter(({ figure }) => shares.has(figure.id)),
      ),
    ),
    rest: sided.filter(({ figure }) => !drawn.has(figure.id)),
  };
}

function plotUnit(unit: string, sided: readonly SidedFigure[]): FigurePlot {
  const values = sided.map(({ figure }) => valueIn(figure, unit));
  const largest = Math.max(...values);
  const isFar = largest / Math.min(...values) > MOST_RATIO;
  // What is open above needs room to say so.
  const top = sided.some(({ figure }) => OPEN_END[figure.comparator] === "above") ? largest * 1.1 : largest;
  const scale = isFar
    ? scaleLog()
        .domain([10 ** Math.floor(Math.log10(Math.min(...values))), top])
        .nice()
    : scaleLinear().domain([0, top]).nice(4);
  scale.range([0, 100]);
  const ticks = isFar ? scale.ticks().filter((value) => Number.isInteger(Math.log10(value))) : scale.ticks(4);
  return {
    unit,
    form: isFar ? "logarithmic" : "linear",
    ticks: ticks.map((value) => ({ value, at: scale(value) })),
    figures: sided.map((each, index) => ({
      ...each,
      // A logarithmic scale has no zero to draw a bar from.
      from: isFar ? scale(values[index] ?? 1) : 0,
      at: scale(values[index] ?? 0),
      open: OPEN_END[each.figure.comparator],
    })),
  };
}

function valueIn(figure: Figure, unit: string): number {
  return [figure, ...figure.equivalents].find((amount) => amount.unit === unit)?.value ?? figure.value;
}
