import { nameComparator } from "../../../core/knowledge/name-comparator.ts";
import type { EntityRecord, RecordFigure } from "../../../core/library/entity-record.ts";
import type { Figure } from "../../../core/model/claim.ts";
import { SourceLine } from "../../../ui/claims/source-line.tsx";
import { SpeakerLine } from "../../../ui/claims/speaker-line.tsx";
import { formatDate, formatPeriod, hasPassed } from "../../../ui/dates/format-date.ts";
import type { LibraryView } from "../../library-view.ts";
import { CardPart } from "../card-part.tsx";
import { cardViewOf } from "../card-view-of.ts";
import { RecordSection } from "./record-section.tsx";

interface RecordFiguresProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** Every figure of an entity's claims, with whose it is; those that conflict stand side by side above. */
export function RecordFigures({ view, record: { card, figures } }: RecordFiguresProps) {
  const words = view.knowledgeWords.record;
  if (figures.length === 0) return null;
  const { columns } = view.plotWords.figures;
  return (
    <RecordSection name="figures" heading={words.figures}>
      <CardPart view={view}>
        <table class="data-table record-table" aria-labelledby="record-figures">
          <thead>
            <tr>
              <th scope="col">{columns.measure}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.date}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <FigureRow key={row.figure.id} view={view} subjects={card.entities} row={row} />
            ))}
          </tbody>
        </table>
      </CardPart>
    </RecordSection>
  );
}

interface FigureRowProps {
  readonly view: LibraryView;
  readonly subjects: EntityRecord["card"]["entities"];
  readonly row: RecordFigure;
}

function FigureRow({ view, subjects, row: { figure, claim } }: FigureRowProps) {
  const { strings } = view;
  const cardView = cardViewOf(view, subjects);
  const status = claim.status === null ? null : strings.statuses[claim.status];
  const comparator = nameComparator(figure, strings.comparators);
  const isOverdue = claim.due !== null && hasPassed(claim.due, view.today);
  return (
    <tr>
      <th scope="row" lang="en">
        {figure.of}
      </th>
      <td>
        <span lang={comparator.lang}>{comparator.text}</span>{" "}
        <b class="table-amount" lang="en">
          {figure.shown}
        </b>
        {figure.equivalents.map(({ unit, shown }) => (
          <span key={unit} class="quiet" lang="en">
            {" "}
            ({shown})
          </span>
        ))}{" "}
        <span class="quiet">{strings.figureRoles[figure.role]}</span>
        {status && (
          <>
            {" "}
            <span class={`badge badge-${claim.status}`}>{status}</span>
          </>
        )}
      </td>
      <td>
        {strings.list(datesOf(figure, claim.due, view))}
        {isOverdue && <span class="table-outcome">{strings.outcomeUnknown}</span>}
      </td>
      <td>
        <SpeakerLine claim={claim} view={cardView} form="said" />
        {claim.sources.slice(0, 1).map((source) => (
          <span key={source.document} class="table-source">
            <SourceLine source={source} view={cardView} form="brief" />
          </span>
        ))}
      </td>
    </tr>
  );
}

function datesOf(
  { period, asOf }: Figure,
  due: string | null,
  { strings, lang }: LibraryView,
): readonly string[] {
  return [
    due === null ? null : strings.due("statement", formatDate(due, lang)),
    // The time a target is about is the day it falls due, as a rule, and is not said twice.
    period === null || period === due ? null : strings.period(formatPeriod(period, lang)),
    asOf === null ? null : strings.asOf(formatDate(asOf, lang)),
  ].filter((part) => part !== null);
}
