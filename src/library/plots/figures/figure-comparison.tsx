import { useMemo } from "preact/hooks";
import { nameComparator } from "../../../core/knowledge/name-comparator.ts";
import type { ConflictView } from "../../../core/model/entity-card.ts";
import { nameUnit } from "../../../ui/claims/name-unit.ts";
import { formatDate, formatPeriod } from "../../../ui/dates/format-date.ts";
import type { LibraryView } from "../../library-view.ts";
import { type FigurePlot, type PlottedFigure, plotConflict, type SidedFigure } from "./figure-plot.ts";
import { FigureVoice } from "./figure-voice.tsx";
import { printTick } from "./print-tick.ts";

interface FigureComparisonProps {
  readonly view: LibraryView;
  /** Of the kind `figures` or `not-comparable`. */
  readonly conflict: ConflictView;
}

/**
 * Figures that conflict, side by side: those in one unit on one scale, each with whose it is, of when, and its source.
 * What the pack calls not comparable is set side by side too, and drawn on no scale.
 */
export function FigureComparison({ view, conflict }: FigureComparisonProps) {
  const words = view.plotWords.figures;
  const { plots, rest } = useMemo(() => plotConflict(conflict), [conflict]);
  return (
    <section class="comparison">
      <h4 lang="en">{conflict.topic}</h4>
      <p>
        <span class="badge">{view.strings.conflictKinds[conflict.kind]}</span>{" "}
        {conflict.kind === "not-comparable" && <span class="hint">{words.notOneScale}</span>}
      </p>
      {plots.map((plot) => (
        <UnitPlot key={plot.unit} plot={plot} view={view} />
      ))}
      {rest.length > 0 && (
        <ul class="comparison-rest">
          {rest.map((sided) => (
            <li key={sided.figure.id}>
              <FigureWords sided={sided} view={view} />
              {conflict.kind !== "not-comparable" && <p class="hint">{words.notDrawn}</p>}
            </li>
          ))}
        </ul>
      )}
      <p class="comparison-why" lang="en">
        {conflict.explanation}
      </p>
    </section>
  );
}

function UnitPlot({ plot, view }: { readonly plot: FigurePlot; readonly view: LibraryView }) {
  const words = view.plotWords.figures;
  const { lang } = view;
  const unit = nameUnit(plot.unit, view.strings, lang);
  return (
    <figure class="unit-plot">
      <figcaption class="hint">
        {plot.form === "linear" ? words.linear(unit) : words.logarithmic(unit)}
      </figcaption>
      <ul class="plotted-list">
        {plot.figures.map((figure) => (
          <li key={figure.figure.id} class="plotted">
            <FigureWords sided={figure} view={view} />
            <Track plot={plot} figure={figure} />
          </li>
        ))}
      </ul>
      <div class="plotted plotted-axis" aria-hidden="true">
        <span />
        <div class="unit-axis">
          {plot.ticks.map(({ value, at }) => (
            <span key={value} style={{ insetInlineStart: `${at}%` }}>
              {printTick(value, plot.unit, lang)}
            </span>
          ))}
        </div>
      </div>
      <Legend plot={plot} view={view} />
    </figure>
  );
}

/** A figure's mark on the scale. It repeats what is printed beside it, so it is hidden from the accessibility tree. */
function Track({ plot, figure }: { readonly plot: FigurePlot; readonly figure: PlottedFigure }) {
  const { from, at, open } = figure;
  const role = figure.figure.role;
  return (
    <div class="track" aria-hidden="true">
      {plot.ticks.map((tick) => (
        <span key={tick.value} class="track-tick" style={{ insetInlineStart: `${tick.at}%` }} />
      ))}
      <span
        class={`track-bar track-${role} track-open-${open}`}
        style={{ insetInlineStart: `${from}%`, inlineSize: `${at - from}%` }}
      />
      <span class={`track-end track-end-${open}`} style={{ insetInlineStart: `${at}%` }} />
    </div>
  );
}

/** A figure with whose it is, what it measures, its role and time, and who says it where. */
function FigureWords({
  sided: { figure, side, claim },
  view,
}: {
  readonly sided: SidedFigure;
  readonly view: LibraryView;
}) {
  const { strings, lang } = view;
  const comparator = nameComparator(figure, strings.comparators);
  const meta = [
    strings.figureRoles[figure.role],
    figure.period === null ? null : strings.period(formatPeriod(figure.period, lang)),
    figure.asOf === null ? null : strings.asOf(formatDate(figure.asOf, lang)),
  ].filter((part) => part !== null);
  return (
    <div class="figure-words">
      <p class="figure-side" lang="en">
        {side}
      </p>
      <p>
        {comparator.text && (
          <span class="hint" lang={comparator.lang}>
            {comparator.text}{" "}
          </span>
        )}
        <b class="figure-shown" lang="en">
          {figure.shown}
        </b>
        {figure.equivalents.map(({ unit, shown }) => (
          <span key={unit} class="hint" lang="en">{` (${shown})`}</span>
        ))}{" "}
        <span class="hint">{strings.list(meta)}</span>
      </p>
      <p class="hint" lang="en">
        {figure.of}
      </p>
      {claim && <FigureVoice claim={claim} view={view} />}
    </div>
  );
}

/** How the bars of a plot are drawn: only what it has. */
function Legend({ plot, view }: { readonly plot: FigurePlot; readonly view: LibraryView }) {
  const words = view.plotWords.figures;
  const roles = [...new Set(plot.figures.map(({ figure }) => figure.role))];
  const ends = new Set(plot.figures.map(({ open }) => open));
  return (
    <ul class="plot-legend">
      {roles.map((role) => (
        <li key={role}>
          <span class={`legend-bar track-bar track-${role}`} aria-hidden="true" />
          {words.legend[role]}
        </li>
      ))}
      {ends.has("above") && <li>{words.atLeast}</li>}
      {ends.has("below") && <li>{words.upTo}</li>}
      {ends.has("around") && <li>{words.about}</li>}
    </ul>
  );
}
