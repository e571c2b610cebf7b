import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isRecord } from "../../src/core/basics/is-record.ts";

const SHARED = path.resolve(import.meta.dirname, "../../../shared");
/** Where saved real pages stand, if they do. */
export const SHARED_PAGES = path.join(SHARED, "pages");

/** Why tests on saved real pages do not run here: a reason to print, or false where the pages are. */
export const MISSING_REAL_PAGES: string | false =
  existsSync(path.join(SHARED, "pages")) && existsSync(path.join(SHARED, "gold"))
    ? false
    : "The saved real pages are third-party text and not part of this repository: put them in ../shared/pages, " +
      "and the labelled passages in ../shared/gold.";

/**
 * A saved page of the real web with nothing in it that runs or loads, and, where a passage is named, the text of that
 * labelled passage as paragraphs of its article. Null if there is no such page.
 */
export async function readRealPage(file: string, passage: string | null): Promise<string | null> {
  const html = await readFile(path.join(SHARED, "pages", file), "utf8").catch(() => null);
  if (html === null) return null;
  const inert = html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<meta\b[^>]*http-equiv\s*=\s*["']?(refresh|content-security-policy)[^>]*>/gi, "")
    .replace(/<(iframe|object|embed)\b[\s\S]*?<\/\1\s*>/gi, "");
  return passage === null ? inert : layIntoArticle(inert, await readPassage(passage));
}

/** The text of a labelled news passage. */
async function readPassage(id: string): Promise<string> {
  const lines = (await readFile(path.join(SHARED, "gold", "news.jsonl"), "utf8")).split("\n");
  for (const line of lines.filter((candidate) => candidate !== "")) {
    const passage: unknown = JSON.parse(line);
    if (isRecord(passage) && passage["id"] === id && typeof passage["text"] === "string")
      return passage["text"];
  }
  throw new Error(`There is no passage ${id} in ../shared/gold/news.jsonl`);
}

/** Characters of text above which a paragraph is taken for prose: captions, credits and notices are shorter. */
const LEAST_PROSE = 200;

/** Lays a passage before the first paragraph of prose. */
function layIntoArticle(html: string, text: string): string {
  const paragraphs = html.matchAll(/<p\b[^>]*>((?:(?!<p\b)[\s\S])*?)<\/p>/gi);
  for (const { 1: inner = "", index } of paragraphs) {
    const prose = inner
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (prose.length >= LEAST_PROSE) return html.slice(0, index) + asParagraphs(text) + html.slice(index);
  }
  throw new Error("The page has no paragraph of prose to lay a passage before");
}

function asParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");
}
