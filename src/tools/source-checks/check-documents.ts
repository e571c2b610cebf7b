import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfDocument } from "./finding.ts";
import { collectCountedTexts } from "./passages.ts";
import type { SourceFolder } from "./read-source-folder.ts";
import { RECORD_FILES } from "./records.ts";
import { type SourceDigests, takeSourceDigests, UPDATE_DIGESTS } from "./source-digests.ts";

const FIELDS = ["title", "publisher", "author", "published", "url"] as const;

/**
 * Checks that the folder's documents are the pack's, and that no sentence has changed since its digest. The folder may
 * lack some: those who add a document need not have the texts of the others.
 */
export function checkDocuments(pack: Pack, digests: SourceDigests, folder: SourceFolder): Finding[] {
  const listings = new Map(folder.listings.map((listing) => [listing.id, listing]));
  const known = new Set<string>(pack.documents.map(({ id }) => id));
  const unknown = folder.listings.filter(({ id }) => !known.has(id));
  return [
    ...pack.documents.flatMap((document) => {
      const listing = listings.get(document.id);
      const problems = FIELDS.flatMap((field): Problem[] => {
        if (!listing || document[field] === listing[field]) return [];
        const [own, listed] = [document, listing].map((one) => JSON.stringify(one[field]));
        return [[field, `is ${own}; the folder's list has ${listed}`]];
      });
      return findingsAt(placeOfDocument(document), problems);
    }),
    ...unknown.map(({ id }) => ({
      file: "documents.json",
      item: null,
      field: "",
      problem: `lacks document "${id}" of the folder's list`,
    })),
    ...compareDigests(digests, takeSourceDigests(collectCountedTexts(folder.texts).values())),
  ];
}

const READ_AGAIN = `read its claims again, then ${UPDATE_DIGESTS}`;

function compareDigests(recorded: SourceDigests, taken: SourceDigests): Finding[] {
  return [...taken].flatMap(([id, document]) => {
    const place = { file: RECORD_FILES.digests, item: `document "${id}"` };
    const before = recorded.get(id);
    if (!before) return findingsAt(place, [["", `has no digests: ${UPDATE_DIGESTS}`]]);
    if (before.from !== document.from || before.to !== document.to) {
      const [old, now] = [before, document].map(({ from, to }) => `paragraphs ${from} to ${to}`);
      return findingsAt(place, [["", `was ${old} of its text and is ${now}: ${READ_AGAIN}`]]);
    }
    const changed = [...document.paragraphs].flatMap(([number, digests]) =>
      compareParagraph(number, before.paragraphs.get(number) ?? [], digests),
    );
    return findingsAt(place, changed);
  });
}

function compareParagraph(number: number, before: readonly string[], now: readonly string[]): Problem[] {
  if (before.length !== now.length) {
    return [[`paragraph ${number}`, `had ${before.length} sentences and has ${now.length}: ${READ_AGAIN}`]];
  }
  return now.flatMap((digest, at): Problem[] =>
    digest === before[at] ? [] : [[`paragraph ${number}, sentence ${at + 1}`, `has changed: ${READ_AGAIN}`]],
  );
}
