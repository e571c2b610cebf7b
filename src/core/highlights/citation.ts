import { oneLine } from "../basics/one-line.ts";
import type { Highlight } from "../model/highlight.ts";
import { escapeMarkdown, markdownUrl } from "./escape-markdown.ts";
import { shareLink } from "./share-link.ts";
import { siteName } from "./site-name.ts";

/** The languages citations are written in. */
export type CitationLang = "en" | "zh";

export interface CiteHighlightRequest {
  readonly highlight: Highlight;
  readonly lang: CitationLang;
  /** `markdown` has the title as a link to the passage, `text` the address at the end. */
  readonly form: "text" | "markdown";
}

/**
 * A passage with its source, ready to be pasted:
 * “quote” — Title, example.com, kept 25 November 2026. https://example.com/a
 */
export function citeHighlight({ highlight, lang, form }: CiteHighlightRequest): string {
  const plain = oneLine(highlight.target.quote.exact);
  const quote = form === "markdown" ? escapeMarkdown(plain) : plain;
  return lang === "zh"
    ? `“${quote}”——${citeSource({ highlight, lang, form })}`
    : `“${quote}” — ${citeSource({ highlight, lang, form })}`;
}

/** The source alone: Title, example.com, kept 25 November 2026. https://example.com/a */
export function citeSource({ highlight, lang, form }: CiteHighlightRequest): string {
  const { page, created } = highlight;
  const site = siteName(page);
  const title = oneLine(page.title) || site || page.url;
  const shown =
    form === "markdown" ? `[${escapeMarkdown(title)}](${markdownUrl(shareLink(highlight))})` : title;
  const place = form === "markdown" ? escapeMarkdown(site) : site;
  const date = keptDate(created, lang);
  const parts =
    lang === "zh"
      ? `${[`《${shown}》`, place, `${date}摘录`].filter(Boolean).join("，")}。`
      : `${[shown, place, `kept ${date}`].filter(Boolean).join(", ")}.`;
  return form === "markdown" ? parts : `${parts}${lang === "zh" ? "" : " "}${page.url}`;
}

/** The day, in the reader's own time zone: the day they remember. */
export function keptDate(moment: string, lang: CitationLang): string {
  return new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long" }).format(
    new Date(moment),
  );
}
