/** A stretch of time in milliseconds since 1970, UTC; `to` is the first moment after it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** How exact a date is. An interval is as long as it is: `interval`. */
export type DatePrecision = "day" | "month" | "year" | "interval";

const PRECISIONS: readonly DatePrecision[] = ["year", "month", "day"];

/** How exact an ISO date (`2021`, `2021-07`, `2021-07-12`) or interval (`2021/2023`) is. */
export function precisionOf(iso: string): DatePrecision {
  return iso.includes("/") ? "interval" : (PRECISIONS[iso.split("-").length - 1] ?? "day");
}

/**
 * The stretch that an ISO date or interval covers: a year is twelve months, not its first day. Calendar days have no
 * place, so they are kept in UTC from end to end, as in format-date.ts.
 */
export function spanOf(iso: string): TimeSpan {
  const [start = iso, end = start] = iso.split("/");
  return { from: firstMoment(start, 0), to: firstMoment(end, 1) };
}

/** The first moment of a date, or of the day, month or year `after` ones later. */
function firstMoment(iso: string, after: number): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const precision = precisionOf(iso);
  // Not Date.UTC, which takes the year 99 for 1999.
  return new Date(0).setUTCFullYear(
    year + (precision === "year" ? after : 0),
    month - 1 + (precision === "month" ? after : 0),
    day + (precision === "day" ? after : 0),
  );
}

/** Which of two dates comes first; of two that begin together, the more exact. For Array.sort. */
export function compareSpans(one: TimeSpan, other: TimeSpan): number {
  return one.from - other.from || one.to - other.to;
}
