/** A moment's day where the reader is, in the words of a language. A damaged date comes back as it is. */
export function printMoment(iso: string, lang: string): string {
  return print(iso, lang, { dateStyle: "medium" });
}

/** The same with the time of day. */
export function printTime(iso: string, lang: string): string {
  return print(iso, lang, { dateStyle: "medium", timeStyle: "short" });
}

/** Making a formatter costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function print(iso: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const key = `${lang} ${options.timeStyle}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formatters.set(key, formatter);
  return formatter.format(moment);
}
