import type { DateBasis } from "../../core/model/source-document.ts";
import type { Strings } from "../strings/strings.ts";
import { formatDate } from "./format-date.ts";
import { measureAge } from "./measure-age.ts";

/** When a source was published, and whether it says so itself. */
export interface SourceDate {
  /** ISO, as exact as it is known. */
  readonly published: string;
  readonly basis: DateBasis;
}

/** A source's date in words; one that no source states says so wherever it is printed. */
export function printSourceDate(
  { published, basis }: SourceDate,
  { strings, lang }: { readonly strings: Strings; readonly lang: string },
): string {
  return `${formatDate(published, lang)}${basis === "inferred" ? strings.cite.aside(strings.dateInferred) : ""}`;
}

/** What is to be said beside a source's date: how long ago that was on a day, and that no source states it. */
export function listDateNotes(
  { published, basis }: SourceDate,
  { strings, today }: { readonly strings: Strings; readonly today: string },
): readonly string[] {
  const age = measureAge(published, today);
  return [...(age ? [strings.age(age)] : []), ...(basis === "inferred" ? [strings.dateInferred] : [])];
}
