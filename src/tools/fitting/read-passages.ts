import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../../core/basics/result.ts";

/** A place that people have labelled; offsets are UTF-16 code units. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** The id of an entity of the bundled pack. */
  readonly entity: string;
  /** Right and wrong neither way. */
  readonly optional: boolean;
}

/** A passage of a page with its labels. */
export interface Passage {
  /** The file it stands in, without folder and ending. */
  readonly file: string;
  readonly id: string;
  /** What passages of one document share. */
  readonly document: string;
  readonly text: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly spans: readonly LabelledSpan[];
}

/** Reads all `*.jsonl` of a folder, by name; fails with the first thing that can't be read. */
export function readPassages(folder: string): Result<Passage[], string> {
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail(`There is no folder of passages at ${folder}`);
  }
  if (files.length === 0) return fail(`No *.jsonl in ${folder}`);
  const passages: Passage[] = [];
  for (const file of files.sort()) {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const passage = parsePassage(line, file.replace(/\.jsonl$/, ""));
      if (passage === null)
        return fail(`${path.join(folder, file)}, line ${index + 1}: not a labelled passage`);
      passages.push(passage);
    }
  }
  return succeed(passages);
}

function parsePassage(line: string, file: string): Passage | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
  if (!isRecord(json)) return null;
  const { id, text, spans } = json;
  if (typeof id !== "string" || typeof text !== "string" || !Array.isArray(spans)) return null;
  const labels = spans.map(parseSpan);
  if (!labels.every((span) => span !== null)) return null;
  const [url, title, lang] = [json["url"], json["title"], json["lang"]].map((value) =>
    typeof value === "string" ? value : "",
  ) as [string, string, string];
  return { file, id, document: url === "" ? id : url, text, url, title, lang, spans: labels };
}

function parseSpan(json: unknown): LabelledSpan | null {
  if (!isRecord(json)) return null;
  const { start, end, entity, optional } = json;
  if (typeof start !== "number" || typeof end !== "number" || typeof entity !== "string") return null;
  return { start, end, entity, optional: optional === true };
}
