import type { DateBasis, SourceDocument } from "../model/source-document.ts";
import { type FieldReader, readNullable, readObject, readOneOf } from "./read-fields.ts";
import { readId, readIsoDate, readLang, readLine, readPassage, readUrl } from "./read-texts.ts";

/** The words a `dateBasis` may be. */
export const DATE_BASES = ["stated", "inferred"] as const satisfies readonly DateBasis[];

/** Reads where a date comes from. */
export const readDateBasis = readOneOf(DATE_BASES);

const readShape = readObject<SourceDocument>(
  {
    id: readId(),
    title: readLine,
    publisher: readLine,
    author: readNullable(readLine),
    published: readIsoDate,
    dateBasis: readDateBasis,
    reasoning: readPassage,
    lang: readLang,
    url: readNullable(readUrl),
    archiveUrl: readNullable(readUrl),
  },
  ["reasoning"],
);

/** Reads a source document. */
export const readDocument: FieldReader<SourceDocument> = (value, place) => {
  const document = readShape(value, place);
  return document && explainsDate(document, place.report) ? document : undefined;
};

/** Whether a date that was worked out says how; reports it if not. */
export function explainsDate(
  dated: { readonly dateBasis: DateBasis; readonly reasoning?: string },
  report: (field: string, problem: string) => void,
): boolean {
  if (dated.dateBasis === "stated" || dated.reasoning !== undefined) return true;
  report("reasoning", 'is missing, though dateBasis is "inferred"');
  return false;
}
