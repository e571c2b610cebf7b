/** How long ago something was, in the largest unit that fits. */
export interface Age {
  readonly count: number;
  readonly unit: "year" | "month" | "day";
  /** Whether as many whole units have passed: true of a day, false of a date that is only a year or a month. */
  readonly isExact: boolean;
}

const MONTHS_A_YEAR = 12;
const MS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * The age of an ISO date on a day. A date that is only a year or a month has no exact age: the years or months
 * between are counted and the result says so. Null for what lies ahead or is no date.
 */
export function measureAge(iso: string, today: string): Age | null {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso) || iso > today) return null;
  const [year = 0, month, day] = iso.split("-").map(Number);
  const [yearNow = 0, monthNow = 1, dayNow = 1] = today.split("-").map(Number);
  if (month === undefined) return { count: yearNow - year, unit: "year", isExact: false };
  const isExact = day !== undefined;
  const begun = (yearNow - year) * MONTHS_A_YEAR + monthNow - month;
  const months = isExact && dayNow < day ? begun - 1 : begun;
  if (months >= MONTHS_A_YEAR) return { count: Math.floor(months / MONTHS_A_YEAR), unit: "year", isExact };
  if (months > 0 || !isExact) return { count: months, unit: "month", isExact };
  return { count: Math.round((Date.parse(today) - Date.parse(iso)) / MS_A_DAY), unit: "day", isExact };
}
