const PART_OPTIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "short" },
  { year: "numeric", month: "short", day: "numeric" },
];

/**
 * An ISO date as exact as it is given (`2021`, `2021-07`, `2021-07-12`), in the words of a language. Whatever is no
 * such date comes back as it is: a card would rather show a source's odd date than none.
 */
export function formatDate(iso: string, lang: string): string {
  const date = readDate(iso);
  return date ? formatterFor(iso, lang).format(date) : iso;
}

/** An ISO date or interval (`2021/2023`), in the words of a language. */
export function formatPeriod(iso: string, lang: string): string {
  const [start = "", end, ...rest] = iso.split("/");
  const startDate = readDate(start);
  const endDate = end === undefined ? null : readDate(end);
  if (!startDate || !endDate || rest.length > 0) return formatDate(iso, lang);
  if (start.length !== end?.length) return `${formatDate(start, lang)} – ${formatDate(end ?? "", lang)}`;
  return formatterFor(start, lang).formatRange(startDate, endDate);
}

/** Whether the whole of a partial date lies before a day (`2023` has passed on 2024-01-01, not on 2023-12-31). */
export function hasPassed(iso: string, today: string): boolean {
  return today.slice(0, iso.length) > iso;
}

function formatterFor(iso: string, lang: string): Intl.DateTimeFormat {
  // The dates are calendar days without a place, so they are kept in UTC from end to end.
  return new Intl.DateTimeFormat(lang, { ...PART_OPTIONS[iso.split("-").length - 1], timeZone: "UTC" });
}

function readDate(iso: string): Date | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return null;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 2021-02-30 would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
    ? date
    : null;
}
