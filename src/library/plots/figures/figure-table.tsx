import { displayNames } from "../../../core/knowledge/display-names.ts";
import { nameComparator } from "../../../core/knowledge/name-comparator.ts";
import type { FigureRow } from "../../../core/library/figure-table.ts";
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type FiguresRoute,
  recordOf,
} from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { nameUnit } from "../../../ui/claims/name-unit.ts";
import { formatDate, formatPeriod } from "../../../ui/dates/format-date.ts";
import type { LibraryView } from "../../library-view.ts";
import { FigureVoice } from "./figure-voice.tsx";

interface FigureTableProps {
  readonly view: LibraryView;
  readonly rows: readonly FigureRow[];
  readonly route: FiguresRoute;
  readonly sortBy: (column: FigureColumn) => void;
}

/** Figures as a table whose columns sort it. By value each unit is a body of its own, under its name. */
export function FigureTable({ view, rows, route, sortBy }: FigureTableProps) {
  const words = view.plotWords.figures;
  const bodies = route.sort === "value" ? groupByUnit(rows) : [{ unit: null, rows }];
  return (
    <section class="figures-frame" aria-label={words.tableLabel}>
      <table class="data-table figures-table">
        <thead>
          <tr>
            {FIGURE_COLUMNS.map((column) => {
              const isSorted = route.sort === column;
              const order = route.descending ? "descending" : "ascending";
              return (
                <th key={column} scope="col" aria-sort={isSorted ? order : undefined}>
                  <button type="button" class="sort-button" onClick={() => sortBy(column)}>
                    {words.columns[column]}
                    <span class="sort-mark" aria-hidden="true">
                      {isSorted ? (route.descending ? "▼" : "▲") : "↕"}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        {bodies.map((body) => (
          <tbody key={body.unit}>
            {body.unit !== null && (
              <tr>
                <th class="unit-head" scope="rowgroup" colSpan={FIGURE_COLUMNS.length}>
                  {nameUnit(body.unit, view.strings, view.lang)}
                </th>
              </tr>
            )}
            {body.rows.map((row) => (
              <Row key={row.key} row={row} view={view} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, view }: { readonly row: FigureRow; readonly view: LibraryView }) {
  const { figure, entity, entityNames } = row;
  const { strings } = view;
  const { main } = displayNames(entityNames, strings.language);
  const comparator = nameComparator(figure, strings.comparators);
  return (
    <tr data-figure={figure.id}>
      <th scope="row">
        <a href={formatRoute(recordOf(entity))} lang={main.lang} key={entityKey(entity)}>
          {main.text}
        </a>
      </th>
      <td lang="en">{figure.of}</td>
      <td class="figure-value">
        {comparator.text && (
          <span class="hint" lang={comparator.lang}>
            {comparator.text}{" "}
          </span>
        )}
        <b lang="en">{figure.shown}</b>
        {figure.equivalents.map(({ unit, shown }) => (
          <span key={unit} class="hint" lang="en">
            {` (${shown})`}
          </span>
        ))}
      </td>
      <td>
        <span class={`badge figure-role figure-role-${figure.role}`}>{strings.figureRoles[figure.role]}</span>
      </td>
      <td class="figure-when">
        <When row={row} view={view} />
      </td>
      <td>
        <FigureVoice claim={row.claim} view={view} />
      </td>
    </tr>
  );
}

/** The period a figure is about, when it is due, and as of when it was said; how it stands, its voice says. */
function When({ row: { figure, claim }, view }: { readonly row: FigureRow; readonly view: LibraryView }) {
  const { strings, lang, plotWords } = view;
  return (
    <>
      {figure.period !== null && <p>{formatPeriod(figure.period, lang)}</p>}
      {claim.due !== null && figure.period !== claim.due && (
        <p>{plotWords.figures.due(formatDate(claim.due, lang))}</p>
      )}
      {figure.asOf !== null && <p class="hint">{strings.asOf(formatDate(figure.asOf, lang))}</p>}
      {figure.period === null && figure.asOf === null && claim.due === null && claim.date !== null && (
        <p class="hint">{strings.asOf(formatDate(claim.date, lang))}</p>
      )}
    </>
  );
}

interface UnitBody {
  readonly unit: string;
  readonly rows: FigureRow[];
}

function groupByUnit(rows: readonly FigureRow[]): readonly UnitBody[] {
  const bodies: UnitBody[] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (last?.unit === row.figure.unit) last.rows.push(row);
    else bodies.push({ unit: row.figure.unit, rows: [row] });
  }
  return bodies;
}
