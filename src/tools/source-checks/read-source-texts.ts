import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../../core/basics/is-record.ts";
import { splitParagraphs } from "../../core/knowledge/split-paragraphs.ts";

/** The text a document's claims were made from. Paragraphs count from 1; `articleFrom` to `articleTo` are the article. */
export interface SourceText {
  readonly id: string;
  readonly file: string;
  readonly paragraphs: readonly string[];
  readonly articleFrom: number;
  readonly articleTo: number;
}

/**
 * Reads the source texts listed in a folder's `documents.json`; null if there is no such folder. Every text of a
 * document is given, the one claims count in first.
 *
 * @throws Error where `documents.json` is not of the form known here.
 */
export function readSourceTexts(folder: string): SourceText[] | null {
  const list = path.join(folder, "documents.json");
  if (!existsSync(list)) return null;
  const documents: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(documents)) throw new Error(`${list} should hold a list`);
  return documents.flatMap((entry) => readDocumentTexts(folder, entry));
}

function readDocumentTexts(folder: string, entry: unknown): SourceText[] {
  if (!isRecord(entry)) throw new Error("documents.json: every entry should be an object");
  const { id, file, articleParagraphs } = entry;
  if (typeof id !== "string" || typeof file !== "string" || !isRecord(articleParagraphs)) {
    throw new Error("documents.json: every entry needs id, file and articleParagraphs");
  }
  const files = [file, ...Object.keys(articleParagraphs).filter((other) => other !== file)];
  return files.map((name) => {
    const range = articleParagraphs[name];
    const [from, to]: unknown[] = Array.isArray(range) ? range : [];
    if (typeof from !== "number" || typeof to !== "number") {
      throw new Error(`documents.json: ${id}: articleParagraphs lacks a range for ${name}`);
    }
    const paragraphs = splitParagraphs(readFileSync(path.join(folder, name), "utf8"));
    return { id, file: name, paragraphs, articleFrom: from, articleTo: to };
  });
}
