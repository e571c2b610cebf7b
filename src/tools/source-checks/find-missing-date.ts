import { hasExactWord } from "./match-words.ts";

/** English months, as articles write them in full and short. */
export const MONTHS = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
] as const;

/**
 * The parts of an ISO date that do not stand in a text: of `2021-07-12` the year, the month's name, and the day right
 * before or after that name (`July 12`, `12th of July`), since a lone 12 may count anything.
 */
export function findMissingDateParts(date: string, text: string): string[] {
  const [year = "", month, day] = date.split("-");
  const missing = hasExactWord(text, year) ? [] : [year];
  if (month === undefined) return missing;
  const names = MONTHS[Number(month) - 1] ?? [month];
  const anyName = `(?:${names.join("|")})\\.?`;
  if (!hasExactWord(text, anyName)) missing.push(names[0]);
  if (day === undefined) return missing;
  const number = `0?${Number(day)}(?:st|nd|rd|th)?`;
  const isThere =
    hasExactWord(text, `${anyName}\\s+${number}`) || hasExactWord(text, `${number}(?:\\s+of)?\\s+${anyName}`);
  return isThere ? missing : [...missing, `day ${Number(day)}`];
}

/** An ISO date as an article might write it: `12 July 2021`. */
export function writeDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]?.[0];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
