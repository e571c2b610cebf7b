import { nameComparator } from "../../core/knowledge/name-comparator.ts";
import type { Figure } from "../../core/model/claim.ts";
import type { FigureId } from "../../core/model/ids.ts";
import type { CardView } from "../card/card-view.ts";
import { formatDate, formatPeriod } from "../dates/format-date.ts";
import { FigureBar } from "./figure-bar.tsx";

interface FigureListProps {
  readonly figures: readonly Figure[];
  readonly view: CardView;
  /** Shares of a scale, for figures that are drawn against others (see scaleFigures). */
  readonly shares?: ReadonlyMap<FigureId, number>;
}

/** Figures as definitions: what is measured, then the amount with its role, period and date. */
export function FigureList({ figures, view, shares }: FigureListProps) {
  if (figures.length === 0) return null;
  return (
    <dl class="figures">
      {figures.map((figure) => {
        const share = shares?.get(figure.id);
        return (
          <div key={figure.id} class="figure">
            <dt lang="en">{figure.of}</dt>
            <dd>
              {share !== undefined && <FigureBar share={share} role={figure.role} />}
              <FigureAmount figure={figure} view={view} />
              <span class="figure-meta">{describeFigure(figure, view)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function FigureAmount({ figure, view }: { readonly figure: Figure; readonly view: CardView }) {
  const { text: comparator, lang } = nameComparator(figure, view.strings.comparators);
  return (
    <span class="amount">
      {comparator && (
        <span class="comparator" lang={lang}>
          {comparator}{" "}
        </span>
      )}
      <b lang="en">{figure.shown}</b>
      {figure.equivalents.map((amount) => (
        <span key={amount.unit} class="equivalent" lang="en">
          {` (${amount.shown})`}
        </span>
      ))}{" "}
    </span>
  );
}

/** Role, period and as-of date in one phrase: "target, for 2023". */
function describeFigure(figure: Figure, { strings, lang }: CardView): string {
  const parts = [
    strings.figureRoles[figure.role],
    figure.period === null ? null : strings.period(formatPeriod(figure.period, lang)),
    figure.asOf === null ? null : strings.asOf(formatDate(figure.asOf, lang)),
  ];
  return strings.list(parts.filter((part) => part !== null));
}
