import type { Highlight } from "../../model/highlight.ts";
import { type CitationLang, citeSource } from "../citation.ts";
import { escapeMarkdown, markdownUrl } from "../escape-markdown.ts";
import { groupByPage, type PageGroup } from "../group-by-page.ts";
import { siteName } from "../site-name.ts";

/** What stands beside a reader's own words. */
const WORDS = {
  en: { title: "Highlights", note: "Note", tags: "Tags", untitled: "Untitled page" },
  zh: { title: "摘录", note: "笔记", tags: "标签", untitled: "无标题网页" },
} as const;

/**
 * Writes highlights as Markdown for a note-taker such as Obsidian: a heading for each article, each passage as a block
 * quote with its source, its note and its tags, and a block name to link to (`^hl-…`). Whatever a page or a reader
 * wrote is shown letter for letter, never as markup; links lead to the web or to files only.
 */
export function exportMarkdown(highlights: readonly Highlight[], lang: CitationLang): string {
  const pages = groupByPage(highlights).map((group) => pageSection(group, lang));
  return `${[`# ${WORDS[lang].title}`, ...pages].join("\n\n")}\n`;
}

function pageSection({ highlights }: PageGroup, lang: CitationLang): string {
  const { page } = highlights[0];
  const site = siteName(page);
  const title = escapeMarkdown(page.title) || escapeMarkdown(site) || WORDS[lang].untitled;
  const heading = `## [${title}](${markdownUrl(page.url)})`;
  return [heading, ...highlights.map((highlight) => passage(highlight, lang))].join("\n\n");
}

function passage(highlight: Highlight, lang: CitationLang): string {
  const { id, target, note, tags } = highlight;
  const words = WORDS[lang];
  return [
    `${quoteLines(target.quote.exact)}\n>\n> — ${citeSource({ highlight, lang, form: "markdown" })}`,
    // Obsidian wants the name of a block quote in a paragraph of its own.
    `^hl-${id}`,
    ...(note.trim() === "" ? [] : [`**${words.note}**\n\n${noteParagraphs(note)}`]),
    ...(tags.length === 0 ? [] : [`**${words.tags}** ${tags.map(markdownTag).join(" ")}`]),
  ].join("\n\n");
}

function quoteLines(text: string): string {
  return linesOf(text)
    .map((line) => `> ${line}`)
    .join("\n>\n");
}

function noteParagraphs(note: string): string {
  return linesOf(note).join("\n\n");
}

/** Each line as a paragraph, white space around it left out: four spaces would make it code. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(escapeMarkdown)
    .filter((line) => line !== "");
}

/**
 * A tag as Obsidian knows it: letters of any script, digits, `_`, `-` and `/` for levels, not digits alone. What isn't
 * among them becomes a hyphen.
 */
function markdownTag(tag: string): string {
  const plain = tag
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-")
    .replace(/^[-/]+|[-/]+$/g, "")
    .replace(/\/{2,}/g, "/");
  if (plain === "") return escapeMarkdown(tag);
  return /^\p{N}+$/u.test(plain) ? `#_${plain}` : `#${plain}`;
}
