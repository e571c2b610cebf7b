import { fail, succeed } from "../basics/result.ts";
import { isIsoDate } from "../knowledge/iso-date.ts";
import type { FieldReader } from "./field-readers.ts";

/** ISO 8601 as files have it: with seconds or without, a zone in any of its forms, which nothing can be known without. */
const MOMENT =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,12}))?)?(Z|[+-][01]\d(?::?[0-5]\d)?)$/i;

/** Reads a date with time and zone into ISO 8601 in UTC with milliseconds. */
export const readMoment: FieldReader<string> = (value, field) => {
  const [, day = "", hours, minutes, seconds = "00", fraction = "", zone = ""] =
    typeof value === "string" ? (MOMENT.exec(value) ?? []) : [];
  if (!isIsoDate(day)) return fail(`${field}: must be a date with time and zone (2026-11-25T08:00:00Z)`);
  const clock = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
  const moment = new Date(clock - zoneOffset(zone)).toISOString();
  // Outside the years 0 to 9999 the form is another, and the order of texts no longer that of moments.
  return moment.length === 24 ? succeed(moment) : fail(`${field}: must lie in the years 0 to 9999`);
};

/** A zone's distance from UTC in milliseconds. */
function zoneOffset(zone: string): number {
  if (zone.toUpperCase() === "Z") return 0;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}
