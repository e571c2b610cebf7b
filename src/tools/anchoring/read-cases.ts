import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { type AnchoringCase, parseAnchoringCase } from "./anchoring-case.ts";

/** A folder of cases with the pages they are about. */
export interface CaseFolder {
  readonly cases: readonly AnchoringCase[];
  /** The file of a page. */
  pageFile(page: string): string;
  /** A page's document.body.textContent. */
  textOf(page: string): string;
}

/** Reads every `.jsonl` file of a folder. */
export function readCases(folder: string): Result<CaseFolder> {
  if (!existsSync(folder)) return fail(`There is no folder ${folder}`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const cases: AnchoringCase[] = [];
  for (const file of files.sort()) {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const parsed = parseAnchoringCase(line);
      if (!parsed.ok) return fail(`${file}, line ${index + 1} ${parsed.error}`);
      cases.push(parsed.value);
    }
  }
  if (cases.length === 0) return fail(`There are no cases (.jsonl) in ${folder}`);
  const texts = new Map<string, string>();
  return succeed({
    cases,
    pageFile: (page) => path.join(folder, "pages", `${page}.html`),
    textOf: (page) => {
      const text = texts.get(page) ?? readFileSync(path.join(folder, "text", `${page}.txt`), "utf8");
      texts.set(page, text);
      return text;
    },
  });
}
