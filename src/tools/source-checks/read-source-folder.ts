import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { ownText } from "../../core/knowledge/own-field.ts";
import { splitParagraphs } from "../../core/knowledge/split-paragraphs.ts";

/** A text of a document. Paragraphs count from 1; `articleFrom` to `articleTo` are the article. */
export interface SourceText {
  readonly id: string;
  readonly file: string;
  readonly paragraphs: readonly string[];
  readonly articleFrom: number;
  readonly articleTo: number;
}

/** A source document as the folder lists it; null where the list says nothing or that there is none. */
export interface SourceListing {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** The source documents as they stand in a folder. Every text of a document is given, the one claims count in first. */
export interface SourceFolder {
  readonly listings: readonly SourceListing[];
  readonly texts: readonly SourceText[];
}

/** The list that makes a folder one of source documents. */
const LIST_FILE = "documents.json";

/** Whether a folder holds source documents. */
export function isSourceFolder(folder: string): boolean {
  return existsSync(path.join(folder, LIST_FILE));
}

/** Reads the source documents listed in a folder's `documents.json`; fails with the reason where one can't be read. */
export function readSourceFolder(folder: string): Result<SourceFolder> {
  try {
    const documents: unknown = JSON.parse(readFileSync(path.join(folder, LIST_FILE), "utf8"));
    if (!Array.isArray(documents)) return fail(`${LIST_FILE} should hold a list`);
    const read = documents.map((entry: unknown, index) => readDocument(folder, entry, index));
    return succeed({
      listings: read.map(({ listing }) => listing),
      texts: read.flatMap(({ texts }) => texts),
    });
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`${LIST_FILE} is not JSON: ${error.message}`);
    if (error instanceof Unreadable || isMissingFile(error)) return fail(error.message);
    throw error;
  }
}

/** Says what in the list keeps a document from being read. */
class Unreadable extends Error {}

function isMissingFile(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function readDocument(
  folder: string,
  entry: unknown,
  index: number,
): { readonly listing: SourceListing; readonly texts: readonly SourceText[] } {
  const id = ownText(entry, "id");
  const file = ownText(entry, "file");
  const ranges = isRecord(entry) ? entry["articleParagraphs"] : null;
  if (id === null || file === null || !isRecord(ranges)) {
    throw new Unreadable(`${LIST_FILE}: [${index}] needs id, file and articleParagraphs`);
  }
  const files = [file, ...Object.keys(ranges).filter((other) => other !== file)];
  const texts = files.map((name): SourceText => {
    const range = ranges[name];
    const [from, to]: unknown[] = Array.isArray(range) ? range : [];
    if (typeof from !== "number" || typeof to !== "number") {
      throw new Unreadable(`${LIST_FILE}: ${id}: articleParagraphs lacks a range for ${name}`);
    }
    const paragraphs = splitParagraphs(readFileSync(path.join(folder, name), "utf8"));
    return { id, file: name, paragraphs, articleFrom: from, articleTo: to };
  });
  const listing = {
    id,
    title: ownText(entry, "title"),
    publisher: ownText(entry, "publisher"),
    author: ownText(entry, "author"),
    published: ownText(entry, "published"),
    url: ownText(entry, "url"),
  };
  return { listing, texts };
}
