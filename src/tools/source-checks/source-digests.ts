import { createHash } from "node:crypto";
import { isRecord } from "../../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { ownField, ownText } from "../../core/knowledge/own-field.ts";
import { splitSentences } from "../../core/knowledge/split-sentences.ts";
import type { SourceText } from "./read-source-folder.ts";

/**
 * What the project keeps of a document it may not keep: where its article lies, and a digest of every sentence of
 * it. `paragraphs` holds the digests by paragraph number.
 */
export interface DocumentDigests {
  readonly from: number;
  readonly to: number;
  readonly paragraphs: ReadonlyMap<number, readonly string[]>;
}

/** The digests of every document, by its id. */
export type SourceDigests = ReadonlyMap<string, DocumentDigests>;

/** What to do about digests that are not those of the documents, for the end of a message. */
export const UPDATE_DIGESTS = "run npm run verify-knowledge -- --update-digests";

/** Hex digits of a digest: 48 bits tell the sentences of some documents apart and give none of them away. */
const DIGEST_LENGTH = 12;

/** Takes the digests of the texts claims count in. */
export function takeSourceDigests(texts: Iterable<SourceText>): SourceDigests {
  return new Map([...texts].map((text) => [text.id, takeDocumentDigests(text)]));
}

function takeDocumentDigests({ paragraphs, articleFrom: from, articleTo: to }: SourceText): DocumentDigests {
  const article = paragraphs.slice(from - 1, to);
  return { from, to, paragraphs: new Map(article.map((text, at) => [from + at, digestsOf(text)])) };
}

function digestsOf(paragraph: string): string[] {
  return splitSentences(paragraph).map((sentence) =>
    createHash("sha256").update(sentence).digest("hex").slice(0, DIGEST_LENGTH),
  );
}

/** How many sentences a document's article has. */
export function countSentences({ paragraphs }: DocumentDigests): number {
  return [...paragraphs.values()].reduce((sum, digests) => sum + digests.length, 0);
}

/**
 * Writes digests as the text of a JSON file. A paragraph's digests are one string, which the formatter leaves on
 * its line.
 */
export function formatSourceDigests(digests: SourceDigests): string {
  const documents = [...digests].map(([id, document]) => [
    id,
    {
      from: document.from,
      to: document.to,
      paragraphs: document.paragraphs.size,
      sentences: countSentences(document),
      digests: Object.fromEntries([...document.paragraphs].map(([number, all]) => [number, all.join(" ")])),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`;
}

/** Reads digests back; fails with the field that is wrong. */
export function parseSourceDigests(json: unknown): Result<SourceDigests> {
  if (!isRecord(json)) return fail("should hold an object");
  const documents = new Map<string, DocumentDigests>();
  for (const [id, entry] of Object.entries(json)) {
    const document = parseDocument(entry);
    if (document === null) return fail(`document "${id}" is damaged: ${UPDATE_DIGESTS}`);
    documents.set(id, document);
  }
  return succeed(documents);
}

function parseDocument(entry: unknown): DocumentDigests | null {
  const from = Number(ownField(entry, "from"));
  const to = Number(ownField(entry, "to"));
  const digests = ownField(entry, "digests");
  const paragraphs = new Map<number, string[]>();
  for (let number = from; number <= to; number++) {
    const line = ownText(digests, String(number));
    if (line === null || !/^[0-9a-f]{12}(?: [0-9a-f]{12})*$/.test(line)) return null;
    paragraphs.set(number, line.split(" "));
  }
  const document = { from, to, paragraphs };
  const isWhole =
    paragraphs.size > 0 &&
    paragraphs.size === ownField(entry, "paragraphs") &&
    countSentences(document) === ownField(entry, "sentences");
  return isWhole ? document : null;
}
