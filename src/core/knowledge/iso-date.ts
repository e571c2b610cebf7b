const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date as packs write it, as exact as the source allows: `2021`, `2021-07` or `2021-07-12`. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= countDays(Number(year), monthNumber);
}

/** Whether a text is a date or an interval between two (`2021/2023`) that does not run backwards. */
export function isIsoPeriod(text: string): boolean {
  const [from, to, ...rest] = text.split("/");
  if (from === undefined || rest.length > 0 || !isIsoDate(from)) return false;
  return to === undefined || (isIsoDate(to) && from <= to);
}

function countDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
